package org.parkatlas.docket.meetings;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapRule;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapView;
import org.parkatlas.docket.items.Anchor;
import org.parkatlas.docket.items.Place;
import org.parkatlas.docket.items.Seen;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** The maps in the papers of a meeting: one of the city with the numbers of all items, one an item with its places. */
@Component
class MeetingMaps {

    /** Of the city, which a sheet of A3 takes at this scale. */
    static final int CITY_SCALE = 700_000;

    private static final MapView.Size CITY = new MapView.Size(270, 290);
    private static final MapView.Size ITEM = new MapView.Size(183.4, 104);

    private static final String FIND = SqlFile.read(MeetingMaps.class, "find-map-areas");

    private static final MapSymbol NEIGHBOUR =
            new MapSymbol("#EFE9DC", 1, MapSymbol.Pattern.NONE, "#CFC6B4", 0.2, MapSymbol.Dash.SOLID);
    private static final MapSymbol COUNTY =
            new MapSymbol("#FFFFFF", 1, MapSymbol.Pattern.NONE, "#8A7F6A", 0.3, MapSymbol.Dash.DASHED);

    /** Where the note on the review number stands. */
    private static final double NOTE_WIDTH_MM = 66;

    private static final double NOTE_HEIGHT_MM = 9.5;

    /** Half of the side of what a mark takes. */
    private static final double MARK_MM = 1.6;

    private final Readings readings;
    private final Projections projections;
    private final BoundaryPolicy policy;

    MeetingMaps(Readings readings, Projections projections, BoundaryPolicy policy) {
        this.readings = readings;
        this.projections = projections;
        this.policy = policy;
    }

    /** A county of the city, or a neighbour. */
    record Area(String kind, String code, String name, GeoShape shape) {}

    /** What all maps of one meeting are made of. */
    List<Area> areas(String plan) {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc()
                        .sql(FIND)
                        .param("plan", plan)
                        .query((row, index) -> new Area(
                                row.getString("kind"),
                                row.getString("code"),
                                row.getString("name"),
                                GeometryColumns.getShape(row, "shape")))
                        .list());
    }

    /** That of the city: every place once, with the numbers of all items there; empty where the city has no outline. */
    Optional<MapSheet> ofCity(List<Area> areas, List<Seen> items, Locale language) {
        var counties = shapes(areas, "county");
        if (counties.isEmpty()) {
            return Optional.empty();
        }
        var city = GeoShape.union(counties);
        return view(city, CITY).map(fitted -> {
            var view = new MapView(fitted.plane(), fitted.middle(), CITY_SCALE, fitted.widthMm(), fitted.heightMm());
            var anchors = items.stream()
                    .flatMap(it -> anchorsOf(it).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Anchor::reference))
                    .toList();
            return sheet(
                    view,
                    areas,
                    anchors.stream()
                            .map(anchor -> new Callout(anchor, anchor.name() + "　" + numbersAt(anchor, items)))
                            .toList(),
                    language);
        });
    }

    private static String numbersAt(Anchor anchor, List<Seen> items) {
        return items.stream()
                .filter(it -> anchorsOf(it).contains(anchor))
                .map(it -> it.item().number())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    /** That of an item: the counties in which its places lie; empty where it has none. */
    Optional<MapSheet> ofItem(List<Area> areas, Seen item, Locale language) {
        var anchors = anchorsOf(item);
        var codes = item.places().stream()
                .map(Place::county)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var near = areas.stream()
                .filter(it -> it.kind().equals("county") && codes.contains(it.code()))
                .map(Area::shape)
                .toList();
        return anchors.isEmpty() || near.isEmpty()
                ? Optional.empty()
                : view(GeoShape.union(near), ITEM)
                        .map(view -> sheet(
                                view,
                                areas,
                                anchors.stream()
                                        .map(it -> new Callout(it, it.name()))
                                        .toList(),
                                language));
    }

    /** A place with what is written beside it. */
    private record Callout(Anchor anchor, String words) {

        GeoPoint position() {
            return new GeoPoint(Objects.requireNonNull(anchor.lon()), Objects.requireNonNull(anchor.lat()));
        }
    }

    private Optional<MapView> view(GeoShape subject, MapView.Size size) {
        return ReferenceSystems.findSixDegreeZone(
                        subject.toJts().getEnvelopeInternal().centre().x)
                .map(plane -> MapView.around(subject, plane, size, projections));
    }

    private MapSheet sheet(MapView view, List<Area> areas, List<Callout> callouts, Locale language) {
        var rules = new ArrayList<MapRule>();
        if (policy.boundaries()) {
            rules.add(new MapRule(
                    new Wording("相邻城市，示意", "neighbouring cities, indicative").in(language),
                    NEIGHBOUR,
                    shapes(areas, "neighbour")));
            rules.add(new MapRule(
                    new Wording("县（市、区），示意", "counties, indicative").in(language), COUNTY, shapes(areas, "county")));
        }
        var labels = new MapLabels(view, taken(view, callouts));
        callouts.forEach(it -> labels.callout(view.place(it.position(), projections), it.words()));
        areas.stream()
                .filter(it -> it.kind().equals("county"))
                .forEach(it -> labels.within(view.path(it.shape(), projections), it.name()));
        return new MapSheet(
                view, rules, callouts.stream().map(Callout::position).toList(), labels);
    }

    /** Where no name may stand: the note on the review number, and the marks. */
    private Rectangle2D[] taken(MapView view, List<Callout> callouts) {
        var note = new Rectangle2D.Double(2, view.heightMm() - NOTE_HEIGHT_MM, NOTE_WIDTH_MM, NOTE_HEIGHT_MM - 2);
        return Stream.concat(
                        Stream.of(note),
                        callouts.stream()
                                .map(it -> view.place(it.position(), projections))
                                .map(it -> new Rectangle2D.Double(
                                        it.getX() - MARK_MM, it.getY() - MARK_MM, 2 * MARK_MM, 2 * MARK_MM)))
                .toArray(Rectangle2D[]::new);
    }

    /** Those of an item that have a position. */
    private static List<Anchor> anchorsOf(Seen item) {
        return item.places().stream()
                .map(Place::anchor)
                .filter(Objects::nonNull)
                .distinct()
                .map(item.anchors()::get)
                .filter(it -> it != null && it.lon() != null && it.lat() != null)
                .toList();
    }

    private static List<GeoShape> shapes(List<Area> areas, String kind) {
        return areas.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Area::shape)
                .toList();
    }
}
