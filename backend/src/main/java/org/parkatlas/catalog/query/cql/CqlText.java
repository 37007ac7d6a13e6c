package org.parkatlas.catalog.query.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.SpatialOperator;
import org.parkatlas.catalog.query.TemporalOperator;
import org.parkatlas.catalog.query.TimeSpan;
import org.parkatlas.catalog.query.cql.CqlTokens.Kind;
import org.parkatlas.geo.GeoShape;

/** Reads filters in CQL2 text (OGC 21-065r2, annex B) by recursive descent, as deep as {@link FilterReader} allows. */
final class CqlText {

    private static final Set<String> GEOMETRIES = Set.of(
            "POINT",
            "LINESTRING",
            "POLYGON",
            "MULTIPOINT",
            "MULTILINESTRING",
            "MULTIPOLYGON",
            "GEOMETRYCOLLECTION",
            "BBOX");

    private final CqlTokens tokens;
    private final Predicates predicates;
    private final FilterGeometries geometries;
    private int depth;

    private CqlText(String text, Predicates predicates, FilterGeometries geometries) {
        this.tokens = new CqlTokens(text);
        this.predicates = predicates;
        this.geometries = geometries;
    }

    static Filter read(String text, Predicates predicates, FilterGeometries geometries) {
        var reading = new CqlText(text, predicates, geometries);
        var filter = reading.either();
        if (reading.tokens.peek().kind() != Kind.END) {
            throw reading.tokens.unexpected();
        }
        return filter;
    }

