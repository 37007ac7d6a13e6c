package org.parkatlas.catalog.query.cql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.SpatialOperator;
import org.parkatlas.catalog.query.TimeSpan;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/**
 * Makes predicates of what either encoding of CQL2 has read, and refuses what does not fit: an unknown name, a literal of
 * another type, a pattern that costs too much. Counts the predicates of one filter.
 */
public final class Predicates {

    /** No start, or no end. */
    public static final String OPEN = "..";

    /** Predicates in one filter. */
    static final int MOST = 100;

    /** Wildcards for any characters in one pattern; each may cost a walk through the text. */
    private static final int MOST_WILDCARDS = 8;

    private static final int LONGEST_PATTERN = 256;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private final Queryables queryables;
    private int count;

    Predicates(Queryables queryables) {
        this.queryables = queryables;
    }

    /** The property of this name. */
    FeatureProperty property(String name) {
        return queryables
                .find(name)
                .orElseThrow(() -> name.equals(Queryables.GEOMETRY) && queryables.hasGeometry()
                        ? FilterFault.of(
                                "geometry 只能用于空间运算或 IS NULL。", "geometry goes with spatial operators and IS NULL only.")
                        : FilterFault.of("没有可查询的属性 %s。", "There is no queryable property %s.", Quoted.shorten(name)));
    }

    /** Counts one more predicate. */
    void countOne() {
        count++;
        if (count > MOST) {
            throw FilterFault.of("条件超过 %d 个。", "There are more than %d predicates.", MOST);
        }
    }

    Filter comparison(CqlSubject named, Comparator comparator, Literal literal) {
        countOne();
        var subject = subject(named);
        return new Filter.Comparison(subject, comparator, fitting(subject, literal));
    }

    Filter between(CqlSubject named, Literal low, Literal high) {
        countOne();
        var subject = subject(named);
        if (!isNumber(subject.property())) {
            throw FilterFault.of("BETWEEN 只用于数值。", "BETWEEN is for numbers only.");
        }
        return new Filter.Between(subject, fitting(subject, low), fitting(subject, high));
    }

    Filter in(CqlSubject named, List<Literal> among) {
        countOne();
        var subject = subject(named);
        return new Filter.In(
                subject,
                among.stream().map(literal -> fitting(subject, literal)).toList());
    }

    Filter like(CqlSubject named, String pattern) {
        countOne();
        var subject = subject(named);
        var type = subject.property().type();
        if (type != PropertyType.TEXT && type != PropertyType.TEXT_LIST) {
            throw FilterFault.of("LIKE 只用于文本。", "LIKE is for texts only.");
        }
        return new Filter.Like(subject, pattern(text(pattern)));
    }

    Filter isNull(CqlSubject named) {
        countOne();
        return named.name().equals(Queryables.GEOMETRY) && queryables.hasGeometry()
                ? new Filter.NoGeometry()
                : new Filter.Null(property(named.name()));
    }

    /** The geometry of an object and a literal, one of the two empty for the geometry. */
    Filter spatial(SpatialOperator operator, Optional<GeoShape> first, Optional<GeoShape> second) {
        countOne();
        requireAnswerable(operator, first.or(() -> second));
        if (first.isPresent() == second.isPresent()) {
            throw FilterFault.of(
                    "空间运算的一方应为 geometry，另一方为图形。",
                    "A spatial operator has geometry on one side and a shape on the other.");
        }
        return first.<Filter>map(shape -> new Filter.Spatial(operator, shape, Filter.Order.LITERAL_FIRST))
                .orElseGet(() -> new Filter.Spatial(operator, second.get(), Filter.Order.GEOMETRY_FIRST));
    }

    /** What points, lines and areas at once overlap or touch, neither OGC 06-103r4 nor PostGIS says. */
    private static void requireAnswerable(SpatialOperator operator, Optional<GeoShape> shape) {
        if (shape.isPresent() && shape.get().isMixed() && !operator.isForMixedShapes()) {
            throw FilterFault.of(
                    "点、线、面混合的 GEOMETRYCOLLECTION 只能用于 S_INTERSECTS 和 S_DISJOINT。",
                    "A GEOMETRYCOLLECTION of points, lines and areas goes with S_INTERSECTS and S_DISJOINT only.");
        }
    }

    /** A day or moment as it is written, or {@code open} for two dots. */
    static TimeSpan.Bound bound(String text, TimeSpan.Bound open) {
        if (text.equals(OPEN)) {
            return open;
        }
        return new TimeSpan.Bound.At(text.indexOf('T') < 0 ? date(text).atStartOfDay() : timestamp(text));
    }

    /** A literal day or moment. */
    static TimeSpan.Bound bound(Literal literal) {
        if (literal instanceof Literal.Day day) {
            return new TimeSpan.Bound.At(day.value().atStartOfDay());
        }
        if (literal instanceof Literal.Moment moment) {
            return new TimeSpan.Bound.At(moment.value());
        }
        throw FilterFault.of("此处应为日期或时刻。", "Here should be a date or a timestamp.");
    }

