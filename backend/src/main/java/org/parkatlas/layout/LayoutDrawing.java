package org.parkatlas.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How an element of a layout comes onto the map, as its pack says.
 *
 * @param kind    tint, hatch, points (the parks of the element) or words (not drawn)
 * @param label   what a legend calls it
 * @param colour  {@code #RRGGBB}; null where nothing is drawn
 * @param areas   codes of counties or cities, none for points and words
 * @param basis   document where it names the areas or parks itself, usage where it does not and common usage fills in;
 *     null where nothing is drawn
 * @param note    what a reader has to know: why nothing is drawn, or whose reading the areas are
 */
record LayoutDrawing(
        String id,
        @Schema(implementation = DrawingKind.class) String kind,
        String label,
        String labelEn,
        @Nullable String colour,
        List<String> areas,

        @Schema(allowableValues = {"document", "usage"}) @Nullable
        String basis,

        @Nullable String note,
        @Nullable String noteEn) {}
