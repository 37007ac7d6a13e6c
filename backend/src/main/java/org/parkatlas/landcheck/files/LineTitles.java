package org.parkatlas.landcheck.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.reading.LayerSummary;

import tools.jackson.databind.JsonNode;

/** What the red lines of a layer are called: the value of the column that holds names, or else codes. */
final class LineTitles {

    private static final int LONGEST = 120;

    /** Names of such columns, the likeliest first; of a drawing the text within an area is its label. */
    private static final List<String> COLUMNS = List.of(
            "编号", "项目编号", "地块编号", "地块号", "地块代码", "宗地代码", "宗地号", "红线编号", "DKBH", "XMBH", "ZDDM", "BH", "项目名称", "地块名称",
            "名称", "XMMC", "DKMC", "NAME", "TITLE", "TEXT", "CODE", "ID");

    private final RedLineFile.Part part;
    private final Optional<LayerSummary.Field> field;

    LineTitles(RedLineFile.Part part) {
        this.part = part;
        this.field = COLUMNS.stream()
                .flatMap(name -> part.layer().fields().stream()
                        .filter(each -> plain(readable(each.name())).equals(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** What the row of this number is called. */
    String of(long row, JsonNode properties) {
        var text = field.map(each -> properties.path(each.name()))
                .filter(JsonNode::isValueNode)
                .map(value -> readable(value.asString("")))
                .map(value -> value.replaceAll("[\\p{Cntrl}\\uFFFD]+", " ").strip())
                .orElse("");
        if (text.isEmpty()) {
            return "第 %d 行".formatted(row);
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private String readable(String text) {
        return part.layer().source().texts() == null ? text : RawText.decode(text, part.encoding());
    }
}