    private Filter either() {
        var parts = new ArrayList<>(List.of(both()));
        while (tokens.takeWord("OR")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Filter.Or(parts);
    }

    private Filter both() {
        var parts = new ArrayList<>(List.of(perhapsNot()));
        while (tokens.takeWord("AND")) {
            parts.add(perhapsNot());
        }
        return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
    }

    private Filter perhapsNot() {
        return tokens.takeWord("NOT") ? new Filter.Not(primary()) : primary();
    }

    private Filter primary() {
        if (tokens.takeSign("(")) {
            return nested();
        }
        var next = tokens.peek();
        if (isLiteralTruth(next) && !isOperator(tokens.peekSecond())) {
            predicates.countOne();
            return new Filter.Constant(tokens.take().isWord("TRUE"));
        }
        if (next.kind() == Kind.WORD && tokens.peekSecond().isSign("(")) {
            return function();
        }
        return scalar();
    }

    private Filter nested() {
        depth++;
        FilterReader.requireShallow(depth);
        var filter = either();
        tokens.requireSign(")");
        depth--;
        return filter;
    }

    private Filter function() {
        var name = tokens.peek().text();
        var spatial = SpatialOperator.find(name);
        if (spatial.isPresent()) {
            tokens.take();
            return spatial(spatial.get());
        }
        var temporal = TemporalOperator.find(name);
        if (temporal.isPresent()) {
            tokens.take();
            return temporal(temporal.get());
        }
        return scalar();
    }

    private Filter spatial(SpatialOperator operator) {
        tokens.requireSign("(");
        var first = geometryLiteral();
        if (first.isEmpty()) {
            predicates.requireGeometry(tokens.requireName());
        }
        tokens.requireSign(",");
        var second = geometryLiteral();
        if (second.isEmpty()) {
            predicates.requireGeometry(tokens.requireName());
        }
        tokens.requireSign(")");
        return predicates.spatial(operator, first, second);
    }

    private Optional<GeoShape> geometryLiteral() {
        return GEOMETRIES.contains(tokens.keyword())
                ? Optional.of(geometries.ofText(tokens.takeBracketed()))
                : Optional.empty();
    }

    private Filter temporal(TemporalOperator operator) {
        tokens.requireSign("(");
        var left = time();
        tokens.requireSign(",");
        var right = time();
        tokens.requireSign(")");
        predicates.countOne();
        return new Filter.Temporal(operator, left, right);
    }

    private TimeSpan time() {
        if (!tokens.peek().isWord("INTERVAL")) {
            if (tokens.peek().text().equals(Predicates.OPEN)) {
                throw tokens.unexpected();
            }
            return TimeSpan.moment(bound(TimeSpan.SINCE_EVER));
        }
        tokens.take();
        tokens.requireSign("(");
        var start = bound(TimeSpan.SINCE_EVER);
        tokens.requireSign(",");
        var end = bound(TimeSpan.FOR_EVER);
        tokens.requireSign(")");
        return new TimeSpan(start, end);
    }

    /** A property, a day, a moment, or two dots for none. */
    private TimeSpan.Bound bound(TimeSpan.Bound open) {
        if (tokens.peek().kind() == Kind.TEXT) {
            return Predicates.bound(tokens.take().text(), open);
        }
        if (tokens.peekSecond().isSign("(")) {
            return Predicates.bound(literal());
        }
        return predicates.day(tokens.requireName());
    }

    private Filter scalar() {
        var subject = subject();
        var sign =
                Comparator.find(tokens.peek().text()).filter(it -> tokens.peek().kind() == Kind.SIGN);
        if (sign.isPresent()) {
            tokens.take();
            return predicates.comparison(subject, sign.get(), literal());
        }
        if (tokens.takeWord("IS")) {
            var not = tokens.takeWord("NOT");
            requireWord("NULL");
            return negated(not, predicates.isNull(subject));
        }
        var not = tokens.takeWord("NOT");
        return negated(not, wordOperator(subject));
    }

    private Filter wordOperator(CqlSubject subject) {
        if (tokens.takeWord("LIKE")) {
            return predicates.like(subject, pattern());
        }
        if (tokens.takeWord("BETWEEN")) {
            var low = literal();
            requireWord("AND");
            return predicates.between(subject, low, literal());
        }
        requireWord("IN");
        tokens.requireSign("(");
        var among = new ArrayList<>(List.of(literal()));
        while (tokens.takeSign(",")) {
            among.add(literal());
        }
        tokens.requireSign(")");
        return predicates.in(subject, among);
    }

    private static Filter negated(boolean not, Filter filter) {
        return not ? new Filter.Not(filter) : filter;
    }

    private CqlSubject subject() {
        if (!isFolding()) {
            return new CqlSubject(tokens.requireName(), false);
        }
        tokens.take();
        tokens.requireSign("(");
        var name = tokens.requireName();
        tokens.requireSign(")");
        return new CqlSubject(name, true);
    }

    private boolean isFolding() {
        return tokens.peek().isWord("CASEI") && tokens.peekSecond().isSign("(");
    }

    private String pattern() {
        if (!isFolding()) {
            return tokens.requireText();
        }
        return Predicates.folded(inBrackets());
    }

    private Literal literal() {
        var token = tokens.peek();
        if (isFolding()) {
            return new Literal.Text(Predicates.text(Predicates.folded(inBrackets())));
        }
        if (token.isWord("DATE")) {
            return new Literal.Day(Predicates.date(inBrackets()));
        }
        if (token.isWord("TIMESTAMP")) {
            return new Literal.Moment(Predicates.timestamp(inBrackets()));
        }
        if (isLiteralTruth(token)) {
            return new Literal.Truth(tokens.take().isWord("TRUE"));
        }
        if (token.kind() == Kind.NUMBER) {
            return Predicates.number(tokens.take().text());
        }
        return new Literal.Text(Predicates.text(tokens.requireText()));
    }

    /** The text between the brackets of a function with one argument. */
    private String inBrackets() {
        tokens.take();
        tokens.requireSign("(");
        var text = tokens.requireText();
        tokens.requireSign(")");
        return text;
    }

    private void requireWord(String keyword) {
        if (!tokens.takeWord(keyword)) {
            throw tokens.unexpected();
        }
    }

    private static boolean isLiteralTruth(CqlTokens.Token token) {
        return token.isWord("TRUE") || token.isWord("FALSE");
    }

    private static boolean isOperator(CqlTokens.Token token) {
        return Comparator.find(token.text()).isPresent();
    }
}
