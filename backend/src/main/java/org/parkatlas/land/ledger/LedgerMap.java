package org.parkatlas.land.ledger;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapRule;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapSymbol.Dash;
import org.parkatlas.cartography.MapSymbol.Pattern;
import org.parkatlas.cartography.MapView;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.land.SupplyStage;
import org.springframework.stereotype.Component;

/** The map of a ledger: parcels by stage of supply, idle ones and those with a wrong record marked, blocks around them. */
@Component
class LedgerMap {

    /** On the paper. */
    static final MapView.Size SIZE = new MapView.Size(183.4, 146);

    /** More shapes than this are not drawn, which is said; as in find-map-shapes.sql. */
    static final int MOST = 6_000;

    private static final String BLOCK = "block";

    /** Where the note on the review number stands. */
    private static final Rectangle2D NOTE = new Rectangle2D.Double(2, SIZE.heightMm() - 9.5, 66, 7.5);

    private static final MapSymbol AROUND = new MapSymbol("#FFFFFF", 0, Pattern.NONE, "#22201C", 0.5, Dash.DASHED);
    private static final MapSymbol IDLE = new MapSymbol("#C8002D", 0.1, Pattern.BACK_HATCH, "#C8002D", 0.4, Dash.SOLID);
    private static final MapSymbol BROKEN = new MapSymbol("#FFFFFF", 0, Pattern.NONE, "#C8002D", 0.6, Dash.DASHED);

    private final Projections projections;

    LedgerMap(Projections projections) {
        this.projections = projections;
    }

    /**
     * A shape with what it is.
     *
     * @param what a stage of supply, or block
     * @param name of a block, else empty
     */
    record Drawn(String id, String what, String name, GeoShape shape) {}

    /** That of a ledger; empty where nothing of it has a shape. */
    Optional<MapSheet> of(LandLedger ledger, List<Drawn> drawn) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var whole = GeoShape.union(drawn.stream().map(Drawn::shape).toList());
        var plane = ReferenceSystems.findThreeDegreeZone(
                whole.toJts().getEnvelopeInternal().centre().x);
        return plane.map(it -> {
            var view = MapView.around(whole, it, SIZE, projections);
            var labels = new MapLabels(view, NOTE);
            drawn.stream()
                    .filter(each -> each.what().equals(BLOCK))
                    .forEach(each -> labels.within(view.path(each.shape(), projections), each.name()));
            return new MapSheet(view, rules(ledger, drawn), List.of(), labels);
        });
    }

    private static List<MapRule> rules(LandLedger ledger, List<Drawn> drawn) {
        var rules = new ArrayList<MapRule>();
        for (var stage : SupplyStage.values()) {
            add(rules, stage.title().zh(), symbol(stage), shapes(drawn, stage.code()));
        }
        var idle = ledger.clocks().stream()
                .filter(it -> it.daysOver() > 0)
                .map(LandLedger.Clock::id)
                .collect(Collectors.toSet());
        var faulty = ledger.faults().stream().map(LandLedger.FaultyParcel::id).collect(Collectors.toSet());
        add(rules, "闲置满一年", IDLE, shapes(drawn, idle));
        add(rules, "记录有误", BROKEN, shapes(drawn, faulty));
        add(rules, "区块", AROUND, shapes(drawn, BLOCK));
        return rules;
    }

    private static void add(List<MapRule> rules, String label, MapSymbol symbol, List<GeoShape> shapes) {
        if (!shapes.isEmpty()) {
            rules.add(new MapRule(label, symbol, shapes));
        }
    }

    private static List<GeoShape> shapes(List<Drawn> drawn, String what) {
        return drawn.stream()
                .filter(it -> it.what().equals(what))
                .map(Drawn::shape)
                .toList();
    }

    private static List<GeoShape> shapes(List<Drawn> drawn, Set<String> parcels) {
        return drawn.stream()
                .filter(it -> !it.what().equals(BLOCK) && parcels.contains(it.id()))
                .map(Drawn::shape)
                .toList();
    }

    /** With a white seam; what may not be built on is hatched. */
    private static MapSymbol symbol(SupplyStage stage) {
        var pattern = stage == SupplyStage.UNBUILDABLE ? Pattern.HATCH : Pattern.NONE;
        var edge = stage == SupplyStage.UNBUILDABLE ? "#B9B09C" : "#FFFFFF";
        return new MapSymbol(colour(stage), 1, pattern, edge, 0.15, Dash.SOLID);
    }

    /** The ramp of the stages, light to dark (design tokens stage-1 to stage-5). */
    static String colour(SupplyStage stage) {
        return switch (stage) {
            case UNREADY -> "#F3ECDC";
            case READY -> "#E2CFA6";
            case SUPPLIED -> "#C09C62";
            case BUILT_OTHER -> "#8E7042";
            case BUILT_INDUSTRIAL -> "#55421F";
            case UNBUILDABLE -> "#E9E3D6";
        };
    }
}
