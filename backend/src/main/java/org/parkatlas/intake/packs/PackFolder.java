package org.parkatlas.intake.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.parkatlas.intake.rows.RowFiles;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.UnreadableRows;
import org.parkatlas.problem.Wording;

import tools.jackson.databind.json.JsonMapper;

/** The files of one pack. */
public record PackFolder(Path path) {

    private static final String README = "README.md";
    private static final int CHUNK = 1 << 16;

    /** Name of the folder, which is the id of its pack. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Whether there is a descriptor, readable or not. */
    public boolean isPack() {
        try (var entries = Files.list(path)) {
            return entries.anyMatch(entry -> entry.endsWith(PackDescriptor.FILE));
        } catch (IOException | UncheckedIOException noFolder) {
            return false;
        }
    }

    /**
     * SHA-256 over names and contents of descriptor and data files, in the order of their names, and the given text.
     *
     * @param salt changes when the same files would be stored differently
     * @throws UnreadableRows if one cannot be read
     */
    public String checksum(String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            for (var name : names()) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                addFile(name, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private void addFile(String name, MessageDigest digest) {
        if (!Files.isRegularFile(path.resolve(name))) {
            return;
        }
        var chunk = new byte[CHUNK];
        try (var bytes = Files.newInputStream(path.resolve(name))) {
            for (var count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                digest.update(chunk, 0, count);
            }
        } catch (IOException failed) {
            throw new UnreadableRows(RowPlace.wholeOf(name), RowFiles.reason(failed));
        }
    }

    /** What is wrong with the files as such: names that no section knows would be data that silently is not there. */
    public List<PackRejection> check(Set<String> known) {
        var rejections = new ArrayList<PackRejection>();
        for (var name : names()) {
            var isFile = Files.isRegularFile(path.resolve(name));
            if (known.contains(name) && !isFile) {
                rejections.add(PackRejection.ofFile(name, new Wording("不是文件。", "is no file.")));
            } else if (!known.contains(name) && !Files.isDirectory(path.resolve(name)) && !isDescriptor(name)) {
                rejections.add(PackRejection.ofFile(name, new Wording("没有这种数据文件。", "no such data file is known.")));
            }
        }
        return rejections;
    }

    private static boolean isDescriptor(String name) {
        return name.equals(PackDescriptor.FILE);
    }

    /** The rows of a section's file; none where the pack does not have it. */
    public RowSource rows(PackSection section, JsonMapper json) {
        var file = path.resolve(section.file());
        return Files.exists(file)
                ? RowFiles.of(section.file(), () -> Files.newInputStream(file), section.columns(), json)
                : RowSource.EMPTY;
    }

    private List<String> names() {
        try (var entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals(README))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failed) {
            throw new UnreadableRows(RowPlace.wholeOf(""), RowFiles.reason(Objects.requireNonNull(failed.getCause())));
        } catch (IOException failed) {
            throw new UnreadableRows(RowPlace.wholeOf(""), RowFiles.reason(failed));
        }
    }
}
