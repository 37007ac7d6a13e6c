package org.parkatlas.catalog.exports.gdal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.problem.Wording;

/** An archive on its way: files that GDAL made, and texts that say what they are. */
final class Archive implements Closeable {

    private static final Wording SOURCES = new Wording("来源说明.txt", "sources.txt");

    private final Path file;
    private final ZipOutputStream zip;

    /** A new archive in {@code folder}. */
    Archive(Path folder) throws IOException {
        file = folder.resolve("export.zip");
        zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    /** Where it is, complete once it is closed. */
    Path file() {
        return file;
    }

    /** Adds the files of a folder, by name, under what {@code prefix} says. */
    void addAll(Path folder, String prefix, Cancellation cancellation) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var one : files.sorted().toList()) {
                cancellation.check();
                zip.putNextEntry(new ZipEntry(prefix + one.getFileName()));
                Files.copy(one, zip);
                zip.closeEntry();
            }
        }
    }

    /** Adds a text, with the mark by which Windows knows its encoding. */
    void add(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds what is said of where all is from. */
    void addSources(List<String> lines, Texts texts) throws IOException {
        add(texts.of(SOURCES), String.join("\r\n", lines) + "\r\n");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
