package org.parkatlas.layout;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No plan has the id that was asked for. */
public final class PlanNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("plan-not-found", 404, new Wording("没有这个规划", "Plan not found"));

    public PlanNotFound(String id) {
        super(TYPE, Wording.of("没有 id 为 %s 的规划。", "No plan has the id %s.", id));
    }
}
