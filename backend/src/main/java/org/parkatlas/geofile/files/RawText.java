package org.parkatlas.geofile.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Texts of files that do not say in which encoding they are. They come as their bytes, each as the character of that number
 * (ISO-8859-1), so that they can be read in any encoding afterwards.
 */
public final class RawText {

    /** GBK and GB 2312 are parts of it. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private RawText() {}

    /** The text that these bytes are in an encoding, U+FFFD for what is none. */
    public static String decode(String bytes, Charset charset) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** The text that these bytes are in an encoding; empty where they are not all of it. */
    public static Optional<String> decodeStrictly(String bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The text that they most likely are: UTF-8 is seldom valid by accident. */
    public static String guess(String bytes) {
        return decodeStrictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> decode(bytes, GB18030));
    }
}
