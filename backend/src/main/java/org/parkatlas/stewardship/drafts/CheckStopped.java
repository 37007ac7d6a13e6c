package org.parkatlas.stewardship.drafts;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The job that checked rows was cancelled before it was done: 409. */
public final class CheckStopped extends ProblemException {

    static final ProblemType TYPE = new ProblemType("check-stopped", 409, new Wording("核对已取消", "Check stopped"));

    CheckStopped() {
        super(TYPE, new Wording("核对在完成前被取消；请重新确认。", "The check was cancelled before it was done; decide again."));
    }
}
