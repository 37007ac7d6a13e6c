package org.parkatlas.catalog.query.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.SpatialOperator;
import org.parkatlas.catalog.query.TemporalOperator;
import org.parkatlas.catalog.query.TimeSpan;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads filters in CQL2 JSON (OGC 21-065r2, clause 9), as deep as {@link FilterReader} allows. */
final class CqlJson {

    /** Geometries nest deeper than operators; what {@link FilterReader} refuses is refused by it. */
    private static final int DEEPEST_JSON = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_JSON)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private final Predicates predicates;
    private final FilterGeometries geometries;
    private int depth;

    private CqlJson(Predicates predicates, FilterGeometries geometries) {
        this.predicates = predicates;
        this.geometries = geometries;
    }

    static Filter read(String json, Predicates predicates, FilterGeometries geometries) {
        try {
            return new CqlJson(predicates, geometries).filter(JSON.readTree(json));
        } catch (JacksonException unreadable) {
            throw FilterFault.of("filter 不是有效的 JSON。", "filter is not valid JSON.");
        }
    }

    private Filter filter(JsonNode node) {
        if (node.isBoolean()) {
            predicates.countOne();
            return new Filter.Constant(node.booleanValue());
        }
        depth++;
        FilterReader.requireShallow(depth);
        var op = op(node);
        var filter =
                switch (op) {
                    case "and" -> new Filter.And(several(node));
                    case "or" -> new Filter.Or(several(node));
                    case "not" -> new Filter.Not(filter(args(node, 1).get(0)));
                    default -> predicate(op, node);
                };
        depth--;
        return filter;
    }

    private List<Filter> several(JsonNode node) {
        var args = args(node);
        if (args.size() < 2) {
            throw unexpected(node);
        }
        return args.stream().map(this::filter).toList();
    }

    private Filter predicate(String op, JsonNode node) {
        var comparator = Comparator.find(op);
        if (comparator.isPresent()) {
            var args = args(node, 2);
            return predicates.comparison(subject(args.get(0)), comparator.get(), literal(args.get(1)));
        }
        var spatial = SpatialOperator.find(op);
        if (spatial.isPresent()) {
            var args = args(node, 2);
            return predicates.spatial(spatial.get(), geometry(args.get(0)), geometry(args.get(1)));
        }
        var temporal = TemporalOperator.find(op);
        if (temporal.isPresent()) {
            predicates.countOne();
            var args = args(node, 2);
            return new Filter.Temporal(temporal.get(), time(args.get(0)), time(args.get(1)));
        }
        return wordOperator(op, node);
    }

    private Filter wordOperator(String op, JsonNode node) {
        return switch (op) {
            case "like" -> {
                var args = args(node, 2);
                yield predicates.like(subject(args.get(0)), pattern(args.get(1)));
            }
            case "between" -> {
                var args = args(node, 3);
                yield predicates.between(subject(args.get(0)), literal(args.get(1)), literal(args.get(2)));
            }
            case "in" -> {
                var args = args(node, 2);
                yield predicates.in(subject(args.get(0)), literals(args.get(1)));
            }
            case "isNull" -> predicates.isNull(subject(args(node, 1).get(0)));
            default -> throw FilterFault.of("没有运算符 %s。", "There is no operator %s.", Quoted.shorten(op));
        };
    }

    private CqlSubject subject(JsonNode node) {
        if (isFolding(node)) {
            return new CqlSubject(property(args(node, 1).get(0)), true);
        }
        return new CqlSubject(property(node), false);
    }

    private static boolean isFolding(JsonNode node) {
        return node.path("op").asString("").equals("casei");
    }

    private static String property(JsonNode node) {
        var name = node.get("property");
        if (name == null || !name.isString()) {
            throw unexpected(node);
        }
        return name.stringValue();
    }

    private String pattern(JsonNode node) {
        return isFolding(node) ? Predicates.folded(text(args(node, 1).get(0))) : text(node);
    }

    private List<Literal> literals(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            throw unexpected(node);
        }
        return node.values().stream().map(this::literal).toList();
    }

    private Literal literal(JsonNode node) {
        if (node.isNumber()) {
            return Predicates.number(node.asString());
        }
        if (node.isBoolean()) {
            return new Literal.Truth(node.booleanValue());
        }
        if (node.isString()) {
            return new Literal.Text(Predicates.text(node.stringValue()));
        }
        if (isFolding(node)) {
            return new Literal.Text(
                    Predicates.text(Predicates.folded(text(args(node, 1).get(0)))));
        }
        if (node.has("date")) {
            return new Literal.Day(Predicates.date(text(node.get("date"))));
        }
        if (node.has("timestamp")) {
            return new Literal.Moment(Predicates.timestamp(text(node.get("timestamp"))));
        }
        throw unexpected(node);
    }

    private Optional<GeoShape> geometry(JsonNode node) {
        if (node.has("property")) {
            predicates.requireGeometry(property(node));
            return Optional.empty();
        }
        return Optional.of(geometries.ofJson(node));
    }

    private TimeSpan time(JsonNode node) {
        var interval = node.get("interval");
        if (interval == null) {
            return TimeSpan.moment(bound(node));
        }
        if (!interval.isArray() || interval.size() != 2) {
            throw unexpected(node);
        }
        return new TimeSpan(bound(interval.get(0), TimeSpan.SINCE_EVER), bound(interval.get(1), TimeSpan.FOR_EVER));
    }

    /** What is written for none are two dots; programs that have no value there write null. */
    private TimeSpan.Bound bound(JsonNode node, TimeSpan.Bound open) {
        if (node.isNull()) {
            return open;
        }
        return node.isString() ? Predicates.bound(node.stringValue(), open) : bound(node);
    }

    private TimeSpan.Bound bound(JsonNode node) {
        return node.has("property") ? predicates.day(property(node)) : Predicates.bound(literal(node));
    }

    private static String op(JsonNode node) {
        var op = node.get("op");
        if (op == null || !op.isString()) {
            throw unexpected(node);
        }
        return op.stringValue();
    }

    private static List<JsonNode> args(JsonNode node) {
        var args = node.get("args");
        if (args == null || !args.isArray()) {
            throw unexpected(node);
        }
        return new ArrayList<>(args.values());
    }

    private static List<JsonNode> args(JsonNode node, int count) {
        var args = args(node);
        if (args.size() != count) {
            throw unexpected(node);
        }
        return args;
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw unexpected(node);
        }
        return node.stringValue();
    }

    private static InvalidParameter unexpected(JsonNode node) {
        return FilterFault.of("此处无法识别：%s。", "This cannot be read here: %s.", Quoted.shorten(node.toString()));
    }
}
