package org.parkatlas.geofile.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A ZIP archive from a stranger. What it says of itself is checked before anything is unpacked, and what comes out is counted
 * while it does. Members are written under names of ours, never under their own.
 */
final class SafeArchive implements AutoCloseable {

    /** ISO-8859-1 reads whatever the other two do not. */
    private static final List<Charset> NAMES =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1);

    private static final Pattern OUTSIDE = Pattern.compile("/.*|\\\\.*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");
    private static final Pattern LITTER = Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db)");
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz)");

    /** Below this no ratio is looked at: a table of blanks shrinks to nothing. */
    private static final long SMALL = 10L << 20;

    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final ReadingProperties limits;
    private long unpacked;

    private SafeArchive(ZipFile zip, ReadingProperties limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens an archive that is within the limits by its own account.
     *
     * @throws ArchiveUnsafe  if it is not
     * @throws FileUnreadable if it is no archive, or a broken one
     */
    static SafeArchive open(Path file, ReadingProperties limits) throws IOException {
        refuseEncrypted(file);
        for (var charset : NAMES) {
            try {
                var archive = new SafeArchive(new ZipFile(file.toFile(), charset), limits);
                archive.checkClaims();
                return archive;
            } catch (ZipException otherNames) {
                if (charset.equals(NAMES.get(NAMES.size() - 1))) {
                    throw FileUnreadable.damaged();
                }
            }
        }
        throw new IllegalStateException("No names of members are read");
    }

    /** The list at the end of an archive does not tell in Java whether members are encrypted; their own headers do. */
    private static void refuseEncrypted(Path file) throws IOException {
        try (var members = new ZipInputStream(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            members.getNextEntry();
        } catch (ZipException refused) {
            if (String.valueOf(refused.getMessage()).contains("encrypted")) {
                throw ArchiveUnsafe.encrypted();
            }
        }
    }

    private void checkClaims() throws IOException {
        try {
            if (zip.size() > limits.members()) {
                throw ArchiveUnsafe.tooMany(limits.members());
            }
            zip.stream().forEach(SafeArchive::checkName);
            if (zip.stream().mapToLong(ZipEntry::getSize).sum()
                    > limits.unpacked().toBytes()) {
                throw tooLarge();
            }
        } catch (ArchiveUnsafe unsafe) {
            zip.close();
            throw unsafe;
        }
    }

    private static void checkName(ZipEntry member) {
        var name = member.getName();
        if (OUTSIDE.matcher(name).matches() || name.indexOf('\0') >= 0) {
            throw ArchiveUnsafe.path(name);
        }
        if (!isLitter(member) && ARCHIVE.matcher(name).matches()) {
            throw ArchiveUnsafe.nested(name);
        }
    }

    private static boolean isLitter(ZipEntry member) {
        return member.isDirectory() || LITTER.matcher(member.getName()).matches();
    }

    /** Names of the members with this extension, in the order of the archive; what systems leave behind is none. */
    List<String> list(String extension) {
        return list(name -> name.toLowerCase(Locale.ROOT).endsWith("." + extension));
    }

    /** Names of the members that are like this. */
    List<String> list(Predicate<String> wanted) {
        return zip.stream()
                .filter(member -> !isLitter(member))
                .map(ZipEntry::getName)
                .filter(wanted)
                .toList();
    }

    /**
     * Writes one member to {@code target}.
     *
     * @throws ArchiveUnsafe  if it is more than it said
     * @throws FileUnreadable if it is damaged
     */
    void unpack(String name, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            unpack(Objects.requireNonNull(zip.getEntry(name)), out);
        }
    }

    /**
     * Does nothing where all that comes out is within the limits; for archives that somebody else unpacks.
     *
     * @throws ArchiveUnsafe  if it is not
     * @throws FileUnreadable if it is damaged
     */
    void requireSafe() throws IOException {
        for (var member : Collections.list(zip.entries())) {
            unpack(member, OutputStream.nullOutputStream());
        }
    }

    private void unpack(ZipEntry member, OutputStream out) throws IOException {
        try (var in = zip.getInputStream(member)) {
            var chunk = new byte[CHUNK];
            long size = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                unpacked += read;
                requireRoom(member, size);
                out.write(chunk, 0, read);
            }
        } catch (ZipException | EOFException damaged) {
            throw FileUnreadable.damaged();
        }
    }

    private void requireRoom(ZipEntry member, long size) {
        boolean inflated = size > SMALL && size / Math.max(1, member.getCompressedSize()) > limits.ratio();
        if (inflated || unpacked > limits.unpacked().toBytes()) {
            throw tooLarge();
        }
    }

    private ArchiveUnsafe tooLarge() {
        return ArchiveUnsafe.tooLarge(limits.unpacked().toMegabytes());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
