package org.parkatlas.stewardship.changes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody took a step with the change set meanwhile. */
final class ChangeSetMoved extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("change-set-moved", 409, new Wording("变更已经走到下一步", "The change set has moved on"));

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /** Moved by this step. */
    ChangeSetMoved(StoredChangeSet.Event last) {
        super(TYPE, new Wording(chinese(last), english(last)));
    }

    private static String chinese(StoredChangeSet.Event last) {
        return "%s在 %s 把它变为“%s”。重新读取后再决定。"
                .formatted(
                        last.post().zh(),
                        MINUTE.format(last.at()),
                        last.to().label().zh());
    }

    private static String english(StoredChangeSet.Event last) {
        return "The %s made it \"%s\" at %s (Beijing time). Read it again before deciding."
                .formatted(last.post().en(), last.to().label().en(), MINUTE.format(last.at()));
    }
}
