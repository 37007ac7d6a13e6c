package org.parkatlas.problem;

/** Request text that is repeated in an answer. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The value in quotation marks, without control characters and cut after 60 characters. */
    public static String shorten(String value) {
        var clean = value.replaceAll("\\p{Cntrl}", " ");
        return "“" + (clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean) + "”";
    }
}
