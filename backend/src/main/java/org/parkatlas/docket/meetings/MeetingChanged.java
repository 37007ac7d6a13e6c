package org.parkatlas.docket.meetings;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody was quicker: the change was made to a version that is no longer. */
final class MeetingChanged extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-meeting-changed", 409, new Wording("会议已被更改", "The meeting was changed"));

    MeetingChanged(Meeting now) {
        super(
                TYPE,
                Wording.of(
                        "会议现在是第 %d 版，先看看改了什么，再按新的版本来做。",
                        "The meeting has version %d now; see what was changed, and go on from that.", now.version()));
    }
}
