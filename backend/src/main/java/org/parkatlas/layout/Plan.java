package org.parkatlas.layout;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A plan in a list.
 *
 * @param title           its spatial structure in a few words, such as 一核多组团
 * @param level           city or province
 * @param adcode          six digits of the area it is for
 * @param legalStatus     draft, in_force, expired or superseded
 * @param periodFrom      first day of its period
 * @param periodTo        last day of its period
 * @param documentId      the plan itself
 * @param centralMeridian of the 3° Gauss-Krüger zone of its area, degrees east
 * @param storySteps      how many steps its guided reading has; 0 where it has none
 * @param attribution     whom the map has to name besides the plan, one phrase each
 * @param attributionEn   the same in English, none where the pack says it in Chinese only
 */
record Plan(
        String id,
        String name,
        String shortName,
        @Nullable EnglishName english,
        String title,
        @Nullable String subtitle,
        @Schema(allowableValues = {"city", "province"}) String level,
        String adcode,

        @Schema(allowableValues = {"draft", "in_force", "expired", "superseded"})
        String legalStatus,

        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        String documentId,
        int centralMeridian,
        BoundingBox bbox,
        Counts counts,
        int storySteps,
        List<String> attribution,
        List<String> attributionEn,
        List<Citation> sources) {

    /**
     * How much it names.
     *
     * @param core       cores of its layout; a park of the kind core is a place
     * @param cluster    clusters of its layout
     * @param park       its parks: the plan's own number, without featured and nested parks and other sites
     * @param place      all places that the list of parks counts
     * @param enterprise enterprises in its area
     * @param partner    enterprises from elsewhere that it wants to work with
     */
    record Counts(int core, int cluster, int park, int place, int enterprise, int partner) {}

    Plan withSources(List<Citation> cited) {
        return new Plan(
                id,
                name,
                shortName,
                english,
                title,
                subtitle,
                level,
                adcode,
                legalStatus,
                periodFrom,
                periodTo,
                documentId,
                centralMeridian,
                bbox,
                counts,
                storySteps,
                attribution,
                attributionEn,
                cited);
    }
}
