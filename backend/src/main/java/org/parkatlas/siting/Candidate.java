package org.parkatlas.siting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A place where it could be built, and how it stands to what is looked for.
 *
 * @param kind      whether it is a park or land that is ready for supply
 * @param parkId    the park: itself, or that in which the land lies; null where it lies in none
 * @param parkKind  which kind of park, null for land
 * @param position  from where distances are measured, null where it has none
 * @param accuracyM by how much that may be off, null where it has none
 * @param precision of its own position
 * @param locatedIn the place at whose position it is taken to be, null if it has a position of its own
 * @param ord       its place in the order of names, which decides between equal scores
 * @param measures  what is known of it, by every criterion that is asked for
 * @param limits    how it stands to each hard limit, in their order
 * @param parts     what it has of each wish, in their order
 */
@Schema(name = "SitingCandidate")
record Candidate(
        Site.Kind kind,
        String id,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        String plan,
        @Nullable String parkId,
        @Nullable String parkKind,
        List<String> countyCodes,
        @Nullable String primaryIndustryId,
        @Nullable GeoPoint position,
        @Nullable Double accuracyM,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        int ord,
        List<Measure> measures,
        List<Stand> limits,
        List<Score.Part> parts,
        Score score) {

    /**
     * How it stands to a hard limit.
     *
     * @param key the criterion and what it is about
     */
    @Schema(name = "SitingStand")
    record Stand(String key, Bound.Verdict verdict) {}

    Candidate {
        countyCodes = List.copyOf(countyCodes);
        measures = List.copyOf(measures);
        limits = List.copyOf(limits);
        parts = List.copyOf(parts);
    }

    /** What it is called in a list of all kinds. */
    String reference() {
        return kind.keyOf(id);
    }

    /** Whether a limit excludes it. */
    boolean isExcluded() {
        return limits.stream().anyMatch(it -> it.verdict() == Bound.Verdict.NOT_MET);
    }

    /** Whether it meets all limits, as far as anybody can tell. */
    boolean isRanked() {
        return limits.stream().allMatch(it -> it.verdict() == Bound.Verdict.MET);
    }
}
