package org.parkatlas.docket.items;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No item of the docket has this id, or none for the member who asks. */
public final class ItemNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-item-not-found", 404, new Wording("没有这个事项", "No such item"));

    ItemNotFound() {
        super(TYPE, new Wording("没有这个会议事项。", "There is no such item on the docket."));
    }
}
