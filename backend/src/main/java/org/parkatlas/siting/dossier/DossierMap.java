package org.parkatlas.siting.dossier;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapRule;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapView;
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

/** The map of a site in its city: counties, where the site may be, and what its access was measured to. */
@Component
class DossierMap {

    /** On the paper. */
    static final MapView.Size SIZE = new MapView.Size(183.4, 112);

    private static final String FIND = SqlFile.read(DossierMap.class, "find-map-areas");

    /** Where the note on the review number stands. */
    private static final Rectangle2D NOTE = new Rectangle2D.Double(2, SIZE.heightMm() - 9.5, 66, 7.5);

    private static final MapSymbol NEIGHBOUR =
            new MapSymbol("#EFE9DC", 1, MapSymbol.Pattern.NONE, "#CFC6B4", 0.2, MapSymbol.Dash.SOLID);
    private static final MapSymbol COUNTY =
            new MapSymbol("#FFFFFF", 1, MapSymbol.Pattern.NONE, "#8A7F6A", 0.3, MapSymbol.Dash.DASHED);
    private static final MapSymbol MAYBE =
            new MapSymbol("#1F4FA3", 0.14, MapSymbol.Pattern.NONE, "#1F4FA3", 0.35, MapSymbol.Dash.DASHED);

    /** Ends of the access that are drawn: more would hide the map. */
    private static final int MOST_ENDS = 6;

    private final Readings readings;
    private final Projections projections;
    private final BoundaryPolicy policy;

    DossierMap(Readings readings, Projections projections, BoundaryPolicy policy) {
        this.readings = readings;
        this.projections = projections;
        this.policy = policy;
    }

    private record Area(String kind, String name, GeoShape shape) {}

    /** That of a site; empty where it has no position or its city no outline. */
    Optional<MapSheet> of(DossierContent.SitePages site, Locale language) {
        if (site.lon() == null || site.lat() == null) {
            return Optional.empty();
        }
        var position = new GeoPoint(site.lon(), site.lat());
        var areas = find(site);
        var counties = shapes(areas, "county");
        var plane = ReferenceSystems.findSixDegreeZone(position.lon());
        if (counties.isEmpty() || plane.isEmpty()) {
            return Optional.empty();
        }
        var view = MapView.around(GeoShape.union(counties), plane.get(), SIZE, projections);
        var rules = new ArrayList<MapRule>();
        if (policy.boundaries()) {
            rules.add(new MapRule(
                    new Wording("相邻城市，示意", "neighbouring cities, indicative").in(language),
                    NEIGHBOUR,
                    shapes(areas, "neighbour")));
            rules.add(new MapRule(new Wording("县（市、区），示意", "counties, indicative").in(language), COUNTY, counties));
        }
        var maybe = shapes(areas, "site");
        if (!maybe.isEmpty()) {
            rules.add(new MapRule(new Wording("位置误差范围", "where the site may be").in(language), MAYBE, maybe));
        }
        var labels = new MapLabels(view, NOTE);
        labels.callout(view.place(position, projections), site.name());
        var ends = new ArrayList<GeoPoint>();
        ends.add(position);
        addEnds(site, view, labels, ends);
        areas.stream()
                .filter(it -> it.kind().equals("county"))
                .forEach(it -> labels.within(view.path(it.shape(), projections), it.name()));
        return Optional.of(new MapSheet(view, rules, ends, labels));
    }

    private void addEnds(DossierContent.SitePages site, MapView view, MapLabels labels, List<GeoPoint> ends) {
        var ways = site.access() == null ? List.<DossierContent.Way>of() : site.access();
        ways.stream()
                .filter(it -> it.lon() != null && it.lat() != null)
                .limit(MOST_ENDS)
                .forEach(it -> {
                    var end = new GeoPoint(Objects.requireNonNull(it.lon()), Objects.requireNonNull(it.lat()));
                    var place = view.place(end, projections);
                    if (new Rectangle2D.Double(0, 0, view.widthMm(), view.heightMm()).contains(place)) {
                        ends.add(end);
                        labels.callout(place, it.place());
                    }
                });
    }

    private List<Area> find(DossierContent.SitePages site) {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc()
                        .sql(FIND)
                        .param("county", site.county())
                        .param("lon", site.lon())
                        .param("lat", site.lat())
                        .param("accuracy_m", site.accuracyM() == null ? 0 : site.accuracyM())
                        .query((row, index) -> new Area(
                                row.getString("kind"), row.getString("name"), GeometryColumns.getShape(row, "shape")))
                        .list());
    }

    private static List<GeoShape> shapes(List<Area> areas, String kind) {
        return areas.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Area::shape)
                .toList();
    }
}
