package org.parkatlas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final String STYLE = "<style>@page{size:A4;margin:20mm} body{font-family:'Noto Sans SC'}</style>";

    private final PdfWriter writer = new PdfWriter();

    private byte[] write(String body) {
        return writer.write(new Print(
                "<html><head>%s</head><body>%s</body></html>".formatted(STYLE, body), Map.of(), Optional.empty()));
    }

    /** The radicals ⾯ and ⼟ have the glyphs of 面 and 土; 𬭎 (U+2CB4E) is in few fonts. */
    @Test
    void whatIsPrintedIsFoundAgain() {
        var text = Poppler.text(write("<p>面积 土地 公顷 亩 m² 𬭎 ⾯积</p>"));

        assertThat(text).contains("面积 土地 公顷 亩 m² 𬭎 面积").doesNotContain("⾯", "⼟");
    }

    @Test
    void noFileNeedsAFontOfTheReader() {
        var fonts = Poppler.fonts(write("<p>面积 <b>亩</b></p>"));

        assertThat(fonts)
                .hasSize(2)
                .allSatisfy(font -> assertThat(font).contains("NotoSansSC").contains("yes yes yes"));
    }

    @Test
    void aWatermarkIsOnEveryPageAndNotAmongTheText() {
        var plain = "<html><head>%s</head><body><p>一</p><p style='page-break-before:always'>二</p></body></html>"
                .formatted(STYLE);

        var marked = writer.write(new Print(plain, Map.of(), Optional.of("演示数据")));

        var unmarked = writer.write(new Print(plain, Map.of(), Optional.empty()));
        assertThat(Poppler.text(marked)).isEqualTo(Poppler.text(unmarked)).contains("一", "二");
        assertThat(marked.length).isGreaterThan(unmarked.length);
        assertThat(Poppler.info(marked)).contains("Pages:           2");
    }

    @Test
    void aDrawingIsPaintedInMillimetres() {
        var boxes = new ArrayList<Rectangle2D>();
        var print = new Print(
                "<html><head>%s</head><body><object type='drawing' name='a' style='width:20mm;height:10mm'></object></body></html>"
                        .formatted(STYLE),
                Map.of("a", canvas -> {
                    canvas.setColor(Color.RED);
                    canvas.fill(new Rectangle2D.Double(0, 0, 20, 10));
                    boxes.add(canvas.getTransform()
                            .createTransformedShape(new Rectangle2D.Double(0, 0, 20, 10))
                            .getBounds2D());
                }),
                Optional.empty());

        writer.write(print);

        // CSS pixels, 96 to the inch
        assertThat(boxes)
                .singleElement()
                .satisfies(box -> assertThat(box.getWidth()).isEqualTo(20 * 96 / 25.4));
    }

    @Test
    void aDrawingThatNobodyHasIsAMistake() {
        assertThatThrownBy(() -> write("<object type='drawing' name='none' style='width:1mm;height:1mm'></object>"))
                .hasMessageContaining("none");
    }

    /** A file that a document names is never opened: what is in it would be printed. */
    @Test
    void nothingIsLoadedFromAnywhere() {
        var text = Poppler.text(write("<p>一</p><img src='file:///etc/hostname' alt='x'/><link href='file:///etc/x'/>"));

        assertThat(text.strip()).startsWith("一");
    }
}
