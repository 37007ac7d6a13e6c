package org.parkatlas.siting;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.names.EnglishName;
import org.parkatlas.problem.Wording;
import org.parkatlas.roads.RoadWays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Fact;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * All that is known of a candidate, in the order in which somebody asks for it. Of land, everything but its own area and the
 * distances is of the park that it lies in.
 *
 * @param parkId      the park: itself, or that in which the land lies; null where it lies in none
 * @param parkKind    null for land
 * @param accuracyM   by how much its position may be off, null where it has none
 * @param facts       what documents say of it, in their words
 * @param chains      firms in it by the link of a chain in which the plans put them
 * @param firms       all firms in it
 * @param access      how far what one drives to is
 * @param roads       how long one drives to the same, where a road network says so
 * @param areas       what documents state of the size of a park
 * @param land        how large the land is, null for a park
 * @param partners    with whom it is run
 * @param projects    what is planned or built in it
 * @param measures    what the plan announces for it, its county or its industries
 * @param assessments regional assessments (标准地): those that nobody entered are no data
 * @param supplies    land, price, utilities and capacities: those that nobody entered are no data
 */
@Schema(name = "SiteCard")
public record SiteCard(
        Site.Kind kind,
        String id,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        String plan,
        @Nullable String parkId,
        @Nullable String parkKind,
        List<String> countyCodes,
        @Nullable String primaryIndustryId,
        @Nullable GeoPoint position,
        @Nullable Double accuracyM,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        List<Fact> facts,
        List<ChainLink> chains,
        List<Named> firms,
        List<Measure> access,
        RoadWays roads,
        List<StatedAreas.Row> areas,
        @Nullable Land land,
        List<Partner> partners,
        List<Project> projects,
        List<Matched> measures,
        List<Item> assessments,
        List<Item> supplies) {

    public SiteCard {
        countyCodes = List.copyOf(countyCodes);
        facts = List.copyOf(facts);
        chains = List.copyOf(chains);
        firms = List.copyOf(firms);
        access = List.copyOf(access);
        areas = List.copyOf(areas);
        partners = List.copyOf(partners);
        projects = List.copyOf(projects);
        measures = List.copyOf(measures);
        assessments = List.copyOf(assessments);
        supplies = List.copyOf(supplies);
    }

    /**
     * Land that is ready for supply.
     *
     * @param parcels      how many parcels it is of
     * @param registeredMu what is registered of them, null where nothing is registered of one
     * @param measuredMu   of the shapes on the ellipsoid
     * @param asOf         the day of the newest
     * @param demo         whether it is synthetic (演示数据)
     */
    @Schema(name = "SiteLand")
    public record Land(
            @Nullable String block,
            int parcels,
            @Nullable BigDecimal registeredMu,
            BigDecimal measuredMu,
            String asOf,
            boolean demo,
            List<Citation> sources) {

        public Land {
            sources = List.copyOf(sources);
        }

        static @Nullable Land of(Site.@Nullable Land land) {
            return land == null
                    ? null
                    : new Land(
                            land.block(),
                            land.parcels(),
                            land.registered() == null ? null : land.registered().roundedMu(),
                            land.measured().roundedMu(),
                            land.vintage(),
                            land.demo(),
                            land.sources());
        }
    }

    /** A firm. */
    @Schema(name = "SiteFirm")
    public record Named(String id, String name, @Nullable EnglishName english) {}

    /**
     * A link of a chain with firms of the site.
     *
     * @param id {@code link:chain/id}
     */
    @Schema(name = "SiteChainLink")
    public record ChainLink(
            String id,
            String name,
            @Nullable EnglishName english,
            String chainName,
            @Nullable EnglishName chainEnglish,
            List<Named> firms) {

        public ChainLink {
            firms = List.copyOf(firms);
        }
    }

    /** A place or body that it is tied to. */
    @Schema(name = "SitePartner")
    public record Partner(
            String id,
            String name,
            @Nullable String partner,
            @Nullable String note,
            List<Citation> sources) {}

    /**
     * Something that is planned or built.
     *
     * @param stageText the plan's words, null where it has none
     */
    @Schema(name = "SiteProject")
    public record Project(
            String id,
            String name,
            @Nullable String investor,
            @Nullable String stage,
            @Nullable String stageText,
            List<Citation> sources) {}

    /**
     * A measure of the plan and why it is here.
     *
     * @param matched {@code kind:id} of the park, county or industry that it names
     */
    @Schema(name = "SiteMeasureOfPlan")
    public record Matched(
            String id,
            String name,
            @Nullable String instrument,
            @Nullable String condition,
            String matched,
            List<Citation> sources) {}

    /**
     * Something that a site has or lacks.
     *
     * @param value in the unit of the item; null for an assessment, and where nobody entered it
     * @param demo  whether it is synthetic (演示数据)
     * @param sourceUnit the unit that says so, where no document does
     */
    @Schema(name = "SiteItem")
    public record Item(
            String code,
            Wording name,

            @Schema(allowableValues = {"valid", "expired", "no_data"})
            String state,

            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String asOf,
            @Nullable String validTo,
            boolean demo,
            List<Citation> sources,
            @Nullable String sourceUnit) {

        public Item {
            sources = List.copyOf(sources);
        }
    }
}
