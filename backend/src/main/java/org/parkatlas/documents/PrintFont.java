package org.parkatlas.documents;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans SC (SIL Open Font License 1.1) in one weight, read once and kept, 10.5 MB and its tables: every document takes
 * from it the characters that it has. For one thread at a time.
 */
final class PrintFont {

    /** Its name in style sheets. */
    static final String FAMILY = "Noto Sans SC";

    private final int weight;
    private final TrueTypeFont font;

    private PrintFont(int weight, String file) {
        this.weight = weight;
        this.font = parse(file);
    }

    /** The weight of text. */
    static PrintFont regular() {
        return new PrintFont(400, "400Regular/NotoSansSC_400Regular.ttf");
    }

    /** The weight of headings. */
    static PrintFont bold() {
        return new PrintFont(700, "700Bold/NotoSansSC_700Bold.ttf");
    }

    private static TrueTypeFont parse(String file) {
        try (var stream = PrintFont.class.getResourceAsStream("fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The font %s is not packaged: run npm ci in web and build that module".formatted(file));
            }
            var bytes = CharacterMap.withoutSecondCodes(stream.readAllBytes());
            return new TTFParser().parseEmbedded(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As style sheets have it, 100 to 900. */
    int weight() {
        return weight;
    }

    /** The same for one document, which embeds the characters that it uses. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** A line of text as a shape that begins at the origin of its base line, with characters of one unit. */
    Shape outline(String text) {
        try {
            var characters = font.getUnicodeCmapLookup();
            var line = new Path2D.Double();
            double scale = 1.0 / font.getUnitsPerEm();
            double x = 0;
            for (int character : text.codePoints().toArray()) {
                int glyph = characters.getGlyphId(character);
                var place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                line.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
