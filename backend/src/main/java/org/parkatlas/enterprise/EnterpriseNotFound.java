package org.parkatlas.enterprise;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no enterprise with the id in the path. */
public final class EnterpriseNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("enterprise-not-found", 404, new Wording("没有这家企业", "Enterprise not found"));

    EnterpriseNotFound(String id) {
        super(TYPE, Wording.of("没有 id 为 %s 的企业。", "No enterprise has the id %s.", id));
    }
}
