package org.parkatlas.geo.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parkatlas.geo.TestShapes.multiPolygon;
import static org.parkatlas.geo.TestShapes.polygon;
import static org.parkatlas.geo.TestShapes.star;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.input.GeometryFault.Nature;

/** Input made to cost much or to break the reader: docs/design/limits.md. */
class GeometryLimitsTest {

    private static final GeometryRules AREAS = GeometryRules.interactive(GeometryFamily.AREA);
    private static final GeometryRules IMPORTED_AREAS = GeometryRules.forImport(GeometryFamily.AREA);

    /** A spiky star is what makes validity checks slow; it is refused while reading, after 10 000 positions. */
    @Test
    void refusesTooManyPositionsWithoutReadingThemAll() {
        String star = polygon(star(100_000, 0.03));

        var problem = refusal(AREAS, star);
        var unfinished = refusal(AREAS, star.substring(0, star.length() / 2));

        assertThat(problem.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
        assertThat(unfinished.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
        assertThat(problem).hasMessageContaining("10000");
    }

    @Test
    void acceptsAsManyPositionsAsTheRulesSay() {
        var circle = read(AREAS, polygon(star(9_999, 0.299)));
        var imported = read(IMPORTED_AREAS, polygon(star(49_999, 0.299999)));

        assertThat(circle.shape().positionCount()).isEqualTo(10_000);
        assertThat(imported.shape().positionCount()).isEqualTo(50_000);
        assertThat(refusal(AREAS, polygon(star(10_000, 0.299))).fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
    }

    /** Valid, within the number of positions, and minutes of work for JTS and PostGIS. */
    @Test
    void refusesABoundaryWhoseEdgesAllOverlap() {
        var problem = refusal(IMPORTED_AREAS, polygon(star(49_999, 0.03)));

        assertThat(problem.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
        assertThat(problem).hasMessageContaining("交错");
    }

    /** 7 000 angles, each inside the box of the one before; none of their edges overlap. */
    @Test
    void refusesPartsWhoseBoxesAllOverlap() {
        String angles = IntStream.range(0, 7_000).mapToObj(i -> angle(i * 1e-5)).collect(Collectors.joining(","));

        var problem = refusal(IMPORTED_AREAS, multiPolygon(angles));

        assertThat(problem.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
    }

    /** Two arms of 0.5° to the east and the north, 4e-6° wide. */
    private static String angle(double offset) {
        double near = offset + 4e-6;
        return "[[[%1$.6f,%2$.6f],[116.5,%2$.6f],[116.5,%4$.6f],[%3$.6f,%4$.6f],[%3$.6f,24.5],[%1$.6f,24.5],[%1$.6f,%2$.6f]]]"
                .formatted(116 + offset, 24 + offset, 116 + near, 24 + near);
    }

    /** Lists of nothing, and of lists, which have no positions to count. */
    @Test
    void refusesDeepLongAndHollowDocuments() {
        String deep = "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        String deepCoordinates = "{\"coordinates\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        String longName = "{\"" + "n".repeat(1_000_000) + "\":1}";
        String hollow = "{\"type\":\"MultiPolygon\",\"coordinates\":[" + "[],".repeat(1_000_000) + "[]]}";

        assertThat(refusal(AREAS, deep).fault()).isEqualTo(GeometryFault.GEOJSON_LIMIT);
        assertThat(refusal(AREAS, deepCoordinates).fault().nature()).isEqualTo(Nature.MALFORMED);
        assertThat(refusal(AREAS, longName).fault()).isEqualTo(GeometryFault.GEOJSON_LIMIT);
        assertThat(refusal(AREAS, hollow).fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
    }

    /** Any cut, and any character changed, gives a shape or a problem and nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {20261122, 1, 2, 3})
    void answersAnyDamageWithAProblem(long seed) {
        var random = new Random(seed);
        String whole =
                "{\"type\":\"MultiPolygon\",\"crs\":null,\"coordinates\":[[[[116,24],[116.1,24],[116.1,24.1],[116,24.1],[116,24]]]]}";
        for (int i = 0; i < 2000; i++) {
            var damaged = new StringBuilder(whole);
            damaged.setCharAt(random.nextInt(whole.length()), "{}[]\",:-.e019nN \u0000".charAt(random.nextInt(17)));
            damaged.setLength(random.nextInt(4) == 0 ? random.nextInt(whole.length()) : whole.length());

            var thrown = catchThrowable(() -> read(AREAS, damaged.toString()));

            if (thrown != null) {
                assertThat(thrown).as("seed %d: %s", seed, damaged).isInstanceOf(GeometryProblem.class);
            }
        }
    }

    private static GeometryProblem refusal(GeometryRules rules, String json) {
        var problem = catchThrowableOfType(GeometryProblem.class, () -> read(rules, json));
        assertThat(problem).as("accepted: %.200s", json).isNotNull();
        return problem;
    }

    private static AcceptedShape read(GeometryRules rules, String json) {
        return new GeoJsonReader(rules, new Projections()).read(json);
    }
}
