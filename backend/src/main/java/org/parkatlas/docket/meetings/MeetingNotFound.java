package org.parkatlas.docket.meetings;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No meeting has this id, or none that the member sees: a draft is the office's. */
final class MeetingNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-meeting-not-found", 404, new Wording("没有这次会议", "No such meeting"));

    MeetingNotFound() {
        super(TYPE, new Wording("没有这次会议，或还没有发给成员单位。", "There is no such meeting, or members were not given it yet."));
    }
}
