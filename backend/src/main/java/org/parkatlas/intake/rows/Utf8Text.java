package org.parkatlas.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * Text as it has to come in: UTF-8 without BOM, lines that end with LF, rows of a limited length. Everything before the
 * first mistake is handed out before the mistake is told, so that the reader knows in which row it is.
 */
final class Utf8Text extends Reader {

    private static final int CHUNK = 8192;
    private static final char BOM = '\uFEFF';

    private final InputStream bytes;
    private final int longestRow;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer coded = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK).flip();
    private boolean atStart = true;
    private int line = 1;
    private int inRow;

    /**
     * Text of these bytes.
     *
     * @param longestRow how many characters may come between two calls of {@link #beginRow}
     */
    Utf8Text(InputStream bytes, int longestRow) {
        super();
        this.bytes = bytes;
        this.longestRow = longestRow;
    }

    /** Tells that what comes now belongs to another row. */
    void beginRow() {
        inRow = 0;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (!decoded.hasRemaining() && !decode()) {
            return -1;
        }
        var count = 0;
        while (count < length && decoded.hasRemaining()) {
            var fault = faultOf(decoded.get(decoded.position()));
            if (fault == null) {
                to[offset + count++] = take();
            } else if (count > 0) {
                return count;
            } else {
                throw new RefusedText(fault);
            }
        }
        return count;
    }

    private char take() {
        var taken = decoded.get();
        atStart = false;
        inRow++;
        if (taken == '\n') {
            line++;
        }
        return taken;
    }

    private @Nullable Wording faultOf(char next) {
        if (atStart && next == BOM) {
            return new Wording("应为无 BOM 的 UTF-8。", "must be UTF-8 without BOM.");
        }
        if (next == '\r') {
            return Wording.of("应以 LF 换行；第 %d 行有 CR。", "must end lines with LF; line %d has a CR.", line);
        }
        if (inRow >= longestRow) {
            return Wording.of(
                    "这一行超过 %1$d 个字符；是否少了一个引号或括号？",
                    "the row has more than %1$d characters; is a quotation mark or bracket missing?", longestRow);
        }
        return null;
    }

    /** Fills the decoded characters; false at the end. */
    private boolean decode() throws IOException {
        decoded.clear();
        var more = true;
        while (more && decoded.position() == 0) {
            if (decoder.decode(coded, decoded, false).isMalformed() && decoded.position() == 0) {
                throw notUtf8();
            }
            more = decoded.position() > 0 || fill();
        }
        decoded.flip();
        return decoded.hasRemaining();
    }

    private boolean fill() throws IOException {
        coded.compact();
        var count = bytes.read(coded.array(), coded.position(), coded.remaining());
        coded.position(coded.position() + Math.max(0, count)).flip();
        if (count < 0 && coded.hasRemaining()) {
            throw notUtf8();
        }
        return count >= 0;
    }

    private RefusedText notUtf8() {
        return new RefusedText(Wording.of("第 %d 行不是 UTF-8 编码。", "is not UTF-8 in line %d.", line));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