    /** The span of a property that holds days. */
    TimeSpan.Bound day(String name) {
        var property = property(name);
        if (property.type() != PropertyType.DATE) {
            throw FilterFault.of("%s 不是日期属性。", "%s is not a property of dates.", Quoted.shorten(name));
        }
        return new TimeSpan.Bound.Of(property);
    }

    /** Refuses the name of anything but the geometry. */
    void requireGeometry(String name) {
        if (!name.equals(Queryables.GEOMETRY) || !queryables.hasGeometry()) {
            throw FilterFault.of(
                    "空间运算只用于几何属性，%s 不是。",
                    "Spatial operators are for the geometry only, which %s is not.", Quoted.shorten(name));
        }
    }

    /** The subject of a predicate; only texts can be folded. */
    private Filter.Subject subject(CqlSubject named) {
        var folded = named.folded();
        var property = property(named.name());
        var type = property.type();
        if (folded && type != PropertyType.TEXT && type != PropertyType.TEXT_LIST) {
            throw FilterFault.of("CASEI 只用于文本。", "CASEI is for texts only.");
        }
        return new Filter.Subject(property, folded);
    }

    /** A text without halves of characters, and of control characters only with those that lay it out (21-065r2, annex B). */
    public static String text(String value) {
        if (CONTROL.matcher(value).find()
                || value.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE)) {
            throw FilterFault.of("文本含有控制字符或不完整的字符。", "A text has control characters or half a character.");
        }
        return value;
    }

    /** Lower case, as {@code CASEI} compares. */
    static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /** A finite number. */
    public static Literal.Decimal number(String digits) {
        try {
            var number = Double.valueOf(digits);
            if (digits.length() <= 100 && Double.isFinite(number)) {
                return new Literal.Decimal(number);
            }
        } catch (NumberFormatException notANumber) {
            throw notANumber(digits);
        }
        throw notANumber(digits);
    }

    private static InvalidParameter notANumber(String digits) {
        return FilterFault.of("%s 不是有限的数字。", "%s is not a finite number.", Quoted.shorten(digits));
    }

    /** {@code 2025-12-31}. */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw FilterFault.of("%s 不是日期（2025-12-31）。", "%s is not a date (2025-12-31).", Quoted.shorten(text));
        }
    }

    /** {@code 2025-12-31T08:00:00Z}, UTC (OGC 21-065r2, 6.3). */
    static LocalDateTime timestamp(String text) {
        try {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        } catch (DateTimeException noTimestamp) {
            throw FilterFault.of(
                    "%s 不是时刻（2025-12-31T08:00:00Z）。",
                    "%s is not a timestamp (2025-12-31T08:00:00Z).", Quoted.shorten(text));
        }
    }

    private static boolean isNumber(FeatureProperty property) {
        return property.type() == PropertyType.NUMBER || property.type() == PropertyType.INTEGER;
    }

    /** The literal as one of the property's type; a text that is a date will do for a date. */
    private static Literal fitting(Filter.Subject subject, Literal literal) {
        var fits =
                switch (subject.property().type()) {
                    case TEXT, TEXT_LIST -> literal instanceof Literal.Text;
                    case INTEGER, NUMBER -> literal instanceof Literal.Decimal;
                    case BOOLEAN -> literal instanceof Literal.Truth;
                    case DATE -> literal instanceof Literal.Day || literal instanceof Literal.Moment;
                };
        if (fits) {
            return literal;
        }
        if (subject.property().type() == PropertyType.DATE && literal instanceof Literal.Text written) {
            return new Literal.Day(date(written.value()));
        }
        throw FilterFault.of(Wording.of("%s 的值应为", "The value beside %s should be a ", name(subject))
                .then(expected(subject.property().type())));
    }

    private static String name(Filter.Subject subject) {
        return subject.property().name();
    }

    private static Wording expected(PropertyType type) {
        return switch (type) {
            case TEXT, TEXT_LIST -> new Wording("文本。", "text in single quotation marks.");
            case INTEGER, NUMBER -> new Wording("数字。", "number.");
            case BOOLEAN -> new Wording("true 或 false。", "boolean, true or false.");
            case DATE -> new Wording("日期 DATE('2025-12-31')。", "date, DATE('2025-12-31').");
        };
    }

    private static String pattern(String pattern) {
        var collapsed = pattern.replaceAll("(?<!\\\\)%{2,}", "%");
        var wildcards = collapsed.chars().filter(it -> it == '%').count();
        if (collapsed.length() > LONGEST_PATTERN || wildcards > MOST_WILDCARDS) {
            throw FilterFault.of(
                    "LIKE 的模式至多 %d 个字符、%d 个 %%。",
                    "A pattern has at most %d characters and %d times %%.", LONGEST_PATTERN, MOST_WILDCARDS);
        }
        if (collapsed.replace("\\\\", "").endsWith("\\")) {
            throw FilterFault.of("LIKE 的模式不能以单个反斜杠结尾。", "A pattern cannot end with a single backslash.");
        }
        return collapsed;
    }
}
