package org.parkatlas.stewardship.uploads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** An account has as many imports as are allowed: 429. */
public final class TooManyImports extends ProblemException {

    static final ProblemType TYPE = new ProblemType("too-many-imports", 429, new Wording("导入过多", "Too many imports"));

    TooManyImports(int most) {
        super(
                TYPE,
                Wording.of(
                        "同一账号同时至多保留 %d 个导入；先删除不用的。",
                        "An account keeps at most %d imports; remove those that are not needed.", most));
    }
}
