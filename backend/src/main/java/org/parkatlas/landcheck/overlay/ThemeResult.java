package org.parkatlas.landcheck.overlay;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.landcheck.rules.Relation;
import org.parkatlas.problem.Wording;

/**
 * What one rule says of a red line.
 *
 * @param theme       id of the theme
 * @param sentence    the rule in words
 * @param reason      why nobody knows; null unless the verdict says so
 * @param areaM2      what the rule is about: what is touched or, by {@link Relation#WITHIN}, what lies outside; what several
 *                    shapes cover is counted once
 * @param parts       by code, the largest first
 * @param slivers     pieces below the threshold, which are in no other number
 * @param thresholdM2 from which size on a piece counts
 * @param uncoveredM2 how much of the red line lies where the layer is not known to be complete
 */
public record ThemeResult(
        String theme,
        Wording name,
        Wording sentence,
        Relation relation,
        Verdict verdict,
        @Nullable Reason reason,
        double areaM2,
        List<Part> parts,
        Slivers slivers,
        double thresholdM2,
        double uncoveredM2,
        Layers layers) {

    public ThemeResult {
        parts = List.copyOf(parts);
    }

    /** Pieces below the threshold: how many, and their area together. */
    public record Slivers(int count, double areaM2) {}

    /**
     * What was looked at.
     *
     * @param vintage   the oldest day as of which one of them says it, null for none
     * @param statuses  what their control lines count for
     * @param precision class of the least accurate, null for none
     * @param accuracyM of the least accurate, null for none
     * @param units     who says it
     * @param demo      whether one of them is synthetic (演示数据)
     */
    public record Layers(
            @Nullable LocalDate vintage,
            List<String> statuses,
            @Nullable String precision,
            @Nullable Double accuracyM,
            List<String> units,
            boolean demo) {

        public Layers {
            statuses = List.copyOf(statuses);
            units = List.copyOf(units);
        }
    }
}
