package org.parkatlas.siting.chains;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Certainty;
import org.parkatlas.geo.PlainNumberSerializer;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Who could supply and who could buy, and how near parks are to them. That they could does not say that they do.
 *
 * @param makes     what was asked, and the links that it is
 * @param suppliers firms at links right before what is made, and at what is needed
 * @param customers firms at links right behind what is made
 * @param parks     nearest first
 * @param unlocated parks of which nothing can be measured
 */
@Schema(name = "ChainMatch")
record ChainMatch(
        String plan,
        List<Meant> makes,
        List<Meant> needs,
        List<Partner> suppliers,
        List<Partner> customers,
        List<ParkMatch> parks,
        List<Unlocated> unlocated) {

    /**
     * One thing that was asked about.
     *
     * @param asked as it was written
     * @param links links of chains that it is; none where nothing is called so
     */
    @Schema(name = "ChainMatchMeant")
    record Meant(ChainMatchRequest.Term asked, List<LinkLabel> links) {}

    /** A link of a chain. */
    @Schema(name = "ChainMatchLink")
    record LinkLabel(
            String chainId,
            String linkId,
            String name,
            @Nullable EnglishName english,
            String chain) {}

    /**
     * A firm.
     *
     * @param links   where it stands in the chains, {@code chain/link}; none where it has the industry that is needed
     * @param located whether anything can be measured from it
     */
    @Schema(name = "ChainMatchPartner")
    record Partner(
            String id,
            String name,
            @Nullable EnglishName english,
            List<String> links,
            boolean located,
            @Nullable LocatedIn locatedIn) {}

    /**
     * A park.
     *
     * @param rank      1 for the nearest
     * @param metres    to the nearest supplier and to the nearest customer, added, each as it counts
     * @param suppliers nearest first
     * @param customers nearest first
     */
    @Schema(name = "ChainMatchPark")
    record ParkMatch(
            int rank,
            String id,
            String name,
            @Nullable EnglishName english,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double metres,

            List<Reach> suppliers,
            List<Reach> customers) {}

    /**
     * How far a firm is.
     *
     * @param countedM what counts in the order: the distance, or the far end of it where it is undetermined
     */
    @Schema(name = "ChainMatchReach")
    record Reach(
            String enterpriseId,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double distanceM,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double marginM,

            Certainty certainty,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double countedM) {

        static Reach of(String firm, double distanceM, double marginM, Certainty certainty) {
            return new Reach(
                    firm,
                    distanceM,
                    marginM,
                    certainty,
                    certainty == Certainty.UNDETERMINED ? distanceM + marginM : distanceM);
        }
    }

    /** A park without a position. */
    @Schema(name = "ChainMatchUnlocated")
    record Unlocated(String id, String name, @Nullable EnglishName english) {}
}
