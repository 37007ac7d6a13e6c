package org.parkatlas.tasks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Modality;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A base, an institute, a tie between places: something a document names and puts at no place of the map.
 *
 * @param kind     what it is
 * @param role     what it is for, in the document's words
 * @param partner  the place or body it ties to
 * @param products what is grown or made there
 * @param modality how the document speaks of it
 * @param objects  what it is about, as {@code kind:id}
 */
record Base(
        String id,
        String plan,

        @Schema(
                allowableValues = {
                    "herb_base",
                    "base",
                    "zone",
                    "cooperation_park",
                    "pairing",
                    "corridor",
                    "institute",
                    "platform",
                    "facility"
                })
        String kind,

        String name,
        @Nullable String role,
        @Nullable String partner,
        List<String> products,
        List<String> countyCodes,
        @Schema(implementation = Modality.class) String modality,
        List<String> objects,
        @Nullable String note) {}
