package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What is written in an archive. */
final class ZippedText {

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    private ZippedText() {}

    /** The names and the texts of all entries, characters that XML has by number in plain. */
    static String of(Path archive) throws IOException {
        var texts = new ArrayList<String>();
        for (var name : names(archive)) {
            texts.add(name);
            texts.add(entry(archive, name));
        }
        return String.join("\n", texts);
    }

    static List<String> names(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().map(it -> it.getName()).toList();
        }
    }

    static String entry(Path archive, String name) throws IOException {
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
                var entry = zip.getInputStream(zip.getEntry(name))) {
            var text = new String(entry.readAllBytes(), StandardCharsets.UTF_8);
            return CHARACTER
                    .matcher(text)
                    .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(it.group(1), 16))));
        }
    }
}
