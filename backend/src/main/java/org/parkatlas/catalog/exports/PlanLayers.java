package org.parkatlas.catalog.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.parkatlas.catalog.exports.content.ExportSubject;
import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/**
 * What belongs to a plan: of each type the objects that name it, and of types that belong to no plan those that lie in
 * the plan's box.
 */
@Component
class PlanLayers {

    private final FeatureTypes types;
    private final Readings readings;

    PlanLayers(FeatureTypes types, Readings readings) {
        this.types = types;
        this.readings = readings;
    }

    /**
     * All layers of the plan with this id.
     *
     * @throws ExportNotFound if there is none
     */
    ExportSubject of(Viewer viewer, String id) {
        var plan = find(viewer, id).orElseThrow(ExportNotFound::plan);
        var layers = new ArrayList<Selection>();
        for (var type : types.seenBy(viewer).list()) {
            layer(viewer, type, plan).ifPresent(layers::add);
        }
        return new ExportSubject(plan.id(), new Wording(plan.name(), plan.name()), layers, SortOrder.BY_ID);
    }

    private Optional<Plan> find(Viewer viewer, String id) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT id, name, bbox FROM plan WHERE id = :id")
                        .param("id", id)
                        .query((row, number) -> new Plan(
                                row.getString("id"), row.getString("name"), GeometryColumns.getShape(row, "bbox")))
                        .optional());
    }

    private static Optional<Selection> layer(Viewer viewer, FeatureType type, Plan plan) {
        var column = type.relation().plan();
        if (column != null) {
            var named = FeatureProperty.text(column, column, column);
            return Optional.of(new Selection(
                    viewer,
                    type,
                    new Filter.Comparison(
                            new Filter.Subject(named, false), Comparator.EQUAL, new Literal.Text(plan.id()))));
        }
        if (type.relation().geometry() == null) {
            return Optional.empty();
        }
        return Optional.of(new Selection(
                viewer,
                type,
                new Filter.And(List.of(new Filter.Box(plan.box()), new Filter.Not(new Filter.NoGeometry())))));
    }

    private record Plan(String id, String name, GeoShape box) {}
}
