package org.parkatlas.stewardship.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** What is published is no longer what a draft was made from. */
final class BaseVersionChanged extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("base-version-changed", 409, new Wording("已发布的内容变了", "What is published has changed"));

    /**
     * One object.
     *
     * @param base   version that the draft was made from, null where the object was to be new
     * @param stored version that is published, null where there is none
     */
    record Moved(
            String objectId,
            @Nullable Integer base,
            @Nullable Integer stored) {

        private ProblemEntry entry() {
            return ProblemEntry.ofPointer(
                    "/rows/" + objectId,
                    new Wording(
                            "草稿依据%s，现在已发布的是%s。".formatted(chinese(base), chinese(stored)),
                            "It was drafted from %s; published now is %s.".formatted(english(base), english(stored))));
        }

        private static String chinese(@Nullable Integer version) {
            return version == null ? "“没有这个对象”" : "第 %d 版".formatted(version);
        }

        private static String english(@Nullable Integer version) {
            return version == null ? "no such object" : "version %d".formatted(version);
        }
    }

    BaseVersionChanged(List<Moved> moved) {
        super(
                TYPE,
                new Wording(
                        "草稿依据的版本已经不是现在发布的版本，请退回修改后重新提交。",
                        "The draft was made from versions that are no longer the published ones; return it and draft anew."),
                moved.stream().map(Moved::entry).toList());
    }
}
