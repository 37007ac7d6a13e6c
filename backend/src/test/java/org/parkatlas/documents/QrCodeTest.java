package org.parkatlas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class QrCodeTest {

    private static final String ADDRESS =
            "https://map.example.cn/parks/api/v1/land-reports/6f1c3a52-6d0e-4f4e-9d5e-0a3c5b7e9d11";

    @Test
    void aTelephoneReadsWhatWasWritten() throws Exception {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 400, 400);
        canvas.translate(40, 40);

        QrCode.of(ADDRESS, 320).paint(canvas);

        assertThat(read(image)).isEqualTo(ADDRESS);
    }

    /** The path is filled as a browser does: a square of one at each M. */
    @Test
    void aScreenDrawsTheSame() throws Exception {
        var outline = QrCode.outlineOf(ADDRESS);
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 400, 400);
        canvas.setColor(Color.BLACK);
        canvas.translate(40, 40);

        var corners = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(outline.path());
        while (corners.find()) {
            canvas.fillRect(8 * Integer.parseInt(corners.group(1)), 8 * Integer.parseInt(corners.group(2)), 8, 8);
        }

        assertThat(outline.side()).isEqualTo(41);
        assertThat(read(image)).isEqualTo(ADDRESS);
    }

    private static String read(BufferedImage image) throws Exception {
        var pixels = image.getRGB(0, 0, 400, 400, null, 0, 400);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(400, 400, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }
}
