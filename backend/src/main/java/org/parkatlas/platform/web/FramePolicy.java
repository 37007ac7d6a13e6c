package org.parkatlas.platform.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who may show an answer in a frame. Nobody, but for the embedded form of the page ({@code ?embed=1}), in which nothing can
 * be changed: a page that could be framed whole would let others have their visitors click what they do not see.
 *
 * @param page     content security policy of every answer but that
 * @param embedded that of the embedded page
 */
record FramePolicy(String page, String embedded) {

    /** A request that cannot be read has no path. */
    String of(@Nullable String path, @Nullable String query) {
        return isPage(path) && isEmbedded(query) ? embedded : page;
    }

    private static boolean isPage(@Nullable String path) {
        return "/".equals(path) || "/index.html".equals(path);
    }

    /** As the page reads it: once, and literally. */
    private static boolean isEmbedded(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("&", -1))
                        .filter(parameter -> parameter.startsWith("embed="))
                        .toList()
                        .equals(List.of("embed=1"));
    }
}
