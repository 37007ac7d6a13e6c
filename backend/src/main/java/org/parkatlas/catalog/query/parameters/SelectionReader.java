package org.parkatlas.catalog.query.parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.BoxReader;
import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.cql.FilterReader;
import org.parkatlas.catalog.query.cql.FilterReader.Language;
import org.parkatlas.catalog.query.cql.Predicates;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/**
 * Reads the parameters by which all outlets select objects: {@code bbox}, {@code datetime}, {@code asOf}, {@code filter} and one for
 * every queryable property, all of which have to hold (OGC 17-069r4, 7.15; OGC 19-079r2).
 */
@Component
public class SelectionReader {

    /** The parameters besides those of the queryables. */
    public static final List<String> NAMES =
            List.of("bbox", "bbox-crs", "datetime", AsOfParameter.NAME, "filter", "filter-lang", "filter-crs");

    private final FilterReader filters;
    private final Projections projections;

    SelectionReader(FilterReader filters, Projections projections) {
        this.filters = filters;
        this.projections = projections;
    }

    /** The parameters of a request, each of which was given once. */
    public static Map<String, String> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
    }

    /**
     * The objects that the parameters select.
     *
     * @param given  all parameters of the request, each once
     * @param others names of parameters that say other things; {@code lang} is one anyway
     * @throws InvalidParameter naming each parameter that is unknown, or the first whose value cannot be used
     */
    public Selection read(Queryables queryables, Map<String, String> given, Set<String> others) {
        requireKnown(queryables, given, others);
        var filter = box(queryables, given);
        filter = Filter.and(filter, datetime(queryables, given));
        for (var property : asked(queryables, given).entrySet()) {
            filter = Filter.and(filter, property.getValue());
        }
        var selected =
                new Selection(queryables.viewer(), queryables.type(), Filter.and(filter, filter(queryables, given)));
        return asOf(selected, given.get(AsOfParameter.NAME));
    }

    /**
     * The selection as of the day or moment that the parameter {@code asOf} names; the same where none is named.
     *
     * @throws InvalidParameter if it names none, or nothing is kept of what the objects were
     */
    public static Selection asOf(Selection selection, @Nullable String asOf) {
        return asOf == null ? selection : selection.asOf(AsOfParameter.read(selection.type(), asOf));
    }

    private static void requireKnown(Queryables queryables, Map<String, String> given, Set<String> others) {
        var unknown = given.keySet().stream()
                .filter(name -> !name.equals("lang")
                        && !NAMES.contains(name)
                        && !others.contains(name)
                        && queryables.find(name).isEmpty())
                .limit(20)
                .map(name -> ProblemEntry.ofParameter(
                        name, Wording.of("没有参数 %s。", "There is no parameter %s.", Quoted.shorten(name))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidParameter(unknown);
        }
    }

    private Filter box(Queryables queryables, Map<String, String> given) {
        var system = OfferedSystems.get("bbox-crs", given.get("bbox-crs"));
        var bbox = given.get("bbox");
        if (bbox == null) {
            return Filter.ALL;
        }
        GeoShape shape = new BoxReader("bbox", projections).read(List.of(bbox.split(",", -1)), system);
        return queryables.hasGeometry() ? new Filter.Box(shape) : Filter.ALL;
    }

    private static Filter datetime(Queryables queryables, Map<String, String> given) {
        var datetime = given.get("datetime");
        if (datetime == null) {
            return Filter.ALL;
        }
        var span = DatetimeParameter.read(datetime);
        var validity = queryables.validity();
        return validity == null ? Filter.ALL : new Filter.ValidDuring(validity, span);
    }

    private static Map<String, Filter> asked(Queryables queryables, Map<String, String> given) {
        var asked = new LinkedHashMap<String, Filter>();
        for (var name : queryables.names()) {
            var value = given.get(name);
            var property = queryables.find(name);
            if (value != null && property.isPresent()) {
                asked.put(name, equal(name, property.get(), value));
            }
        }
        return asked;
    }

    private static Filter equal(String name, FeatureProperty property, String value) {
        var known = property.codes();
        if (!known.isEmpty() && known.stream().noneMatch(it -> it.code().equals(value))) {
            throw InvalidParameter.unknownValue(name, value);
        }
        try {
            return new Filter.Comparison(
                    new Filter.Subject(property, false), Comparator.EQUAL, literal(name, property, value));
        } catch (InvalidParameter unreadable) {
            throw InvalidParameter.unknownValue(name, value);
        }
    }

    private static Literal literal(String name, FeatureProperty property, String value) {
        return switch (property.type()) {
            case TEXT, TEXT_LIST -> new Literal.Text(Predicates.text(value));
            case INTEGER, NUMBER -> Predicates.number(value);
            case DATE -> new Literal.Day(Predicates.date(value));
            case BOOLEAN -> truth(name, value);
        };
    }

    /** GDAL, which has no truth values, writes numbers. */
    private static Literal truth(String name, String value) {
        return switch (value) {
            case "true", "1" -> new Literal.Truth(true);
            case "false", "0" -> new Literal.Truth(false);
            default -> throw InvalidParameter.unknownValue(name, value);
        };
    }

    private Filter filter(Queryables queryables, Map<String, String> given) {
        var language = language(given.get("filter-lang"));
        var system = OfferedSystems.get("filter-crs", given.get("filter-crs"));
        var filter = given.get("filter");
        return filter == null ? Filter.ALL : filters.read(filter, language, queryables, system);
    }

    private static Language language(@Nullable String name) {
        return Stream.of(Language.values())
                .filter(it -> it.parameter().equals(name == null ? Language.CQL2_TEXT.parameter() : name))
                .findFirst()
                .orElseThrow(() -> InvalidParameter.unknownValue("filter-lang", String.valueOf(name)));
    }
}
