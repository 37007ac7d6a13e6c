package org.parkatlas.park;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No park has the id that was asked for. */
public final class ParkNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("park-not-found", 404, new Wording("没有这个园区", "Park not found"));

    /** The one that was asked for. */
    public ParkNotFound(String id) {
        super(TYPE, Wording.of("没有 id 为 %s 的园区。", "No park has the id %s.", id));
    }
}
