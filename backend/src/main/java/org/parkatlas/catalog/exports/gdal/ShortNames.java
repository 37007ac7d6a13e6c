package org.parkatlas.catalog.exports.gdal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.exports.content.ExportColumn;

/** Names of fields in few characters of ASCII, each once whatever the case. */
final class ShortNames {

    private ShortNames() {}

    /** A name of at most so many characters for each column, in their order, made of the words of its name. */
    static List<String> of(List<ExportColumn> columns, int longest) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var column : columns) {
            var name = shortened(words(column.name()), longest);
            for (int number = 2; !taken.add(name); number++) {
                var end = "_" + number;
                name = name.substring(0, Math.min(name.length(), longest - end.length())) + end;
            }
            names.add(name);
        }
        return names;
    }

    private static List<String> words(String camelCase) {
        return List.of(camelCase
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .split("_"));
    }

    /** Takes letters from the longest word until all fit. */
    private static String shortened(List<String> words, int most) {
        var parts = new ArrayList<>(words);
        while (String.join("_", parts).length() > most) {
            int longest = 0;
            for (int i = 1; i < parts.size(); i++) {
                longest = parts.get(i).length() > parts.get(longest).length() ? i : longest;
            }
            var word = parts.get(longest);
            parts.set(longest, word.substring(0, word.length() - 1));
        }
        return String.join("_", parts);
    }
}
