package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.features.pages.Pages;
import org.parkatlas.catalog.features.pages.PropertyKinds;
import org.parkatlas.catalog.features.pages.ShownValues;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Collections and their properties as pages. */
@Component
class CollectionPages {

    private static final Wording COLLECTIONS = new Wording("数据集", "Collections");

    private final Pages pages;
    private final FeatureTypes types;
    private final FeatureReader features;

    CollectionPages(Pages pages, FeatureTypes types, FeatureReader features) {
        this.pages = pages;
        this.types = types;
        this.features = features;
    }

    /** All collections. */
    byte[] list(OgcRequest request) {
        var head = new Pages.Head(request, COLLECTIONS.in(request.language()), List.of(landing(request)));
        return pages.render("collections", head, new Cards(cards(request)));
    }

    /** All collections, as the landing page shows them too. */
    List<Card> cards(OgcRequest request) {
        return types.seenBy(request.viewer()).list().stream()
                .map(type -> card(type, request))
                .toList();
    }

    private Card card(FeatureType type, OgcRequest request) {
        var language = request.language();
        return new Card(
                type.names().title().in(language),
                type.names().description().in(language),
                shape(type, language),
                features.count(Selection.all(request.viewer(), type)),
                request.at("/collections/" + type.id(), "html"),
                request.at("/collections/" + type.id() + "/items", "html"));
    }

    /** One collection. */
    byte[] one(FeatureType type, CollectionDocument document, OgcRequest request) {
        var language = request.language();
        var content = new One(
                card(type, request),
                facts(document, language),
                properties(new Queryables(type, request.viewer()), type.seenBy(request.viewer()), language),
                links(document));
        return pages.render("collection", head(type.names().title(), request), content);
    }

    /** Some properties of a collection, and what can be done with them. */
    byte[] properties(FeatureType type, Wording title, List<FeatureProperty> some, OgcRequest request) {
        var content = new Properties(
                properties(new Queryables(type, request.viewer()), some, request.language()),
                example(type.seenBy(request.viewer())));
        return pages.render("properties", underOne(type, title, request), content);
    }

    private static Pages.Crumb landing(OgcRequest request) {
        return new Pages.Crumb("OGC API", request.at("", "html"));
    }

    private static Pages.Head head(Wording title, OgcRequest request) {
        return new Pages.Head(
                request,
                title.in(request.language()),
                List.of(
                        landing(request),
                        new Pages.Crumb(COLLECTIONS.in(request.language()), request.at("/collections", "html"))));
    }

    private static Pages.Head underOne(FeatureType type, Wording title, OgcRequest request) {
        var crumbs = new ArrayList<>(head(title, request).crumbs());
        crumbs.add(new Pages.Crumb(
                type.names().title().in(request.language()), request.at("/collections/" + type.id(), "html")));
        return new Pages.Head(request, title.in(request.language()), crumbs);
    }

    private static String shape(FeatureType type, Locale language) {
        return switch (type.drawing().geometry()) {
            case POINT -> new Wording("点", "points").in(language);
            case POLYGON -> new Wording("面", "polygons").in(language);
            case NONE -> new Wording("无图形", "no geometry").in(language);
        };
    }

    private static List<Fact> facts(CollectionDocument document, Locale language) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(new Wording("编号", "Id").in(language), document.id()));
        var extent = document.extent();
        if (extent != null && extent.spatial() != null) {
            var box = extent.spatial().bbox().get(0).toList().stream()
                    .map(PlainNumber::format)
                    .toList();
            facts.add(new Fact(
                    new Wording("范围（西、南、东、北）", "Extent (west, south, east, north)").in(language),
                    String.join(", ", box)));
        }
        if (extent != null && extent.temporal() != null) {
            var open = new Wording("不限", "open").in(language);
            var interval = extent.temporal().interval().get(0).stream()
                    .map(bound -> bound == null ? open : bound.substring(0, 10))
                    .toList();
            facts.add(new Fact(new Wording("有效期", "Valid").in(language), String.join(" — ", interval)));
        }
        return facts;
    }

    private static List<PropertyRow> properties(Queryables queryables, List<FeatureProperty> some, Locale language) {
        return some.stream()
                .map(property -> new PropertyRow(
                        property.name(),
                        property.label().in(language),
                        new PropertyKinds(language).name(property.type()),
                        property.unit() == null ? "" : ShownValues.sign(property.unit()),
                        property.codes().stream()
                                .map(it -> new Code(it.code(), it.label().in(language)))
                                .toList(),
                        queryables.find(property.name()).isPresent(),
                        queryables.findSortable(property.name()).isPresent()))
                .toList();
    }

    private static List<OgcLink> links(CollectionDocument document) {
        return document.links().stream()
                .filter(it -> !it.rel().equals("self")
                        && !it.rel().equals("alternate")
                        && !it.rel().equals("items"))
                .filter(it -> !it.rel().equals("license") && it.templated() == null)
                .toList();
    }

    /** A filter that this collection answers, for whoever has not written one yet. */
    private static @Nullable String example(List<FeatureProperty> properties) {
        return Stream.concat(
                        properties.stream()
                                .filter(it -> it.isQueryable() && !it.codes().isEmpty())
                                .map(it -> "%s = '%s'"
                                        .formatted(it.name(), it.codes().get(0).code())),
                        Stream.of("name LIKE '%广%'"))
                .findFirst()
                .orElse(null);
    }

    /** Collections in short. */
    record Cards(List<Card> cards) {}

    /**
     * A collection in short.
     *
     * @param count how many objects it has
     */
    record Card(String title, String description, String shape, long count, String href, String items) {}

    /** A collection in full. */
    record One(Card card, List<Fact> facts, List<PropertyRow> properties, List<OgcLink> links) {}

    /** Some properties, and perhaps a filter as an example. */
    record Properties(
            List<PropertyRow> properties, @Nullable String example) {}

    /** A label and a text. */
    record Fact(String label, String text) {}

    /** A property. */
    record PropertyRow(
            String name,
            String label,
            String type,
            String unit,
            List<Code> codes,
            boolean queryable,
            boolean sortable) {}

    /** A value and what people call it. */
    record Code(String code, String label) {}
}
