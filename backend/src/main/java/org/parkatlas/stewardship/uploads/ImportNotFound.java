package org.parkatlas.stewardship.uploads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The account has no import of this id, or no more: 404. */
public final class ImportNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("import-not-found", 404, new Wording("没有这个导入", "No such import"));

    ImportNotFound() {
        super(TYPE, new Wording("没有这个导入，或已过期删除。", "There is no such import, or it has expired."));
    }
}
