package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.parkatlas.catalog.features.pages.Evidence;
import org.parkatlas.catalog.features.pages.MapLinks;
import org.parkatlas.catalog.features.pages.ObjectNames;
import org.parkatlas.catalog.features.pages.Pages;
import org.parkatlas.catalog.features.pages.RowTexts;
import org.parkatlas.catalog.features.pages.ShownValues;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.identity.Readings;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Items, and one item, as pages. */
@Component
class ItemPages {

    private final Pages pages;
    private final FeatureTypes types;
    private final MapLinks maps;
    private final ObjectNames names;
    private final Evidence evidence;
    private final Readings readings;

    ItemPages(Pages pages, FeatureTypes types, MapLinks maps, ObjectNames names, Evidence evidence, Readings readings) {
        this.pages = pages;
        this.types = types;
        this.maps = maps;
        this.names = names;
        this.evidence = evidence;
        this.readings = readings;
    }

    /** A part of a collection as a table; columns that are empty in it are left out. */
    byte[] list(ItemsRead read, OgcRequest request) {
        var type = read.query().selection().type();
        var properties = read.query().selection().properties();
        var rows = read.page().rows();
        var shown = shown(properties, rows, request);
        var columns = IntStream.range(0, properties.size())
                .filter(place ->
                        rows.stream().anyMatch(row -> hasValue(row.values().get(place))))
                .boxed()
                .toList();
        var next = read.page().next();
        var table = new Table(
                columns.stream()
                        .map(place -> shown.label(properties.get(place)))
                        .toList(),
                rows.stream()
                        .map(row -> row(type, row, columns, shown, request))
                        .toList(),
                read.matched(),
                next == null ? null : request.hereAfter(next, "html"),
                request.isFurtherOn() ? request.hereFromTheStart("html") : null,
                filters(request));
        return pages.render("items", head(type, type.names().title().in(request.language()), request), table);
    }

    private ShownValues shown(List<FeatureProperty> properties, List<FeatureRow> rows, OgcRequest request) {
        var language = request.language();
        return new ShownValues(
                language, readings.read(request.viewer(), reading -> names.find(reading, language, properties, rows)));
    }

    /** One object with all that is known of it, what documents say of it and where they disagree. */
    byte[] one(FeatureType type, FeatureRow row, OgcRequest request) {
        var language = request.language();
        var properties = type.seenBy(request.viewer());
        var shown = shown(properties, List.of(row), request);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(new Wording("编号", "Id").in(language), row.id(), null));
        for (int i = 0; i < row.values().size(); i++) {
            var property = properties.get(i);
            var value = row.values().get(i);
            var text = shown.text(property, value);
            if (!text.isEmpty()) {
                facts.add(new Fact(shown.label(property), text, reference(property, value, request)));
            }
        }
        facts.add(new Fact(new Wording("图形", "Geometry").in(language), geometry(row.geometry(), language), null));
        var one = new One(
                facts, maps.find(type, row, request).orElse(null), evidence.find(type.kind(), row.id(), request));
        var head = head(type, name(type, row, request), request);
        return pages.render("item", head, one);
    }

    /** What the object is called in the language of the page, its id where it is called nothing. */
    private static String name(FeatureType type, FeatureRow row, OgcRequest request) {
        var properties = type.seenBy(request.viewer());
        var english = request.language().equals(Locale.ENGLISH)
                ? "name_en"
                : type.relation().name();
        return RowTexts.find(properties, row, english)
                .or(() -> RowTexts.find(properties, row, type.relation().name()))
                .orElse(row.id());
    }

    private Pages.Head head(FeatureType type, String title, OgcRequest request) {
        var language = request.language();
        return new Pages.Head(
                request,
                title,
                List.of(
                        new Pages.Crumb("OGC API", request.at("", "html")),
                        new Pages.Crumb(
                                new Wording("数据集", "Collections").in(language), request.at("/collections", "html")),
                        new Pages.Crumb(
                                type.names().title().in(language), request.at("/collections/" + type.id(), "html"))));
    }

    private static Row row(
            FeatureType type, FeatureRow row, List<Integer> columns, ShownValues shown, OgcRequest request) {
        var properties = type.seenBy(request.viewer());
        var cells = columns.stream()
                .map(place -> {
                    var property = properties.get(place);
                    return new Cell(
                            shown.label(property),
                            shown.text(property, row.values().get(place)));
                })
                .toList();
        return new Row(row.id(), itemAddress(type.id(), row.id(), request), cells);
    }

    private static String itemAddress(String collection, String id, OgcRequest request) {
        return request.at("/collections/%s/items/%s".formatted(collection, OgcRequest.encode(id)), "html");
    }

    /** The parameters that narrow the list, as they were given. */
    private static List<Fact> filters(OgcRequest request) {
        return request.given().entrySet().stream()
                .filter(it ->
                        !ItemsQuery.OTHERS.contains(it.getKey()) || it.getKey().equals(ItemsQuery.SORTBY))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Fact(it.getKey(), it.getValue(), request.hereWithout(it.getKey(), "html")))
                .toList();
    }

    /** Address of the one object that a value names, null where it names none or several. */
    private @Nullable String reference(FeatureProperty property, @Nullable Object value, OgcRequest request) {
        var reference = value instanceof String text ? ObjectNames.Reference.of(property.naming(), text) : null;
        return reference == null
                ? null
                : types.seenBy(request.viewer())
                        .findByKind(reference.kind())
                        .map(type -> itemAddress(type.id(), reference.id(), request))
                        .orElse(null);
    }

    private static boolean hasValue(@Nullable Object value) {
        return value instanceof List<?> several ? !several.isEmpty() : value != null;
    }

    private static String geometry(@Nullable Geometry geometry, Locale language) {
        if (geometry == null || geometry.isEmpty()) {
            return new Wording("无", "none").in(language);
        }
        if (geometry instanceof Point point) {
            return "%s, %s".formatted(PlainNumber.format(point.getX()), PlainNumber.format(point.getY()));
        }
        return Wording.of("面，%d 个顶点", "Polygon with %d vertices", geometry.getNumPoints())
                .in(language);
    }

    /**
     * A part of a collection.
     *
     * @param next    address of the following part, null at the end
     * @param first   address of the first part, null where this is it
     * @param filters parameters that narrow it, each with the address without it
     */
    record Table(
            List<String> columns,
            List<Row> rows,
            long matched,
            @Nullable String next,
            @Nullable String first,
            List<Fact> filters) {

        int returned() {
            return rows.size();
        }

        boolean filtered() {
            return !filters.isEmpty();
        }
    }

    /** One object of a part. */
    record Row(String id, String href, List<Cell> cells) {}

    /** One value of an object. */
    record Cell(String label, String text) {}

    /** A label, a text and perhaps an address. */
    record Fact(String label, String text, @Nullable String href) {}

    /**
     * One object.
     *
     * @param map address of the object on the map, null where the map does not show it
     */
    record One(List<Fact> facts, @Nullable String map, Evidence.Found evidence) {}
}
