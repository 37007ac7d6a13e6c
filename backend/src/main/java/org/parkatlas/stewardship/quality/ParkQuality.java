package org.parkatlas.stewardship.quality;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How well a park and what lies in it is known.
 *
 * @param shortName      null where it has none
 * @param precisionClass how its position came about
 * @param accuracyM      by how many metres its position may be wrong, null where it has none
 * @param area           the approved one, or else the latest that is stated; null where none is
 * @param lacking        what is not known of the park itself
 * @param layers         the park itself, its boundary, its firms and its parcels
 */
@Schema(name = "ParkQuality")
record ParkQuality(
        @Schema(example = "pingyuan-yuan") String id,
        String name,
        @Nullable String shortName,
        List<String> countyCodes,
        String precisionClass,
        @Nullable Double accuracyM,
        @Nullable Area area,
        List<String> lacking,
        List<Layer> layers) {

    ParkQuality {
        countyCodes = List.copyOf(countyCodes);
        lacking = List.copyOf(lacking);
        layers = List.copyOf(layers);
    }

    /** The same with these layers. */
    ParkQuality with(List<Layer> others) {
        return new ParkQuality(id, name, shortName, countyCodes, precisionClass, accuracyM, area, lacking, others);
    }

    /**
     * A stated area.
     *
     * @param asOf year, month or day of it or of its document; null for none
     */
    @Schema(name = "ParkQualityArea")
    record Area(BigDecimal ha, @Nullable String asOf) {}

    /**
     * What is published of one kind of objects, and what waits.
     *
     * @param layer         id of the feature type
     * @param objects       how many there are
     * @param demo          how many of them are synthetic (演示数据)
     * @param oldest        year, month or day of the oldest, null where nothing is dated
     * @param undated       how many have no date
     * @param missing       those of which something is not known that has to be
     * @param old           those that are older than they should be
     * @param contradictory those of which sources or numbers say two things
     * @param unreviewed    how many are drafted and not published
     */
    @Schema(name = "LayerQuality")
    record Layer(
            @Schema(example = "parcels") String layer,
            long objects,
            long demo,
            @Nullable String oldest,
            long undated,
            Finding missing,
            Finding old,
            Finding contradictory,
            long unreviewed) {

        /** The same, of which this many are drafted. */
        Layer drafted(long count) {
            return new Layer(layer, objects, demo, oldest, undated, missing, old, contradictory, count);
        }
    }

    /**
     * Objects in which something is found.
     *
     * @param ids the first of them, by id
     */
    @Schema(name = "QualityFinding")
    record Finding(long count, List<String> ids) {

        Finding {
            ids = List.copyOf(ids);
        }
    }
}
