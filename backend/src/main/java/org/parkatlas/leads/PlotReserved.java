package org.parkatlas.leads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A parcel is kept for another client. */
final class PlotReserved extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("plot-reserved", 409, new Wording("地块已经预留", "The parcel is reserved"));

    /** The parcel, kept for that lead by that post. */
    PlotReserved(Clash.Other holder, String code) {
        super(TYPE, detail(holder, code));
    }

    private static Wording detail(Clash.Other holder, String code) {
        return new Wording(
                "地块 %s 已由%s为 %s 预留。".formatted(code, holder.post().zh(), holder.number()),
                "The %s has reserved the parcel %s for %s."
                        .formatted(holder.post().en(), code, holder.number()));
    }
}
