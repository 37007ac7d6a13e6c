package org.parkatlas.tasks;

import java.util.List;
import java.util.function.Function;

import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.Tallies;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.lists.Page;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Cited;
import org.springframework.stereotype.Component;

/**
 * Lists of measures, organs, bases and statements in the order of the plans, selected and read like those of every outlet.
 * A filter that names nothing is refused.
 */
@Component
class Tasks {

    private final TaskSelections selections;
    private final FeatureReader features;
    private final Tallies tallies;
    private final Citations citations;
    private final Readings readings;

    Tasks(TaskSelections selections, FeatureReader features, Tallies tallies, Citations citations, Readings readings) {
        this.selections = selections;
        this.features = features;
        this.tallies = tallies;
        this.citations = citations;
        this.readings = readings;
    }

    Page<Cited<Measure>> listMeasures(Viewer viewer, TaskQuery query) {
        return readings.read(
                viewer, reading -> list(reading, selections.of(reading, "measure", query), query, Tasks::measure));
    }

    Page<Cited<Organ>> listOrgans(Viewer viewer, TaskQuery.InCounty query) {
        return readings.read(
                viewer,
                reading -> list(reading, selections.inCounty(reading, "organ", query), query.task(), Tasks::organ));
    }

    Page<Cited<Base>> listBases(Viewer viewer, TaskQuery.InCounty query) {
        return readings.read(
                viewer,
                reading -> list(reading, selections.inCounty(reading, "base", query), query.task(), Tasks::base));
    }

    Page<Cited<Statement>> listStatements(Viewer viewer, TaskQuery.OfIndustry query) {
        return readings.read(
                viewer,
                reading -> list(reading, selections.ofIndustry(reading, query), query.task(), Tasks::statement));
    }

    private <T> Page<Cited<T>> list(
            Reading reading, Selection selection, TaskQuery query, Function<FeatureRow, T> read) {
        var type = selection.type();
        var asked = PageQuery.of(
                SortOrder.by(type, "planId", "ord"), ReferenceSystems.CRS84, query.limit(), query.cursor());
        var total = tallies.count(reading, selection, List.of()).get(0);
        var page = features.page(reading, selection, asked, total);
        var sources = citations.listForAll(
                reading, type.kind(), page.rows().stream().map(FeatureRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> new Cited<>(read.apply(row), sources.getOrDefault(row.id(), List.of())))
                        .toList(),
                total,
                page.next());
    }

    private static Measure measure(FeatureRow row) {
        return new Measure(
                row.id(),
                row.text("planId"),
                row.text("kind"),
                row.text("name"),
                row.findText("instrument"),
                row.texts("organisations"),
                row.findText("beneficiaries"),
                row.findText("condition"),
                row.findText("period"),
                row.texts("objects"));
    }

    private static Organ organ(FeatureRow row) {
        return new Organ(
                row.id(),
                row.text("planId"),
                row.text("kind"),
                row.text("name"),
                row.findText("post"),
                row.findText("role"),
                row.findText("level"),
                row.texts("countyCodes"),
                row.findText("duty"),
                row.text("modality"),
                row.texts("objects"),
                row.findText("note"));
    }

    private static Base base(FeatureRow row) {
        return new Base(
                row.id(),
                row.text("planId"),
                row.text("kind"),
                row.text("name"),
                row.findText("role"),
                row.findText("partner"),
                row.texts("products"),
                row.texts("countyCodes"),
                row.text("modality"),
                row.texts("objects"),
                row.findText("note"));
    }

    private static Statement statement(FeatureRow row) {
        return new Statement(
                row.id(),
                row.text("planId"),
                row.text("kind"),
                row.text("name"),
                row.findText("heading"),
                IndustryLabel.ofNullable(row.findText("industryId"), row.findText("industryLabel")),
                row.text("modality"),
                row.texts("objects"));
    }
}
