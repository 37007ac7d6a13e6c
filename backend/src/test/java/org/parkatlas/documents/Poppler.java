package org.parkatlas.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** PDF files as another program reads them (poppler-utils). */
public final class Poppler {

    private Poppler() {}

    /** All that can be read and searched, in the order of reading, pages apart by a form feed. */
    public static String text(byte[] file) {
        return run(file, "pdftotext", "-enc", "UTF-8", "FILE", "-");
    }

    /** What pdffonts says, a line a font. */
    public static List<String> fonts(byte[] file) {
        return run(file, "pdffonts", "FILE").lines().skip(2).toList();
    }

    /** What pdfinfo says. */
    public static String info(byte[] file) {
        return run(file, "pdfinfo", "FILE");
    }

    private static String run(byte[] file, String... command) {
        try {
            var path = Files.createTempFile("print", ".pdf");
            try {
                Files.write(path, file);
                var filled = new ArrayList<String>();
                for (var word : command) {
                    filled.add(word.equals("FILE") ? path.toString() : word);
                }
                var process = new ProcessBuilder(filled)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new AssertionError(String.join(" ", filled) + " failed");
                }
                return said;
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
