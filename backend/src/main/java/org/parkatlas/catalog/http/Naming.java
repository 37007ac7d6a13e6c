package org.parkatlas.catalog.http;

/**
 * What an entity tag is made of.
 *
 * @param digest   names the answer among all that its address ever has, before it is packed
 * @param validity how much of the answer it stands for
 */
public record Naming(String digest, Validity validity) {

    /** How much of an answer a tag stands for (RFC 9110, 8.8.1). */
    public enum Validity {
        /** Every byte. */
        STRONG,
        /** All that a reader cares about. */
        WEAK
    }

    /** Names every byte. */
    public static Naming ofBytes(String digest) {
        return new Naming(digest, Validity.STRONG);
    }

    /** Names what is said, though not the moment at which it is. */
    public static Naming ofMeaning(String digest) {
        return new Naming(digest, Validity.WEAK);
    }

    String tag(AcceptedCoding coding) {
        return switch (validity) {
            case STRONG -> EntityTags.tag(digest, coding);
            case WEAK -> EntityTags.weakTag(digest, coding);
        };
    }
}
