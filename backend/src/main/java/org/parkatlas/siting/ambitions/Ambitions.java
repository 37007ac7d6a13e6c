package org.parkatlas.siting.ambitions;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Certainty;
import org.parkatlas.geo.PlainNumberSerializer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Industries and the places that a plan wants them in. It orders and does not judge: two that say the same word need not
 * mean the same thing.
 *
 * @param list    the table whose parks these are, null where they are said one by one or are no parks
 * @param columns in the order of the plan
 * @param rows    those that most places are to have first, then as in the industry tree
 */
@Schema(name = "Ambitions")
record Ambitions(
        String plan,
        @Schema(allowableValues = {"cluster", "park"}) By by,
        @Nullable Citation list,
        List<Place> columns,
        List<Row> rows) {

    /** What stands side by side. */
    enum By {

        /** Core and clusters of the layout. */
        CLUSTER,

        /** Parks. */
        PARK;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A column.
     *
     * @param kind   layout or park
     * @param parkId the park from which distances are measured, null where no park of it has a position
     */
    @Schema(name = "AmbitionPlace")
    record Place(
            @Schema(allowableValues = {"layout", "park"}) String kind,
            String id,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english,
            @Nullable String parkId) {}

    /**
     * An industry.
     *
     * @param places  how many places are to have it
     * @param nearest the two that are least far apart, null for one alone or where nothing can be measured
     * @param links   each place and the one nearest to it, every pair once
     */
    @Schema(name = "AmbitionRow")
    record Row(
            Industry industry,
            int places,
            List<Cell> cells,
            @Nullable Pair nearest,
            List<Pair> links) {}

    /** A branch of the industry tree, or a sector where the plan says no more. */
    @Schema(name = "AmbitionIndustry")
    record Industry(String id, String name, @Nullable EnglishName english) {}

    /**
     * What a plan says of one industry in one place.
     *
     * @param words  at most five characters of the first claim
     * @param degree of the first claim
     * @param claims the strongest first
     */
    @Schema(name = "AmbitionCell")
    record Cell(
            String placeId,
            String words,

            @Schema(allowableValues = {"lead", "develop", "cultivate", "listed"})
            Degree degree,

            List<Claim> claims) {}

    /**
     * One phrase.
     *
     * @param label  the plan's words for the industry
     * @param degree by the word before it
     * @param source the sentence
     */
    @Schema(name = "AmbitionClaim")
    record Claim(
            String label,

            @Schema(allowableValues = {"lead", "develop", "cultivate", "listed"})
            Degree degree,

            Citation source) {}

    /** Two places and how far apart their parks are. */
    @Schema(name = "AmbitionPair")
    record Pair(
            String from,
            String to,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double distanceM,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double marginM,

            Certainty certainty) {

        /** The distance, or its far end where it is undetermined. */
        double countedM() {
            return certainty == Certainty.UNDETERMINED ? distanceM + marginM : distanceM;
        }
    }
}
