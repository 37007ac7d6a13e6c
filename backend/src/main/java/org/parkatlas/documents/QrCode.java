package org.parkatlas.documents;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
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
        var modules = modules(text);
        return canvas -> {
            canvas.setColor(Color.BLACK);
            canvas.scale(sideMm, sideMm);
            canvas.fill(modules);
        };
    }

    /** One path, with the side of the square as the unit. */
    private static Path2D modules(String text) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
        try {
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            double side = 1.0 / code.getWidth();
            var path = new Path2D.Double();
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        path.append(new Rectangle2D.Double(column * side, row * side, side, side), false);
                    }
                }
            }
            return path;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Not a text for a QR code: " + text, tooLong);
        }
    }
}
