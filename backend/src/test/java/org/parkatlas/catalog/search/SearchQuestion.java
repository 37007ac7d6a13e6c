package org.parkatlas.catalog.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;

/**
 * A line of {@code search/queries.csv}.
 *
 * @param kind     what sort of question it is
 * @param text     what is typed
 * @param expected references {@code kind:id} of the objects that are right
 */
record SearchQuestion(String kind, String text, List<String> expected) {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    SearchQuestion {
        expected = List.copyOf(expected);
    }

    /** All questions, in the order of the file. */
    static List<SearchQuestion> readAll() throws IOException {
        var file = Objects.requireNonNull(SearchQuestion.class.getResourceAsStream("/search/queries.csv"));
        try (var rows = FORM.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new SearchQuestion(
                            row.get("kind"),
                            row.get("query"),
                            List.of(row.get("expected").split("\\|"))))
                    .toList();
        }
    }

    /** Whether any right object is of one of these kinds. */
    boolean isAnsweredBy(Set<String> kinds) {
        return expected.stream().anyMatch(reference -> kinds.contains(reference.substring(0, reference.indexOf(':'))));
    }
}
