package org.parkatlas.landcheck.overlay;

import java.util.List;

/**
 * What a check found; archived as it is.
 *
 * @param themes     in the order of the themes
 * @param affectedM2 what the rules that decide find, together; what several are about is counted once
 * @param doubleM2   how much smaller that is than their sum
 * @param neighbours the nearest first
 */
public record CheckResult(
        Verdict verdict,
        List<ThemeResult> themes,
        double affectedM2,
        double doubleM2,
        List<Neighbour> neighbours,
        List<BlockContext> blocks) {

    public CheckResult {
        themes = List.copyOf(themes);
        neighbours = List.copyOf(neighbours);
        blocks = List.copyOf(blocks);
    }

    /** Whether anything that was looked at is synthetic (演示数据). */
    public boolean demo() {
        return themes.stream().anyMatch(theme -> theme.layers().demo())
                || blocks.stream().anyMatch(BlockContext::demo);
    }
}
