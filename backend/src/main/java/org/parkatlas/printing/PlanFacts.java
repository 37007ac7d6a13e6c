package org.parkatlas.printing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What a sheet shows of a plan; shapes and places are in the transverse Mercator plane of its central meridian, metres.
 *
 * @param lines      of the graticule
 * @param boundaries whether areas may be seen: else they only say where names stand and what a sheet is to show
 */
record PlanFacts(
        Plan plan,
        List<Area> areas,
        List<Element> elements,
        List<Mark> drawings,
        List<Park> parks,
        List<Firm> firms,
        List<Node> nodes,
        List<Line> lines,
        Colours colours,
        Counts counts,
        boolean boundaries) {

    PlanFacts {
        areas = List.copyOf(areas);
        elements = List.copyOf(elements);
        drawings = List.copyOf(drawings);
        parks = List.copyOf(parks);
        firms = List.copyOf(firms);
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /**
     * The plan.
     *
     * @param heading of the sheet
     * @param source      document and clause of its layout
     * @param attribution what its pack is made of
     */
    record Plan(
            String id,
            String name,
            String heading,
            @Nullable String subtitle,
            String source,
            List<String> attribution,
            int meridian) {

        Plan {
            attribution = List.copyOf(attribution);
        }
    }

    /**
     * A county, a city of a province, or a neighbour.
     *
     * @param kind    county, city, neighbour
     * @param lead    industry on which it is to live, null where the plan names none
     * @param colours key of the sector of that
     */
    record Area(
            String kind,
            String code,
            String name,
            Geometry shape,
            @Nullable String lead,
            @Nullable String colours) {

        /** The same beside what is shown. */
        Area asNeighbour() {
            return new Area("neighbour", code, name, shape, null, null);
        }

        boolean isNeighbour() {
            return kind.equals("neighbour");
        }
    }

    /**
     * A line of the layout table.
     *
     * @param parks   names of those that it shows
     * @param about   the parks and counties that it is about, by id and code
     * @param shape   indicative, null where it has none of its own
     * @param colours key of the sector of its first industry
     */
    record Element(
            String kind,
            String name,
            List<String> parks,
            Set<String> about,
            String words,
            @Nullable Geometry shape,
            @Nullable String colours) {

        Element {
            parks = List.copyOf(parks);
            about = Set.copyOf(about);
        }

        boolean isCore() {
            return kind.equals("core");
        }
    }

    /** How an element is drawn over areas: tint or hatch. */
    record Mark(String kind, String label, @Nullable String colour, List<String> areas) {

        Mark {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A park with a place.
     *
     * @param counties codes of those that it lies in
     * @param accuracyM by how much it may be off
     * @param beads     key of the sector of each enterprise that is only known to be in it
     * @param featured  short names of featured parks that are only known to be in it
     */
    record Park(
            String id,
            String kind,
            String name,
            Set<String> counties,
            Coordinate place,
            double accuracyM,
            String colours,
            List<String> beads,
            List<String> featured) {

        Park {
            counties = Set.copyOf(counties);
            beads = List.copyOf(beads);
            featured = List.copyOf(featured);
        }

        /** Parks of the plan itself; others are small marks. */
        boolean isHost() {
            return kind.equals("park") || kind.equals("core");
        }

        /** The same under another name, without what is only known to be in it. */
        Park bare(String otherName) {
            return new Park(id, kind, otherName, counties, place, accuracyM, colours, List.of(), List.of());
        }

        boolean isCoarse() {
            return accuracyM >= COARSE_M;
        }
    }

    /** What is known to the county only (docs/design/look.md §3). */
    static final double COARSE_M = 10_000;

    /** An enterprise with a place of its own, and the codes of its counties. */
    record Firm(String name, Set<String> counties, Coordinate place, String colours) {

        Firm {
            counties = Set.copyOf(counties);
        }
    }

    /** An airport, a station, a port or an interchange. */
    record Node(String kind, String name, Coordinate place) {}

    /** A meridian or a parallel, by its degrees. */
    record Line(boolean meridian, double degrees, Geometry shape) {}

    /** The sectors in their order. */
    record Colours(List<Colour> list) {

        Colours {
            list = List.copyOf(list);
        }

        Optional<Colour> find(@Nullable String key) {
            return list.stream().filter(it -> it.key().equals(key)).findFirst();
        }

        /** Those of the sector, else those of all others. */
        Colour get(@Nullable String key) {
            return find(key).or(() -> find("other")).orElseGet(() -> list.get(0));
        }
    }

    /** A sector: its seal and colours, {@code #RRGGBB}. */
    record Colour(
            String key, String name, String seal, String fill, String edge, String text, String tint, String ink) {}

    /**
     * How many there are, and how many of these have a place.
     *
     * @param demoPlaces how many of the places are synthetic
     */
    record Counts(
            int parks,
            int placedParks,
            int enterprises,
            int placedEnterprises,
            int demoPlaces,
            double leastM,
            double mostM) {}

    /** The same with other areas, elements and drawings. */
    PlanFacts with(List<Area> otherAreas, List<Element> otherElements, List<Mark> otherDrawings) {
        return new PlanFacts(
                plan,
                otherAreas,
                otherElements,
                otherDrawings,
                parks,
                firms,
                nodes,
                lines,
                colours,
                counts,
                boundaries);
    }

    /** The same with other things on it, and other lines. */
    PlanFacts with(List<Park> otherParks, List<Firm> otherFirms, List<Node> otherNodes, List<Line> otherLines) {
        return new PlanFacts(
                plan,
                areas,
                elements,
                drawings,
                otherParks,
                otherFirms,
                otherNodes,
                otherLines,
                colours,
                counts,
                boundaries);
    }

    /** The box around the plan's own areas. */
    Envelope extent() {
        var box = new Envelope();
        areas.stream()
                .filter(it -> !it.isNeighbour())
                .forEach(it -> box.expandToInclude(it.shape().getEnvelopeInternal()));
        return box;
    }
}
