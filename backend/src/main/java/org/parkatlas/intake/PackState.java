package org.parkatlas.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.intake.spi.PackRejection;

/**
 * What became of a pack the last time it was looked at.
 *
 * @param pack       its id
 * @param changes    what a load changed; nothing for the other outcomes
 * @param rejected   how many places were refused
 * @param rejections the first of them, at most {@value #SHOWN}
 * @param at         when it ended
 * @param took       how long it took
 */
public record PackState(
        String pack,
        Outcome outcome,
        PackChanges changes,
        long rejected,
        List<PackRejection> rejections,
        Instant at,
        Duration took) {

    private static final int SHOWN = 20;

    /** How it ended. */
    public enum Outcome {
        /** It is stored as its files are now. */
        LOADED,
        /** It was stored as its files are before. */
        UNCHANGED,
        /** It was not loaded; what was stored of it before is still there. */
        REFUSED,
        /** It is stored, and its folder is gone. */
        MISSING,
        /** Nothing of it is stored any more, because its folder is gone or synthetic data is switched off. */
        REMOVED
    }

    public PackState {
        rejections = rejections.stream().limit(SHOWN).toList();
    }

    /** Whether rows were written or taken away. */
    boolean isWritten() {
        return outcome == Outcome.LOADED || outcome == Outcome.REMOVED;
    }

    static PackState loaded(String pack, PackChanges changes, Instant start) {
        return of(pack, Outcome.LOADED, changes, start);
    }

    static PackState unchanged(String pack, Instant start) {
        return of(pack, Outcome.UNCHANGED, PackChanges.NONE, start);
    }

    static PackState removed(String pack, PackChanges changes, Instant start) {
        return of(pack, Outcome.REMOVED, changes, start);
    }

    static PackState missing(String pack) {
        return of(pack, Outcome.MISSING, PackChanges.NONE, Instant.now());
    }

    static PackState refused(String pack, PackRejected refused, Instant start) {
        var end = Instant.now();
        return new PackState(
                pack,
                Outcome.REFUSED,
                PackChanges.NONE,
                refused.count(),
                refused.rejections(),
                end,
                Duration.between(start, end));
    }

    private static PackState of(String pack, Outcome outcome, PackChanges changes, Instant start) {
        var end = Instant.now();
        return new PackState(pack, outcome, changes, 0, List.of(), end, Duration.between(start, end));
    }
}
