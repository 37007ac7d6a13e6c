package org.parkatlas.tasks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.source.Modality;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a plan says of an industry or of its own situation, in its words: a direction, a weakness, a path.
 *
 * @param name     the words
 * @param heading  under which heading they stand
 * @param industry the industry that they are about
 * @param modality how the plan speaks
 * @param objects  what they are about besides, as {@code kind:id}
 */
record Statement(
        String id,
        String plan,

        @Schema(allowableValues = {"direction", "goal", "positioning", "path", "fact", "trend", "weakness"})
        String kind,

        String name,
        @Nullable String heading,
        @Nullable IndustryLabel industry,
        @Schema(implementation = Modality.class) String modality,
        List<String> objects) {}
