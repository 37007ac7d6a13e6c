package org.parkatlas.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a search found. Every candidate belongs to exactly one of the three lists; of land, of which there can be very much,
 * they hold what comes first.
 *
 * @param make     what is to be made, null where that is left open
 * @param aspects  what was asked for, each once
 * @param ranked   those that meet all limits, by the lower end of their score, then the upper end, then the order of names
 * @param doubtful those that no limit excludes and that may miss one: not ranked, in the order of names
 * @param excluded those that miss a limit, in the order of names
 * @param counts   how many belong to each list, whether or not it holds them
 */
@Schema(name = "SitingAnswer")
record SitingAnswer(
        @Nullable Made make,
        List<Asked> aspects,
        List<Candidate> ranked,
        List<Candidate> doubtful,
        List<Candidate> excluded,
        Counts counts) {

    /** How much land each list holds. */
    static final int MOST_LAND = 300;

    SitingAnswer {
        aspects = List.copyOf(aspects);
        ranked = List.copyOf(ranked);
        doubtful = List.copyOf(doubtful);
        excluded = List.copyOf(excluded);
    }

    /**
     * With all parks, and the first of the land.
     *
     * @param excludedBeyond how much of the land that is excluded is not among it
     * @param wanted         land that the lists hold whatever its place
     */
    static SitingAnswer of(
            @Nullable Made make,
            List<Asked> aspects,
            List<Candidate> ranked,
            List<Candidate> doubtful,
            List<Candidate> excluded,
            int excludedBeyond,
            Set<String> wanted) {
        return new SitingAnswer(
                make,
                aspects,
                first(ranked, wanted),
                first(doubtful, wanted),
                first(excluded, wanted),
                new Counts(ranked.size(), doubtful.size(), excluded.size() + excludedBeyond));
    }

    private static List<Candidate> first(List<Candidate> all, Set<String> wanted) {
        var first = new ArrayList<Candidate>();
        int land = 0;
        for (var each : all) {
            if (each.kind() == Site.Kind.PARK || land++ < MOST_LAND || wanted.contains(each.reference())) {
                first.add(each);
            }
        }
        return first;
    }

    /** Sizes of the lists. */
    @Schema(name = "SitingCounts")
    record Counts(int ranked, int doubtful, int excluded) {}

    /**
     * Something that is made.
     *
     * @param reference  {@code link:chain/id} or {@code industry:id}
     * @param industryId node of the industry tree that it belongs to, null where that is not known
     * @param firms      how many firms make it
     */
    @Schema(name = "SitingMade")
    record Made(
            String reference,
            String name,
            @Nullable EnglishName english,
            @Nullable String industryId,
            int firms) {}

    /**
     * A criterion that was asked for.
     *
     * @param key         names it in measures, limits and parts
     * @param of          what it is about, null where it is about one thing
     * @param about       the same in words
     * @param targets     how many things of this kind have a position; null where nothing is measured to
     * @param unlocated   how many have none
     * @param breakPoints what values are worth; none where it is no wish
     */
    @Schema(name = "SitingAsked")
    record Asked(
            String key,
            Criterion criterion,
            @Nullable String of,
            @Nullable Made about,
            Criterion.Unit unit,
            Criterion.Better better,
            @Nullable Integer targets,
            int unlocated,
            List<ValueFunction.BreakPoint> breakPoints) {

        Asked {
            breakPoints = List.copyOf(breakPoints);
        }
    }
}
