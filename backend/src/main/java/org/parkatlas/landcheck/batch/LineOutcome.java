package org.parkatlas.landcheck.batch;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.landcheck.overlay.Reason;
import org.parkatlas.landcheck.overlay.ThemeResult;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.problem.Wording;

/**
 * What came of a red line.
 *
 * @param county code of the county in which it lies, null where nobody got that far
 * @param areaM2 on the ellipsoid, null for an error
 * @param reason the first reason in words, empty for none
 * @param shapes what of the red line each rule is about, by theme
 * @param tookMs how long the check took
 */
record LineOutcome(
        int number,
        Outcome outcome,
        @Nullable String county,
        @Nullable Double areaM2,
        Wording reason,
        List<Theme> themes,
        Map<String, GeoShape> shapes,
        int tookMs,
        boolean demo) {

    private static final Wording NONE = new Wording("", "");

    LineOutcome {
        themes = List.copyOf(themes);
        shapes = Map.copyOf(shapes);
    }

    /** What one rule says; kept as JSON. */
    record Theme(String theme, Verdict verdict, @Nullable Reason reason, double areaM2) {

        static Theme of(ThemeResult result) {
            return new Theme(result.theme(), result.verdict(), result.reason(), result.areaM2());
        }
    }

    static LineOutcome error(BatchLine line, Wording reason) {
        return new LineOutcome(line.number(), Outcome.ERROR, null, null, reason, List.of(), Map.of(), 0, false);
    }

    static Wording noReason() {
        return NONE;
    }
}
