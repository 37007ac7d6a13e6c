package org.parkatlas.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What an atlas shows, as one reader sees it and from one state of the data.
 *
 * @param parks      all of them, those without a place too
 * @param areas      that are stated of them
 * @param boundaries those that are known
 * @param firms      how many enterprises there are, by county
 * @param version    of the data
 */
record AtlasFacts(
        PlanFacts plan,
        List<Park> parks,
        List<Area> areas,
        List<Boundary> boundaries,
        Map<String, FirmCount> firms,
        long version) {

    AtlasFacts {
        parks = List.copyOf(parks);
        areas = List.copyOf(areas);
        boundaries = List.copyOf(boundaries);
        firms = Map.copyOf(firms);
    }

    /**
     * A park with what its page says.
     *
     * @param placed     whether it has a position
     * @param counties   names of those that it lies in
     * @param codes      of the same
     * @param industries in the words of the plan
     * @param note       where its position comes from, null where nothing is said
     * @param locatedIn  kind of that in which it is only known to be, null where it has a position
     * @param host       name of the park in which it is only known to be, null where it is none
     */
    record Park(
            String id,
            String kind,
            boolean placed,
            String name,
            String fullName,
            List<String> counties,
            Set<String> codes,
            List<String> industries,
            int enterprises,
            @Nullable String note,
            @Nullable String locatedIn,
            @Nullable String host) {

        Park {
            counties = List.copyOf(counties);
            codes = Set.copyOf(codes);
            industries = List.copyOf(industries);
        }
    }

    /**
     * An area as it is stated.
     *
     * @param basis  approved, planned, startup, site or other
     * @param part   of the park, null for all of it
     * @param asOf   year, month or day, null where none is said
     * @param source title of the document that says so
     */
    record Area(
            String park,
            String basis,
            double hectares,
            @Nullable String part,
            @Nullable String asOf,
            String source) {}

    /**
     * The boundary of a park.
     *
     * @param demo      whether it is synthetic
     * @param accuracyM by how much it may be off
     * @param documents that it comes from
     */
    record Boundary(String park, boolean demo, double accuracyM, String documents, Geometry shape) {}

    /** How many there are, and how many of them have a place of their own. */
    record FirmCount(int all, int placed) {

        static final FirmCount NONE = new FirmCount(0, 0);
    }

    /** What is drawn of a park: what was surveyed before what is synthetic. */
    Optional<Boundary> boundary(String park) {
        return boundaries.stream().filter(it -> it.park().equals(park)).findFirst();
    }

    /** What is stated of its area. */
    List<Area> areas(String park) {
        return areas.stream().filter(it -> it.park().equals(park)).toList();
    }

    /** Its place, empty where it has none. */
    Optional<PlanFacts.Park> placed(String park) {
        return plan.parks().stream().filter(it -> it.id().equals(park)).findFirst();
    }

    /** Those of which nobody knows where they are. */
    List<Park> unplaced() {
        return parks.stream()
                .filter(it -> !it.placed() && boundary(it.id()).isEmpty())
                .toList();
    }
}
