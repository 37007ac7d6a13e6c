package org.parkatlas.catalog.http;

import java.util.Enumeration;
import java.util.Locale;

/** What a client says in {@code Accept-Encoding} (RFC 9110, 12.5.3), as far as it matters here. */
public enum AcceptedCoding {
    GZIP,
    IDENTITY;

    /** Gzip where it or {@code *} is listed with a weight above 0, its own weight going before that of the star. */
    public static AcceptedCoding of(Enumeration<String> headers) {
        var star = IDENTITY;
        while (headers.hasMoreElements()) {
            for (var item : headers.nextElement().toLowerCase(Locale.ROOT).split(",", -1)) {
                var parts = item.split(";", -1);
                var name = parts[0].strip();
                var accepted = isRefused(parts) ? IDENTITY : GZIP;
                if (name.equals("gzip") || name.equals("x-gzip")) {
                    return accepted;
                }
                if (name.equals("*")) {
                    star = accepted;
                }
            }
        }
        return star;
    }

    private static boolean isRefused(String[] parts) {
        return parts.length > 1 && parts[1].strip().matches("q=0(\\.0{0,3})?");
    }
}
