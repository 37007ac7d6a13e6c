package org.parkatlas.landcheck.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapRule;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapText;
import org.parkatlas.cartography.MapView;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Reading;
import org.parkatlas.landcheck.checks.Corner;
import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.landcheck.checks.ThemeAnswer;
import org.parkatlas.landcheck.rules.Relation;
import org.springframework.stereotype.Component;

/** The map of the report: what lies around a red line, the red line, and what of it each rule is about. */
@Component
class ReportMap {

    /** On the paper. */
    static final MapView.Size SIZE = new MapView.Size(183.4, 146);

    /** Where the note on the review number stands. */
    private static final Rectangle2D NOTE = new Rectangle2D.Double(2, SIZE.heightMm() - 9.5, 66, 7.5);

    /** Corners that have a disc of their own; of more they would be a thick line. */
    private static final int MOST_DISCS = 300;

    private final MapObjects objects;
    private final MapSymbols symbols;
    private final Projections projections;

    ReportMap(MapObjects objects, MapSymbols symbols, Projections projections) {
        this.objects = objects;
        this.symbols = symbols;
        this.projections = projections;
    }

    /** That of a check, with the layers as they were then. */
    MapSheet of(Reading reading, LandCheckAnswer check) {
        var plane = ReferenceSystems.find(check.plane()).orElseThrow();
        var view = MapView.around(check.geometry(), plane, SIZE, projections);
        var around =
                objects.find(reading, new MapObjects.Extent(view.box(projections), check.countyCode(), check.asOf()));
        var corners = check.corners().size() > MOST_DISCS
                ? List.<GeoPoint>of()
                : check.corners().stream().map(ReportMap::position).toList();
        return new MapSheet(view, rules(check, around), corners, labels(check, around, view));
    }

    private List<MapRule> rules(LandCheckAnswer check, List<MapObject> around) {
        var rules = new ArrayList<MapRule>();
        around.stream()
                .collect(Collectors.groupingBy(MapObject::theme, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(of -> rules.add(new MapRule(
                        of.get(0).label(),
                        symbols.of(of.get(0)),
                        of.stream().map(MapObject::shape).toList())));
        check.themes().stream().filter(it -> it.geometry() != null).forEach(it -> rules.add(rule(it)));
        rules.add(new MapRule("待核红线", MapSymbols.RED_LINE, List.of(check.geometry())));
        return rules;
    }

    private static MapRule rule(ThemeAnswer theme) {
        MapSymbol symbol =
                switch (theme.relation()) {
                    case CLEAR_OF -> MapSymbols.TOUCHED;
                    case WITHIN -> MapSymbols.BEYOND;
                    case REPORT -> MapSymbols.TOLD;
                };
        return new MapRule(callout(theme), symbol, theme.geometry() == null ? List.of() : List.of(theme.geometry()));
    }

    private static String callout(ThemeAnswer theme) {
        return switch (theme.relation()) {
            case CLEAR_OF -> "压占" + theme.name();
            case WITHIN -> theme.name() + "外";
            case REPORT -> "涉及" + theme.name();
        };
    }

    private MapLabels labels(LandCheckAnswer check, List<MapObject> around, MapView view) {
        var labels = new MapLabels(view, NOTE);
        var middle = view.place(check.geometry().pointInside(), projections);
        labels.around(middle, MapText.Kind.SUBJECT, "待核红线", ReportWords.number(check.areaMu()) + " 亩");
        addCorners(check.corners(), view, labels);
        for (var theme : check.themes()) {
            if (theme.geometry() != null && theme.areaMu() != null && theme.relation() != Relation.REPORT) {
                labels.callout(
                        view.place(theme.geometry().pointInside(), projections),
                        callout(theme),
                        ReportWords.number(theme.areaMu()) + " 亩");
            }
        }
        addEdges(check.corners(), view, labels);
        around.stream()
                .filter(it -> it.layer().equals("control-zones"))
                .forEach(it -> labels.within(view.path(it.shape(), projections), it.label()));
        return labels;
    }

    private void addCorners(List<Corner> corners, MapView view, MapLabels labels) {
        for (var ring : rings(corners)) {
            var places = ring.stream().map(it -> place(it, view)).toList();
            var inside = new Point2D.Double(
                    places.stream().mapToDouble(Point2D::getX).average().orElseThrow(),
                    places.stream().mapToDouble(Point2D::getY).average().orElseThrow());
            for (int i = 0; i < ring.size(); i++) {
                labels.corner(places.get(i), inside, ring.get(i).name());
            }
        }
    }

    private void addEdges(List<Corner> corners, MapView view, MapLabels labels) {
        for (var ring : rings(corners)) {
            for (int i = 0; i < ring.size(); i++) {
                var next = ring.get((i + 1) % ring.size());
                labels.along(
                        place(ring.get(i), view),
                        place(next, view),
                        "%,.1f".formatted(ring.get(i).edgeM()));
            }
        }
    }

    private static Iterable<List<Corner>> rings(List<Corner> corners) {
        return corners.stream().collect(Collectors.groupingBy(Corner::ring)).values();
    }

    private Point2D place(Corner corner, MapView view) {
        return view.place(position(corner), projections);
    }

    private static GeoPoint position(Corner corner) {
        return new GeoPoint(corner.lon(), corner.lat());
    }
}
