package org.parkatlas.source;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No document has the id that was asked for. */
public final class SourceNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("source-not-found", 404, new Wording("没有这份文件", "Source not found"));

    SourceNotFound(String id) {
        super(TYPE, Wording.of("没有 id 为 %s 的文件。", "No source has the id %s.", id));
    }
}
