package org.parkatlas.catalog.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Entity tags (RFC 9110, 8.8.3) and conditional requests (13.1.2). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    /** 64 of 256 bits of SHA-256: two bodies at one address differ in it but once in 2^64. */
    private static final int DIGEST_BYTES = 8;

    private static final String WEAK = "W/";

    private EntityTags() {}

    /** Names these bytes in 16 hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Strong entity tag of what has this digest, for a client that takes this coding: the packed and the plain form are
     * different bytes (RFC 9110, 8.8.3.3).
     */
    public static String tag(String digest, AcceptedCoding coding) {
        return coding == AcceptedCoding.GZIP ? "\"%s-gzip\"".formatted(digest) : "\"%s\"".formatted(digest);
    }

    /**
     * The same where bytes differ that no reader cares about, such as the moment of the answer: a weak one (RFC 9110,
     * 8.8.1).
     */
    public static String weakTag(String digest, AcceptedCoding coding) {
        return WEAK + tag(digest, coding);
    }

    /**
     * Whether {@code If-None-Match} names the tag, in a list, as a weak one, or by {@code *}: comparison is weak here.
     *
     * @param tag entity tag with its quotation marks
     */
    public static boolean match(Enumeration<String> ifNoneMatch, String tag) {
        var opaque = tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
        while (ifNoneMatch.hasMoreElements()) {
            var value = ifNoneMatch.nextElement().strip();
            if (value.equals("*")
                    || TAG.matcher(value)
                            .results()
                            .anyMatch(found -> found.group().equals(opaque))) {
                return true;
            }
        }
        return false;
    }
}
