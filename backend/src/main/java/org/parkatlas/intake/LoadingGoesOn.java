package org.parkatlas.intake;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody else changes the data, and goes on for longer than a request waits. */
final class LoadingGoesOn extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("loading-goes-on", 503, new Wording("正在装载数据", "Data is being loaded"));

    LoadingGoesOn() {
        super(
                TYPE,
                new Wording(
                        "另一次装载或发布还没有结束，稍后再试；这一次什么也没有改。",
                        "Another load or publication is not over; try again later. Nothing was changed."));
    }
}
