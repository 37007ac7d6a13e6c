package org.parkatlas.catalog.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

import tools.jackson.databind.json.JsonMapper;

/** Makes filters on plots at random; the same seed makes the same. */
public final class FilterSamples {

    private static final List<String> COMPARATORS = List.of("=", "<>", "<", ">", "<=", ">=");

    private final Random random;

    public FilterSamples(long seed) {
        this.random = new Random(seed);
    }

    /** A filter of up to three levels. */
    public FilterSample next() {
        return next(3);
    }

    private FilterSample next(int levels) {
        if (levels == 0 || random.nextInt(3) == 0) {
            return predicate();
        }
        return switch (random.nextInt(3)) {
            case 0 -> FilterSample.and(several(levels - 1));
            case 1 -> FilterSample.or(several(levels - 1));
            default -> FilterSample.not(next(levels - 1));
        };
    }

    private List<FilterSample> several(int levels) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(any -> next(levels))
                .toList();
    }

    private FilterSample predicate() {
        return switch (random.nextInt(13)) {
            case 0 -> text();
            case 1 -> number("floors", row -> row.floors() == null ? null : (double) row.floors());
            case 2 -> number("price", PlotRow::price);
            case 3 -> truth();
            case 4 -> day();
            case 5 -> tag();
            case 6 -> like();
            case 7 -> among();
            case 8 -> between();
            case 9 -> missing();
            case 10 -> folded();
            case 11 -> time();
            default -> place();
        };
    }

    private FilterSample text() {
        var comparator = pick(COMPARATORS);
        var word = pick(PlotRow.WORDS);
        return new FilterSample(
                "name %s %s".formatted(comparator, quoted(word)),
                json(comparator, property("name"), string(word)),
                row -> row.name() == null ? null : holds(comparator, byCodePoint(row.name(), word)));
    }

    private FilterSample number(String name, Function<PlotRow, @Nullable Double> value) {
        var comparator = pick(COMPARATORS);
        var number = (random.nextInt(40) - 10) / 4.0;
        return new FilterSample(
                "%s %s %s".formatted(name, comparator, number),
                json(comparator, property(name), String.valueOf(number)),
                row -> value.apply(row) == null ? null : holds(comparator, Double.compare(value.apply(row), number)));
    }

    private FilterSample truth() {
        var wanted = random.nextBoolean();
        return new FilterSample(
                "vacant = " + (wanted ? "TRUE" : "false"),
                json("=", property("vacant"), String.valueOf(wanted)),
                row -> row.vacant() == null ? null : row.vacant() == wanted);
    }

    private FilterSample day() {
        var comparator = pick(COMPARATORS);
        var day = anyDay();
        return new FilterSample(
                "since %s DATE('%s')".formatted(comparator, day),
                json(comparator, property("since"), "{\"date\":\"%s\"}".formatted(day)),
                row -> row.since() == null
                        ? null
                        : holds(comparator, row.since().compareTo(day)));
    }

    private FilterSample tag() {
        var comparator = pick(List.of("=", "<>"));
        var word = pick(PlotRow.WORDS);
        return new FilterSample(
                "\"tags\" %s %s".formatted(comparator, quoted(word)),
                json(comparator, property("tags"), string(word)),
                row -> row.tags().contains(word) == comparator.equals("="));
    }

    private FilterSample like() {
        var pattern =
                pick(List.of("%", "水%", "%园%", "a_b", "a\\_b", "_", "%\\%", "__", "", "%'%", "%;%", "A\\\\B", "%😀%"));
        var name = pick(List.of("name", "tags"));
        return new FilterSample(
                "%s LIKE %s".formatted(name, quoted(pattern)),
                json("like", property(name), string(pattern)),
                row -> matches(row, name, word -> regex(pattern).matcher(word).matches()));
    }

    private FilterSample among() {
        var words = List.of(pick(PlotRow.WORDS), pick(PlotRow.WORDS), pick(PlotRow.WORDS));
        var name = pick(List.of("name", "tags"));
        var not = random.nextBoolean();
        var in = new FilterSample(
                "%s %sIN (%s)"
                        .formatted(
                                name,
                                not ? "NOT " : "",
                                words.stream().map(FilterSamples::quoted).collect(Collectors.joining(", "))),
                json(
                        "in",
                        property(name),
                        words.stream().map(FilterSamples::string).collect(Collectors.joining(",", "[", "]"))),
                row -> matches(row, name, words::contains));
        return not
                ? new FilterSample(
                        in.text(),
                        FilterSample.not(in).json(),
                        FilterSample.not(in).meaning())
                : in;
    }

    private FilterSample between() {
        var low = random.nextInt(20) - 10;
        var high = low + random.nextInt(20);
        return new FilterSample(
                "price BETWEEN %d AND %d".formatted(low, high),
                json("between", property("price"), String.valueOf(low), String.valueOf(high)),
                row -> row.price() == null ? null : row.price() >= low && row.price() <= high);
    }

    private FilterSample missing() {
        var name = pick(List.of("name", "price", "tags", "since", "geometry", "vacant"));
        return new FilterSample(name + " IS NULL", json("isNull", property(name)), row -> switch (name) {
            case "name" -> row.name() == null;
            case "price" -> row.price() == null;
            case "tags" -> row.tags().isEmpty();
            case "since" -> row.since() == null;
            case "geometry" -> row.outline() == null;
            default -> row.vacant() == null;
        });
    }

    private FilterSample folded() {
        var word = pick(PlotRow.WORDS);
        var name = pick(List.of("name", "tags"));
        return new FilterSample(
                "casei(%s) = CASEI(%s)".formatted(name, quoted(word)),
                json(
                        "=",
                        "{\"op\":\"casei\",\"args\":[%s]}".formatted(property(name)),
                        "{\"op\":\"casei\",\"args\":[%s]}".formatted(string(word))),
                row -> matches(row, name, it -> lower(it).equals(lower(word))));
    }

    private FilterSample time() {
        var from = anyDay();
        var to = from.plusDays(random.nextInt(20));
        var operator = pick(List.of("T_AFTER", "T_BEFORE", "T_DURING", "T_INTERSECTS", "T_DISJOINT", "T_STARTS"));
        return new FilterSample(
                "%s(since, INTERVAL('%s', '%s'))".formatted(operator, from, to),
                json(
                        operator.toLowerCase(Locale.ROOT),
                        property("since"),
                        "{\"interval\":[\"%s\",\"%s\"]}".formatted(from, to)),
                row -> row.since() == null ? null : stands(operator, row.since(), from, to));
    }

    /** Of a day and the days from one to another (OGC 21-065r2, table 7, for an instant and an interval). */
    private static boolean stands(String operator, LocalDate day, LocalDate from, LocalDate to) {
        return switch (operator) {
            case "T_AFTER" -> day.isAfter(to);
            case "T_BEFORE" -> day.isBefore(from);
            case "T_DURING" -> day.isAfter(from) && day.isBefore(to);
            case "T_INTERSECTS" -> !day.isBefore(from) && !day.isAfter(to);
            case "T_DISJOINT" -> day.isBefore(from) || day.isAfter(to);
            default -> day.equals(from) && day.isBefore(to);
        };
    }

    private FilterSample place() {
        var operator = pick(List.of(SpatialOperator.values()));
        var shape = PlotRow.square(random, 0.02 * (1 + random.nextInt(8)));
        var box = shape.getEnvelopeInternal();
        var numbers = "%s,%s,%s,%s".formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        var literalFirst = random.nextBoolean();
        var text = random.nextBoolean() ? shape.toText() : "BBOX(%s)".formatted(numbers);
        var json = random.nextBoolean() ? "{\"bbox\":[%s]}".formatted(numbers) : geoJson(shape);
        return new FilterSample(
                literalFirst
                        ? "%s(%s, geometry)".formatted(operator, text)
                        : "%s(geometry, %s)".formatted(operator, text),
                literalFirst
                        ? json(operator.name().toLowerCase(Locale.ROOT), json, property("geometry"))
                        : json(operator.name().toLowerCase(Locale.ROOT), property("geometry"), json),
                row -> {
                    if (row.outline() == null) {
                        return null;
                    }
                    return literalFirst
                            ? relation(operator).test(shape, row.outline())
                            : relation(operator).test(row.outline(), shape);
                });
    }

    private static BiPredicate<Geometry, Geometry> relation(SpatialOperator operator) {
        return switch (operator) {
            case S_INTERSECTS -> Geometry::intersects;
            case S_EQUALS -> Geometry::equalsTopo;
            case S_DISJOINT -> Geometry::disjoint;
            case S_TOUCHES -> Geometry::touches;
            case S_WITHIN -> Geometry::within;
            case S_OVERLAPS -> Geometry::overlaps;
            case S_CROSSES -> Geometry::crosses;
            case S_CONTAINS -> Geometry::contains;
        };
    }

    private LocalDate anyDay() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(40));
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static @Nullable Boolean matches(PlotRow row, String name, java.util.function.Predicate<String> word) {
        if (name.equals("tags")) {
            return row.tags().stream().anyMatch(word);
        }
        return row.name() == null ? null : word.test(row.name());
    }

    private static boolean holds(String comparator, int comparison) {
        return switch (comparator) {
            case "=" -> comparison == 0;
            case "<>" -> comparison != 0;
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            default -> comparison >= 0;
        };
    }

    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Pattern regex(String pattern) {
        var regex = new StringBuilder();
        var escaped = false;
        for (var character : pattern.codePoints().mapToObj(Character::toString).toList()) {
            if (!escaped && character.equals("\\")) {
                escaped = true;
                continue;
            }
            var wildcard = escaped ? "" : character;
            regex.append(wildcard.equals("%") ? ".*" : wildcard.equals("_") ? "." : Pattern.quote(character));
            escaped = false;
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "''") + "'";
    }

    private static String string(String word) {
        return JsonMapper.shared().writeValueAsString(word);
    }

    private static String property(String name) {
        return "{\"property\":\"%s\"}".formatted(name);
    }

    private static String json(String op, String... args) {
        return "{\"op\":\"%s\",\"args\":[%s]}".formatted(op, String.join(",", args));
    }

    private static String geoJson(Geometry square) {
        return "{\"type\":\"Polygon\",\"coordinates\":[%s]}"
                .formatted(Arrays.stream(square.getCoordinates())
                        .map(it -> "[%s,%s]".formatted(it.x, it.y))
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
