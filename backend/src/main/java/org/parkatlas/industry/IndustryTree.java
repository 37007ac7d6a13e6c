package org.parkatlas.industry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A part of the industry tree, in its order.
 *
 * @param palette seals and colours of the sectors, always all
 */
record IndustryTree(
        List<Node> items,
        List<Colours> palette,
        long total,
        @Nullable String next) {

    /**
     * A node.
     *
     * @param parentId null for a sector
     * @param level    sector, branch or link
     * @param palette  key of its sector's seal and colours
     */
    record Node(
            String id,
            @Nullable String parentId,

            @Schema(allowableValues = {"sector", "branch", "link"})
            String level,

            String name,
            @Nullable EnglishName english,
            String palette) {}

    /**
     * How a sector looks on the map; colours are {@code #RRGGBB}.
     *
     * @param seal   one Chinese character
     * @param sealEn one letter
     */
    record Colours(
            String key,
            String name,
            @Nullable EnglishName english,
            String seal,
            String sealEn,
            String fill,
            String edge,
            String text,
            String tint,
            String ink) {}
}
