package org.parkatlas.catalog.exports;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no such collection or plan to export: 404. */
public final class ExportNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("export-not-found", 404, new Wording("没有这个导出对象", "Nothing to export here"));

    private ExportNotFound(Wording detail) {
        super(TYPE, detail);
    }

    static ExportNotFound collection() {
        return new ExportNotFound(new Wording(
                "没有这个图层；可导出的图层见 /api/v1/layers。",
                "There is no such collection; /api/v1/layers lists those that can be exported."));
    }

    static ExportNotFound plan() {
        return new ExportNotFound(
                new Wording("没有这个规划；规划见 /api/v1/plans。", "There is no such plan; /api/v1/plans lists all."));
    }
}
