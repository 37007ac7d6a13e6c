package org.parkatlas.stewardship.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What counties call the columns of a kind: {@code column-names.tsv}. */
final class ColumnNames {

    private static final Map<String, List<String>> NAMES = read();

    private ColumnNames() {}

    private static Map<String, List<String>> read() {
        var names = new HashMap<String, List<String>>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ColumnNames.class.getResourceAsStream("column-names.tsv")),
                StandardCharsets.UTF_8))) {
            for (var line : reader.lines().filter(it -> !it.startsWith("#")).toList()) {
                var cells = line.split("\t", -1);
                names.put(cells[0], Arrays.stream(cells).map(ColumnNames::plain).toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    /** Which of these names is most likely what a kind calls {@code target}. */
    static Optional<String> find(String target, List<String> names) {
        return NAMES.getOrDefault(target, List.of(plain(target))).stream()
                .flatMap(wanted -> names.stream().filter(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?\\]|[\\s_\\-.:/]", "");
    }
}
