package org.parkatlas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class QrCodeTest {

    @Test
    void aTelephoneReadsWhatWasWritten() throws Exception {
        var address = "https://map.example.cn/parks/api/v1/land-reports/6f1c3a52-6d0e-4f4e-9d5e-0a3c5b7e9d11";
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 400, 400);
        canvas.translate(40, 40);

        QrCode.of(address, 320).paint(canvas);

        var pixels = image.getRGB(0, 0, 400, 400, null, 0, 400);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(400, 400, pixels)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
    }
}
