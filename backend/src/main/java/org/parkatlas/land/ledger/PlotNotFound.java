package org.parkatlas.land.ledger;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No parcel has this id in the counties of the post. */
public final class PlotNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("plot-not-found", 404, new Wording("没有这个地块", "No such parcel"));

    /** For a post that asked for one. */
    public PlotNotFound() {
        super(TYPE, new Wording("没有这个地块，或不在本岗位的县区。", "There is no such parcel, or not in the counties of this post."));
    }
}
