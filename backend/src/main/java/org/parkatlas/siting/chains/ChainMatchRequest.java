package org.parkatlas.siting.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.NameSearch;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a firm makes and what it needs.
 *
 * @param plan  the plan whose chains and parks are looked at
 * @param makes what it makes: suppliers are those right before it in the chains, customers those right behind
 * @param needs what it needs: suppliers are those at it
 */
record ChainMatchRequest(
        @Schema(example = "meizhou") @Nullable String plan,
        @Nullable List<@Nullable Term> makes,
        @Nullable List<@Nullable Term> needs) {

    /** Things that are asked about at once, on each side. */
    static final int MOST = 10;

    /**
     * One thing, named in one of three ways.
     *
     * @param link     link of a chain, {@code chain/link}
     * @param industry node of the industry tree
     * @param words    what people call it
     */
    @Schema(name = "ChainMatchTerm")
    record Term(
            @Schema(example = "tongbo-pcb/futongban") @Nullable
            String link,

            @Nullable String industry,
            @Nullable String words) {}

    /** A term and where it stands in the body. */
    record Placed(String pointer, Term term) {}

    /**
     * What the firm makes, each with its place.
     *
     * @throws InvalidBody if something is no term
     */
    List<Placed> listMade() {
        return placed("/makes", makes);
    }

    /** The same of what it needs. */
    List<Placed> listNeeded() {
        return placed("/needs", needs);
    }

    /**
     * The plan.
     *
     * @throws InvalidBody if there is none, or nothing is asked
     */
    String getPlan() {
        if (plan == null) {
            throw new InvalidBody("/plan", new Wording("缺少 plan。", "plan is missing."));
        }
        if (listMade().isEmpty() && listNeeded().isEmpty()) {
            throw new InvalidBody("", new Wording("makes 和 needs 至少写一样。", "makes or needs names something."));
        }
        return plan;
    }

    private static List<Placed> placed(String pointer, @Nullable List<@Nullable Term> terms) {
        if (terms == null) {
            return List.of();
        }
        if (terms.size() > MOST) {
            throw new InvalidBody(pointer, Wording.of("最多 %d 样。", "holds at most %d.", MOST));
        }
        var placed = new ArrayList<Placed>();
        var wrong = new ArrayList<ProblemEntry>();
        for (var index = 0; index < terms.size(); index++) {
            var place = pointer + "/" + index;
            var term = terms.get(index);
            if (term == null || !isOne(term)) {
                wrong.add(ProblemEntry.ofPointer(
                        place,
                        Wording.of(
                                "应写 link、industry、words 中的一样，words 不超过 %d 个字。",
                                "names one of link, industry and words; words has at most %d characters.",
                                NameSearch.LONGEST)));
            } else {
                placed.add(new Placed(place, term));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
        return placed;
    }

    private static boolean isOne(Term term) {
        var words = term.words();
        return Stream.of(term.link(), term.industry(), words)
                                .filter(value -> value != null && !value.isBlank())
                                .count()
                        == 1
                && (words == null || words.codePointCount(0, words.length()) <= NameSearch.LONGEST);
    }
}
