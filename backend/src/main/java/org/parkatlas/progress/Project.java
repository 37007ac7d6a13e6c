package org.parkatlas.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Modality;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A project that a plan names.
 *
 * @param stage       谋划, 储备, 核准, 建设 or 投产, null where the plan's words fit none
 * @param stageText   the plan's words
 * @param modality    states, plans, supports or seeks
 * @param laterStatus what became of it by later documents, a sentence
 * @param laterDocument the document that says so; it is among the sources
 * @param observations stages that it was seen to have later, the latest first
 * @param ord         its place in the plan
 */
record Project(
        String id,
        String plan,
        String name,
        @Nullable EnglishName english,
        List<String> countyCodes,
        @Nullable String parkId,
        List<IndustryLabel> industries,

        @Schema(allowableValues = {"谋划", "储备", "核准", "建设", "投产"}) @Nullable
        String stage,

        @Nullable String stageText,
        @Nullable String investor,
        @Schema(implementation = Modality.class) String modality,
        @Nullable String laterStatus,
        @Nullable String laterDocument,
        List<ProjectObservation> observations,
        @JsonIgnore int ord) {

    /** The same with what was observed of it. */
    Project observed(List<ProjectObservation> found) {
        return new Project(
                id,
                plan,
                name,
                english,
                countyCodes,
                parkId,
                industries,
                stage,
                stageText,
                investor,
                modality,
                laterStatus,
                laterDocument,
                found,
                ord);
    }
}
