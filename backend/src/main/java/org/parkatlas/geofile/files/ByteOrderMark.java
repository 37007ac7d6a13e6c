package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The mark of UTF-8 with which a text may begin (RFC 3629, 6). */
public final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** How many bytes of it a file begins with: all or none. */
    public static int lengthIn(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        }
    }
}
