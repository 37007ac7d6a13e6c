package org.parkatlas.industry;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No industry chain has the id that was asked for. */
public final class ChainNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("chain-not-found", 404, new Wording("没有这条产业链", "Chain not found"));

    ChainNotFound(String id) {
        super(TYPE, Wording.of("没有 id 为 %s 的产业链。", "No chain has the id %s.", id));
    }
}
