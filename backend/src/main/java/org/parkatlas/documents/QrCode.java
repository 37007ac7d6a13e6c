package org.parkatlas.documents;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A square of modules that a telephone reads as a text (ISO/IEC 18004), without the white margin. */
public final class QrCode {

    private QrCode() {}

    /**
     * The drawing of this text.
     *
     * @param sideMm width and height
     */
    public static Drawing of(String text, double sideMm) {
        var modules = encode(text);
        var outline = outline(modules);
        return canvas -> {
            canvas.setColor(Color.BLACK);
            canvas.scale(sideMm / modules.getWidth(), sideMm / modules.getWidth());
            canvas.fill(outline);
        };
    }

    /**
     * The dark modules as a screen draws them; four light ones belong around them on every side.
     *
     * @param side modules along a side
     * @param path data of a path of SVG, a module as the unit
     */
    public record Outline(int side, String path) {}

    /** The modules of this text. */
    public static Outline outlineOf(String text) {
        var modules = encode(text);
        var path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return new Outline(modules.getWidth(), path.toString());
    }

    private static Path2D outline(BitMatrix modules) {
        var path = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    path.append(new Rectangle2D.Double(column, row, 1, 1), false);
                }
            }
        }
        return path;
    }

    private static BitMatrix encode(String text) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Not a text for a QR code: " + text, tooLong);
        }
    }
}
