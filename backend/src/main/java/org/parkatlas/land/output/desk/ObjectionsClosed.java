package org.parkatlas.land.output.desk;

import org.parkatlas.land.output.ObjectionWindow;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Firms object within the public notice, and not before or after it. */
final class ObjectionsClosed extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("output-objections-closed", 409, new Wording("不在公示期内", "Not within the public notice"));

    ObjectionsClosed(ObjectionWindow window) {
        super(
                TYPE,
                Wording.of(
                        "异议只在公示期内登记：%1$s 至 %2$s。",
                        "Objections are entered within the public notice, from %1$s to %2$s.",
                        window.from(),
                        window.to()));
    }
}
