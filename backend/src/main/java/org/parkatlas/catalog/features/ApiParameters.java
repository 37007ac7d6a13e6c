package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.parkatlas.catalog.features.pages.ShownValues;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.cql.FilterReader;
import org.parkatlas.catalog.query.parameters.AsOfParameter;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.Wording;

/** Parameters of the API document. */
final class ApiParameters {

    private ApiParameters() {}

    /** Those that several operations share, by their names. */
    static Map<String, Object> components(Locale language) {
        var all = new LinkedHashMap<String, Object>();
        all.put("limit", limit(language));
        all.put("offset", offset(language));
        all.put("bbox", bbox(language));
        all.put("bbox-crs", system("bbox-crs", new Wording("bbox 的参考系", "Reference system of bbox"), language));
        all.put("crs", system("crs", new Wording("坐标的参考系", "Reference system of coordinates"), language));
        all.put(
                "datetime",
                query(
                        "datetime",
                        new Wording(
                                        "时刻、日期或区间；没有有效期的对象总在其中",
                                        "A moment, a date or an interval; objects without validity match")
                                .in(language),
                        Map.of("type", "string")));
        all.put(
                AsOfParameter.NAME,
                query(
                        AsOfParameter.NAME,
                        new Wording(
                                        "服务当时展示的内容：日期（到当天结束，北京时间）或时刻",
                                        "What the service showed then: a day (its end, Beijing time) or a moment")
                                .in(language),
                        Map.of("type", "string")));
        all.put("filter", query("filter", "CQL2", Map.of("type", "string")));
        all.put("filter-lang", filterLanguage());
        all.put(
                "filter-crs",
                system("filter-crs", new Wording("filter 中坐标的参考系", "Reference system of filter"), language));
        all.put(
                "cursor",
                query(
                        "cursor",
                        new Wording("取自上一页的 next 链接", "Taken from the link next of the page before").in(language),
                        Map.of("type", "string")));
        all.put("lang", query("lang", "", Map.of("type", "string", "enum", List.of("zh", "en"), "default", "zh")));
        return all;
    }

    /** Those of a list of items: the ones that select, and the part, the order and the form of the answer. */
    static List<Map<String, Object>> ofItems(Queryables queryables, Locale language) {
        var all = new ArrayList<Map<String, Object>>();
        List.of("limit", "offset", "cursor", "crs").forEach(name -> all.add(reference(name)));
        all.add(order(queryables, language));
        all.add(format("json", "geojson", "html"));
        all.add(reference("lang"));
        all.addAll(ofSelection(queryables, language));
        return all;
    }

    /** Those that select objects: the shared ones, and one for every queryable. */
    static List<Map<String, Object>> ofSelection(Queryables queryables, Locale language) {
        var all = new ArrayList<Map<String, Object>>();
        SelectionReader.NAMES.stream()
                .filter(name -> !name.equals(AsOfParameter.NAME) || isKept(queryables.type()))
                .forEach(name -> all.add(reference(name)));
        for (var name : queryables.names()) {
            queryables.find(name).ifPresent(property -> all.add(queryable(name, property, language)));
        }
        return all;
    }

    /** Whether it is kept what objects of the type were. */
    private static boolean isKept(FeatureType type) {
        return type.relation().history() != null;
    }

    /** A shared one. */
    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/parameters/" + name);
    }

    /** The form of the answer. */
    static Map<String, Object> format(String... forms) {
        return query("f", "", Map.of("type", "string", "enum", List.of(forms)));
    }

    /** Those of one item. */
    static List<Map<String, Object>> ofItem(FeatureType type, Locale language) {
        var all = new ArrayList<>(List.of(featureId(language), reference("crs"), format("json", "geojson", "html")));
        if (isKept(type)) {
            all.add(reference(AsOfParameter.NAME));
        }
        all.add(reference("lang"));
        return all;
    }

    /** The id of an object, in the path. */
    private static Map<String, Object> featureId(Locale language) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", "featureId");
        parameter.put("in", "path");
        parameter.put("description", new Wording("编号", "Id").in(language));
        parameter.put("required", true);
        parameter.put("schema", Map.of("type", "string"));
        return parameter;
    }

    private static Map<String, Object> limit(Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", 1);
        schema.put("maximum", Paging.LARGEST);
        schema.put("default", Paging.USUAL);
        return query(
                "limit",
                new Wording("一页的对象数，超过上限按上限计", "Features of a page; more than the maximum means the maximum")
                        .in(language),
                schema);
    }

    private static Map<String, Object> offset(Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", 0);
        schema.put("maximum", PageQuery.LARGEST_OFFSET);
        schema.put("default", 0);
        return query(
                "offset",
                new Wording(
                                "跳过的对象数；更远的对象请沿 next 链接取得",
                                "Features that are left out; what comes later is reached by the links next")
                        .in(language),
                schema);
    }

    private static Map<String, Object> bbox(Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("minItems", 4);
        schema.put("maxItems", 6);
        schema.put("items", Map.of("type", "number"));
        return query(
                "bbox",
                new Wording("范围，四个或六个数；没有图形的对象也在其中", "Box of four or six numbers; objects without geometry match")
                        .in(language),
                schema);
    }

    private static Map<String, Object> filterLanguage() {
        var languages = Stream.of(FilterReader.Language.values())
                .map(FilterReader.Language::parameter)
                .toList();
        return query(
                "filter-lang",
                "",
                Map.of("type", "string", "enum", languages, "default", FilterReader.Language.CQL2_TEXT.parameter()));
    }

    private static Map<String, Object> system(String name, Wording description, Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("format", "uri");
        schema.put(
                "enum", OfferedSystems.list().stream().map(ReferenceSystem::uri).toList());
        schema.put("default", ReferenceSystems.CRS84.uri());
        return query(name, description.in(language), schema);
    }

    private static Map<String, Object> order(Queryables queryables, Locale language) {
        var names = Stream.concat(
                        Stream.of(Queryables.ID), queryables.sortable().stream().map(FeatureProperty::name))
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
        return query(
                ItemsQuery.SORTBY,
                new Wording("排序，前加减号为降序", "Order; a minus puts the largest first").in(language),
                Map.of("type", "array", "items", Map.of("type", "string", "enum", names), "maxItems", 4));
    }

    private static Map<String, Object> queryable(String name, FeatureProperty property, Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", PropertySchemas.type(property.type()));
        if (property.type() == PropertyType.DATE) {
            schema.put("format", "date");
        }
        if (!property.codes().isEmpty()) {
            schema.put("enum", PropertySchemas.codes(property));
        }
        return query(name, new ShownValues(language).label(property), schema);
    }

    private static Map<String, Object> query(String name, String description, Map<String, ?> schema) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", "query");
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        parameter.put("required", false);
        parameter.put("style", "form");
        parameter.put("explode", false);
        parameter.put("schema", schema);
        return parameter;
    }
}
