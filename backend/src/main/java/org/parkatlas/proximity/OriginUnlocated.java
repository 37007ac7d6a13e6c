package org.parkatlas.proximity;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The object that a search starts at is known to exist but not where: 422. */
public final class OriginUnlocated extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("origin-unlocated", 422, new Wording("起点没有位置", "The origin has no position"));

    OriginUnlocated(String name) {
        super(
                TYPE,
                Wording.of(
                        "%s 没有位置，也不在有位置的园区里，无法量算距离。",
                        "%s has no position and is in no park that has one; nothing can be measured from it.", name));
    }
}
