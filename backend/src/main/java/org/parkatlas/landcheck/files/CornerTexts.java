package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.reading.LayerSummary;
import org.parkatlas.landcheck.text.TableReadings;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Tables of corners in files as the text that would be copied out of them. */
@Component
class CornerTexts {

    /** Windows calls it Unicode: UTF-16 with its mark, low byte first. */
    private static final String UTF_16_MARK = "\u00ff\u00fe";

    /** As long as a table that is pasted. */
    private static final int LONGEST = 120_000;

    private final TableReadings tables;

    CornerTexts(TableReadings tables) {
        this.tables = tables;
    }

    /** Whether a file is nothing but text. */
    static boolean isPlain(FileForm form) {
        return form.name().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /**
     * The text of a plain file.
     *
     * @throws FileUnreadable if it is longer than tables of corners are
     */
    String ofPlain(FileForm form) {
        return limited(text(form));
    }

    /** The text of a CSV file that is no table of rows, because it has titles above, and still one of corners; else that it cannot be read. */
    String ofBroken(FileForm form, FileUnreadable unreadable) {
        var text = FileFormat.of(form.name()) == FileFormat.CSV ? text(form) : "";
        if (text.length() > LONGEST || !tables.holdsCorners(text)) {
            throw unreadable;
        }
        return text;
    }

    /**
     * The text of a file without areas.
     *
     * @throws FileUnclear if there are no corners in it either
     */
    String ofTable(FileForm form, RedLineFile file) throws IOException {
        var text =
                switch (file.findings().format()) {
                    case CSV -> limited(text(form));
                    case XLSX -> limited(sheet(file));
                    default -> "";
                };
        if (!tables.holdsCorners(text)) {
            throw FileUnclear.noArea();
        }
        return text;
    }

    private static String limited(String text) {
        if (text.length() > LONGEST) {
            throw new FileUnreadable(Wording.of(
                    "界址点表超过 %d 字；拆成较小的文件后再传。", "The table of corners has more than %d characters; split it.", LONGEST));
        }
        return text;
    }

    private static String text(FileForm form) {
        var bytes = new String(form.content(), StandardCharsets.ISO_8859_1);
        var text = bytes.startsWith(UTF_16_MARK)
                ? RawText.decode(bytes.substring(UTF_16_MARK.length()), StandardCharsets.UTF_16LE)
                : RawText.guess(bytes);
        return text.replace("\uFEFF", "");
    }

    /** The rows of the first sheet that has any, cells parted by tabulators. */
    private static String sheet(RedLineFile file) throws IOException {
        for (var layer : file.layers()) {
            var fields = layer.fields();
            var lines = new ArrayList<String>();
            file.reading()
                    .read(layer, file.signal())
                    .forEach((number, feature) -> lines.add(line(feature.path("properties"), fields)));
            if (!lines.isEmpty()) {
                lines.add(0, fields.stream().map(LayerSummary.Field::name).collect(Collectors.joining("\t")));
                return String.join("\n", lines);
            }
        }
        return "";
    }

    private static String line(JsonNode properties, List<LayerSummary.Field> fields) {
        return fields.stream().map(field -> cell(properties.path(field.name()))).collect(Collectors.joining("\t"));
    }

    private static String cell(JsonNode value) {
        if (value.isNumber()) {
            return new BigDecimal(value.asString()).toPlainString();
        }
        return value.isValueNode() ? value.asString("").replaceAll("[\\t\\r\\n]", " ") : "";
    }
}
