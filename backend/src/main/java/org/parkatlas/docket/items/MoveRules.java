package org.parkatlas.docket.items;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;

/** What a step needs (联席会议通知, 三). It reads nothing. */
final class MoveRules {

    private MoveRules() {}

    /**
     * Checks a step.
     *
     * @param today in China
     * @throws InvalidBody if it does not follow, or something is missing
     */
    static void check(Item item, MoveForm form, LocalDate today) {
        if (!item.step().next().contains(form.to())) {
            throw new InvalidBody(
                    "/to",
                    new Wording(
                            "“%s”之后不能到“%s”。"
                                    .formatted(
                                            item.step().title().zh(),
                                            form.to().title().zh()),
                            "“%s” does not follow “%s”."
                                    .formatted(
                                            form.to().title().en(),
                                            item.step().title().en())));
        }
        var due = form.dueDay();
        var decided = form.decidedDay();
        if (due != null && due.isBefore(today) && form.to() != Step.CLOSED) {
            throw new InvalidBody("/due", new Wording("期限不能在今天以前。", "It cannot be due before today."));
        }
        if (decided != null && decided.isAfter(today)) {
            throw new InvalidBody("/decidedOn", new Wording("会议还没有开。", "The meeting has not been yet."));
        }
        switch (form.to()) {
            case SUBMITTED -> {
                require(
                        "/preparedWith",
                        form.preparedWith(),
                        item.preparedWith(),
                        "写明对接的省厅处室（三（一））。",
                        "Name the division of the province with which it was prepared (三（一）).");
                require(
                        "/proposal",
                        form.proposal(),
                        item.proposal(),
                        "写明初步解决方案（三（一））。",
                        "Say what is proposed (三（一）).");
            }
            case DECIDED -> {
                require("/decidedOn", decided, null, "写明哪一天的会议。", "Name the day of the meeting.");
                require("/resolution", form.resolution(), null, "写明议定事项。", "Say what was decided.");
            }
            case FOLLOWED -> {
                require("/responsible", form.responsible(), item.responsible(), "写明负责的单位。", "Name the unit in charge.");
                require("/due", due, null, "写明期限。", "Say by when.");
            }
            case COLLECTED, PREPARED, CLOSED -> {}
        }
    }

    private static void require(String pointer, @Nullable Object given, @Nullable Object known, String zh, String en) {
        if (given == null && known == null) {
            throw new InvalidBody(pointer, new Wording(zh, en));
        }
    }
}
