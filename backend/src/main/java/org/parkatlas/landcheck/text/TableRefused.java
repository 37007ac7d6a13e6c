package org.parkatlas.landcheck.text;

import java.util.List;

import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A table of coordinates has something in it that only a person can settle; {@code row} in {@code errors} is the line. */
final class TableRefused extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("table-unclear", 422, new Wording("坐标表待改", "The table has to be changed"));

    TableRefused(List<Remark> errors) {
        super(
                TYPE,
                new Wording(
                        "坐标表有 %d 处待改，不补、不猜。".formatted(errors.size()),
                        "%d places of the table have to be changed; nothing is guessed.".formatted(errors.size())),
                errors.stream().map(TableRefused::entry).toList());
    }

    private static ProblemEntry entry(Remark remark) {
        return new ProblemEntry(
                null, null, remark.line() == 0 ? null : remark.line(), null, null, remark.code(), remark.text());
    }
}
