package org.parkatlas.stewardship.history;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Nothing is known of what was asked for: no such kind, object or version, or none for this reader. */
final class HistoryNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("history-not-found", 404, new Wording("没有这段历史", "No such history"));

    private HistoryNotFound(Wording detail) {
        super(TYPE, detail);
    }

    static HistoryNotFound ofKind() {
        return new HistoryNotFound(
                new Wording("没有这种对象，或它的历史不保存。", "There is no such kind, or nothing is kept of its past."));
    }

    static HistoryNotFound ofObject() {
        return new HistoryNotFound(new Wording("没有这个对象，以前也没有。", "There is no such object, and there was none."));
    }

    static HistoryNotFound ofVersion() {
        return new HistoryNotFound(new Wording("这个对象没有这一版。", "The object has no such version."));
    }
}
