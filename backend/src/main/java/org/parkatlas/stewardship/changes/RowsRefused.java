package org.parkatlas.stewardship.changes;

import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Rows of a change set that were right when they were drafted are no longer so, such as one that names a park which is gone. */
final class RowsRefused extends ProblemException {

    static final ProblemType TYPE = new ProblemType("rows-refused", 422, new Wording("有的行不能发布", "Rows are refused"));

    RowsRefused(Rejections rejections) {
        super(
                TYPE,
                Wording.of(
                        "共 %d 处不能发布，什么也没有改；请退回修改。",
                        "%d places cannot be published and nothing was changed; return the change set.",
                        rejections.count()),
                rejections.listed().stream().map(RowsRefused::entry).toList());
    }

    /** The file of a rejection is the object's id. */
    private static ProblemEntry entry(PackRejection rejection) {
        return ProblemEntry.ofPointer(
                "/rows/" + rejection.file() + RowForm.pointer(rejection.column()), rejection.reason());
    }
}
