package org.parkatlas.landcheck.overlay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.landcheck.rules.Relation;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured for one rule, before anything follows from it.
 *
 * @param shape     what the rule is about, slivers left out; null for nothing
 * @param measured  numbers of it
 * @param isLoaded  whether the county has a layer of the theme anywhere
 * @param hasCoarse whether something touches that is less accurate than the rule asks for
 */
record ThemeFinding(
        String theme,
        Wording name,
        Wording sentence,
        Relation relation,
        double thresholdM2,
        @Nullable GeoShape shape,
        Measured measured,
        List<Part> parts,
        boolean isLoaded,
        boolean hasCoarse,
        ThemeResult.Layers layers) {

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    /**
     * Square metres on the ellipsoid.
     *
     * @param area            of the shape
     * @param covered         how much of the red line layers cover that are accurate enough
     * @param coveredCoarsely the same with the others
     */
    record Measured(double area, ThemeResult.Slivers slivers, double covered, double coveredCoarsely) {}

    static ThemeFinding of(ResultSet row, JsonMapper json) throws SQLException {
        return new ThemeFinding(
                row.getString("theme"),
                new Wording(row.getString("name"), row.getString("name_en")),
                new Wording(row.getString("sentence"), row.getString("sentence_en")),
                Relation.of(row.getString("relation")),
                row.getDouble("threshold_m2"),
                GeometryColumns.findShape(row, "shape").orElse(null),
                new Measured(
                        row.getDouble("area_m2"),
                        new ThemeResult.Slivers(row.getInt("slivers"), row.getDouble("slivers_m2")),
                        row.getDouble("covered_m2"),
                        row.getDouble("covered_coarsely_m2")),
                json.readValue(row.getString("parts"), PARTS),
                row.getBoolean("is_loaded"),
                row.getBoolean("has_coarse"),
                layers(row));
    }

    private static ThemeResult.Layers layers(ResultSet row) throws SQLException {
        return new ThemeResult.Layers(
                row.getObject("vintage", LocalDate.class),
                TextArrays.list(row, "statuses"),
                row.getString("precision_class"),
                row.getObject("accuracy_m", Double.class),
                TextArrays.list(row, "units"),
                row.getBoolean("demo"));
    }

    /**
     * What the rule says of a red line of this size.
     *
     * @param lineM2 its area
     */
    ThemeResult judge(double lineM2) {
        var uncovered = Math.max(0, lineM2 - measured.covered());
        var reason = reason(lineM2, uncovered);
        return new ThemeResult(
                theme,
                name,
                sentence,
                relation,
                verdict(reason),
                measured.area() > 0 ? null : reason,
                measured.area(),
                parts,
                measured.slivers(),
                thresholdM2,
                uncovered,
                layers);
    }

    /** What is known to be touched is touched, whatever else nobody knows. */
    private Verdict verdict(@Nullable Reason reason) {
        if (measured.area() > 0) {
            return Verdict.AFFECTED;
        }
        return reason == null ? Verdict.NOT_AFFECTED : Verdict.NO_DATA;
    }

    private @Nullable Reason reason(double lineM2, double uncovered) {
        if (hasCoarse) {
            return Reason.TOO_COARSE;
        }
        if (isBelowThreshold(uncovered)) {
            return null;
        }
        if (!isLoaded) {
            return Reason.NOT_LOADED;
        }
        return isBelowThreshold(lineM2 - measured.coveredCoarsely()) ? Reason.TOO_COARSE : Reason.NOT_COVERED;
    }

    /** Of a rule that counts every piece, the rounding of positions is still no piece. */
    private boolean isBelowThreshold(double squareMetres) {
        return squareMetres < Math.max(thresholdM2, 0.01);
    }
}
