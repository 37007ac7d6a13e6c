package org.parkatlas.landcheck.files;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many files as may be are being read: 503. */
final class FilesBusy extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("red-line-files-busy", 503, new Wording("红线文件排满", "Files with red lines are busy"));

    FilesBusy() {
        super(TYPE, new Wording("同时读取的红线文件已达上限，稍后再试。", "As many files as allowed are being read; try again shortly."));
    }
}
