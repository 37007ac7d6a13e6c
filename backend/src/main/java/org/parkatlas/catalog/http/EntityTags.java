package org.parkatlas.catalog.http;

import java.util.Enumeration;
import java.util.regex.Pattern;

/** Conditional requests (RFC 9110, 13.1.2). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private EntityTags() {}

    /**
     * Whether {@code If-None-Match} names the tag, in a list, as a weak one, or by {@code *}: comparison is weak here.
     *
     * @param tag strong entity tag with its quotation marks
     */
    public static boolean match(Enumeration<String> ifNoneMatch, String tag) {
        while (ifNoneMatch.hasMoreElements()) {
            var value = ifNoneMatch.nextElement().strip();
            if (value.equals("*")
                    || TAG.matcher(value)
                            .results()
                            .anyMatch(found -> found.group().equals(tag))) {
                return true;
            }
        }
        return false;
    }
}
