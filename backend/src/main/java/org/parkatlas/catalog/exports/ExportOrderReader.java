package org.parkatlas.catalog.exports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.ExportSubject;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads what a request wants from its parameters, the same ones in the address of a download and in a job. */
@Component
class ExportOrderReader {

    /** The parameters besides those that select. */
    static final Set<String> NAMES = Set.of("format", "crs", "header", "sortby");

    private static final Set<String> PLAN_NAMES = Set.of("format", "crs", "lang");

    private final FeatureTypes types;
    private final SelectionReader selections;
    private final PlanLayers plans;

    ExportOrderReader(FeatureTypes types, SelectionReader selections, PlanLayers plans) {
        this.types = types;
        this.selections = selections;
        this.plans = plans;
    }

    /** The feature type of this collection, if it is for this viewer. */
    FeatureType type(Viewer viewer, String collection) {
        return types.seenBy(viewer).find(collection).orElseThrow(ExportNotFound::collection);
    }

    /**
     * The objects that the parameters select, whatever format they ask for.
     *
     * @param given all parameters, each once
     */
    Selection selection(Viewer viewer, String collection, Map<String, String> given) {
        return selections.read(new Queryables(type(viewer, collection), viewer), given, NAMES);
    }

    /** The export that a job is told of. */
    ExportOrder of(Viewer viewer, ExportJobRequest job) {
        var given = job.parameters() == null ? Map.<String, String>of() : job.parameters();
        if (job.collection() != null) {
            return collection(viewer, job.collection(), given);
        }
        return plan(viewer, Objects.requireNonNull(job.plan()), given);
    }

    /**
     * The export of a collection.
     *
     * @param given all parameters, each once
     * @throws InvalidParameter naming what is unknown or cannot be used
     */
    ExportOrder collection(Viewer viewer, String collection, Map<String, String> given) {
        return of(selection(viewer, collection, given), given);
    }

    /**
     * The export of objects that are selected already.
     *
     * @param given all parameters, each once
     */
    ExportOrder of(Selection selected, Map<String, String> given) {
        var type = selected.type();
        var viewer = selected.viewer();
        var format = format(given.get("format"));
        var order = SortOrder.of(given.get("sortby"), new Queryables(type, viewer));
        var subject = new ExportSubject(type.id(), type.names().title(), List.of(shaped(selected, format)), order);
        return new ExportOrder(viewer, subject, format, system(format, given.get("crs")), texts(given));
    }

    /**
     * The GeoPackage with all layers of a plan.
     *
     * @param given all parameters, each once
     */
    ExportOrder plan(Viewer viewer, String plan, Map<String, String> given) {
        var unknown = new HashSet<>(given.keySet());
        unknown.removeAll(PLAN_NAMES);
        for (var name : unknown) {
            throw new InvalidParameter(name, Wording.of("没有参数 %s。", "There is no parameter %s.", name));
        }
        var format = given.containsKey("format") ? format(given.get("format")) : ExportFormat.GPKG;
        if (format != ExportFormat.GPKG) {
            throw new InvalidParameter(
                    "format", new Wording("整个规划只能导出为 gpkg。", "A whole plan is exported as gpkg only."));
        }
        return new ExportOrder(viewer, plans.of(viewer, plan), format, system(format, given.get("crs")), texts(given));
    }

    /** The same without the objects that have no place in the file. */
    private static Selection shaped(Selection selection, ExportFormat format) {
        if (!format.isFor(selection.type())) {
            throw new InvalidParameter(
                    "format",
                    Wording.of("这个图层没有图形，不能导出为 %s。", "Nothing in this layer has a shape for %s.", format.id()));
        }
        if (!format.isOfShapesOnly()) {
            return selection;
        }
        var drawn = Filter.and(selection.filter(), new Filter.Not(new Filter.NoGeometry()));
        return new Selection(selection.viewer(), selection.type(), drawn);
    }

    private static ExportFormat format(@Nullable String id) {
        if (id == null) {
            throw new InvalidParameter(
                    "format",
                    new Wording(
                            "缺少参数 format；可用 " + ExportFormat.ids("、") + "。",
                            "The parameter format is missing; there are " + ExportFormat.ids(", ") + "."));
        }
        return ExportFormat.find(id).orElseThrow(() -> InvalidParameter.unknownValue("format", id));
    }

    private static ReferenceSystem system(ExportFormat format, @Nullable String crs) {
        if (crs == null) {
            return format.usualSystem();
        }
        var system = OfferedSystems.get("crs", crs);
        if (!format.systems().contains(system)) {
            throw new InvalidParameter("crs", format.isCrs84Only() ? onlyDegrees(format) : onlyPlanes(format));
        }
        return system;
    }

    private static Wording onlyDegrees(ExportFormat format) {
        return Wording.of(
                "%s 只能用 CRS84（WGS 84，经度在前）；其他参考系可选 gpkg、shp、csv 或 xlsx。",
                "%s is in CRS84 (WGS 84, longitude first) only; take gpkg, shp, csv or xlsx for others.", format.id());
    }

    private static Wording onlyPlanes(ExportFormat format) {
        var codes = format.systems().stream().map(ReferenceSystem::code).collect(Collectors.joining(", "));
        return Wording.of("%s 以米为单位，只能用平面坐标：%s。", "%s is in metres, so its system is a plane: %s.", format.id(), codes);
    }

    private static Texts texts(Map<String, String> given) {
        var language = "en".equals(given.get("lang")) ? Locale.ENGLISH : Locale.CHINESE;
        var header = given.getOrDefault("header", "label");
        return switch (header) {
            case "label" -> new Texts(language, Texts.Header.LABEL);
            case "name" -> new Texts(language, Texts.Header.NAME);
            case "both" -> new Texts(language, Texts.Header.BOTH);
            default -> throw InvalidParameter.unknownValue("header", header);
        };
    }
}
