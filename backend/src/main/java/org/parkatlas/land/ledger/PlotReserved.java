package org.parkatlas.land.ledger;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A parcel is kept for somebody else. */
public final class PlotReserved extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("plot-reserved", 409, new Wording("地块已经预留", "The parcel is reserved"));

    /** The parcel of this code, kept for the holder by that post. */
    public PlotReserved(String holder, Wording post, String code) {
        super(TYPE, detail(holder, post, code));
    }

    private static Wording detail(String holder, Wording post, String code) {
        return new Wording(
                "地块 %s 已由%s为 %s 预留。".formatted(code, post.zh(), holder),
                "The %s has reserved the parcel %s for %s.".formatted(post.en(), code, holder));
    }
}
