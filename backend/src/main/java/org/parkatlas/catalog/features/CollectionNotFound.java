package org.parkatlas.catalog.features;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no collection of this name: 404. */
public final class CollectionNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("collection-not-found", 404, new Wording("没有这个数据集", "No such collection"));

    CollectionNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这个数据集；全部数据集见 /ogc/collections。",
                        "There is no such collection; /ogc/collections lists all."));
    }
}
