package org.parkatlas.catalog.query;

import java.util.List;

/**
 * What a selection holds.
 *
 * @param objects     how many there are
 * @param synthetic   how many of them are demonstration data
 * @param shapes      their types of geometry as PostGIS names them, such as {@code POINT}; none where nothing has one
 * @param longestText characters of the longest text, several texts of one property counted together
 */
public record Overview(long objects, long synthetic, List<String> shapes, long longestText) {

    public Overview {
        shapes = List.copyOf(shapes);
    }
}
