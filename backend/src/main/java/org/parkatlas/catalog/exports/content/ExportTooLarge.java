package org.parkatlas.catalog.exports.content;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** What is selected does not fit into the format that was asked for: 422. */
public final class ExportTooLarge extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("export-too-large", 422, new Wording("超出格式的上限", "Too large for the format"));

    public ExportTooLarge(Wording detail) {
        super(TYPE, detail);
    }
}
