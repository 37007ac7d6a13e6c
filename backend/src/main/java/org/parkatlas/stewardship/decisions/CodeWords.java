package org.parkatlas.stewardship.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Words that counties write where a column has codes: {@code code-words.tsv}.
 *
 * @param scheme of the code, null where it needs none
 * @param words  what stands for it; case, spaces and what is in brackets do not matter
 */
@Schema(name = "ImportCodeWords")
public record CodeWords(@Nullable String scheme, String code, List<String> words) {

    private static final int FIRST_WORD = 3;
    private static final Map<String, List<CodeWords>> ALL = read();

    public CodeWords {
        words = List.copyOf(words);
    }

    private static Map<String, List<CodeWords>> read() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeWords.class.getResourceAsStream("code-words.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0], Collectors.mapping(CodeWords::row, Collectors.toUnmodifiableList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CodeWords row(String... cells) {
        return new CodeWords(
                cells[1].isEmpty() ? null : cells[1],
                cells[2],
                Arrays.asList(cells).subList(FIRST_WORD, cells.length));
    }

    /** Those for a column of a kind; none where it has no codes, or nobody writes words. */
    public static List<CodeWords> listFor(String target) {
        return ALL.getOrDefault(target, List.of());
    }
}
