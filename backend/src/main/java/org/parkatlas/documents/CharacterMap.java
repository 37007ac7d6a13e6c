package org.parkatlas.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters that Unicode has twice. A font draws 面 (U+9762) and the radical ⾯ (U+2FAF) with one glyph, and PDFBox notes
 * the lower code for those who search or copy: whoever then looks for 面积 finds nothing.
 */
final class CharacterMap {

    /** Radicals, and ideographs for compatibility (Unicode 15, blocks). */
    private static final List<Codes> SECOND =
            List.of(new Codes(0x2E80, 0x2FDF), new Codes(0xF900, 0xFAFF), new Codes(0x2F800, 0x2FA1F));

    private static final Pattern SECOND_CHARACTER =
            Pattern.compile("[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}]");

    /** OpenType 1.9, cmap: 32-bit groups of characters. */
    private static final short SEGMENTED_COVERAGE = 12;

    private static final int GROUPS = 12;
    private static final int FIRST_GROUP = 16;
    private static final int GROUP_BYTES = 12;

    private CharacterMap() {}

    private record Codes(int first, int last) {}

    /** The text with the first codes of its characters, as pasted text often has not. */
    static String withFirstCodes(String text) {
        return SECOND_CHARACTER
                .matcher(text)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }

    /** The same TrueType font, changed in place, in which nothing has one of those codes. */
    static byte[] withoutSecondCodes(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int map = table(bytes, "cmap");
        for (int i = 0; i < bytes.getShort(map + 2); i++) {
            int part = map + bytes.getInt(map + 4 + 8 * i + 4);
            if (bytes.getShort(part) == SEGMENTED_COVERAGE) {
                dropSecondCodes(bytes, part);
            }
        }
        return font;
    }

    private static int table(ByteBuffer bytes, String name) {
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = 12 + 16 * i;
            var tag = new byte[4];
            bytes.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return bytes.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font has no table " + name);
    }

    /** Groups of codes that follow one another and have glyphs that do so, too; a block begins with a new one. */
    private static void dropSecondCodes(ByteBuffer bytes, int part) {
        int kept = 0;
        for (int i = 0; i < bytes.getInt(part + GROUPS); i++) {
            int group = part + FIRST_GROUP + GROUP_BYTES * i;
            var codes = new Codes(bytes.getInt(group), bytes.getInt(group + 4));
            if (SECOND.stream().noneMatch(it -> codes.first() >= it.first() && codes.first() <= it.last())) {
                bytes.put(part + FIRST_GROUP + GROUP_BYTES * kept, bytes, group, GROUP_BYTES);
                kept++;
            }
        }
        bytes.putInt(part + GROUPS, kept);
    }
}
