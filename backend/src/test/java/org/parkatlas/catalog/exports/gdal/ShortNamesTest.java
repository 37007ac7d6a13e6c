package org.parkatlas.catalog.exports.gdal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.exports.content.ExportColumn;

class ShortNamesTest {

    private static List<String> of(int longest, String... names) {
        return ShortNames.of(
                List.of(names).stream().map(it -> ExportColumn.text(it, it, it)).toList(), longest);
    }

    @Test
    void shortNamesStayAndLongOnesKeepTheirWords() {
        assertThat(of(10, "id", "shortName", "precisionClass", "precisionClassLabel", "areaM2"))
                .containsExactly("id", "short_name", "prec_class", "pr_cla_lab", "area_m2");
        assertThat(of(31, "id", "precisionClassLabel")).containsExactly("id", "precision_class_label");
    }

    @Test
    void everyNameIsUniqueAndFits() {
        var names = ShortNames.of(
                IntStream.range(0, 120)
                        .mapToObj(it -> ExportColumn.text("observationNumber" + "x".repeat(it), "", ""))
                        .toList(),
                10);

        assertThat(names).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z][a-z0-9_]{0,9}"));
    }
}
