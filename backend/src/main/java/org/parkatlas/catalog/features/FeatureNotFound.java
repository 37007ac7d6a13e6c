package org.parkatlas.catalog.features;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The collection has no object of this id: 404. */
public final class FeatureNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("feature-not-found", 404, new Wording("没有这个对象", "No such feature"));

    FeatureNotFound() {
        super(
                TYPE,
                new Wording(
                        "数据集里没有这个编号的对象；它可能已经删除，或者编号有误。",
                        "The collection has no feature of this id; it may be gone, or the id is misspelt."));
    }
}
