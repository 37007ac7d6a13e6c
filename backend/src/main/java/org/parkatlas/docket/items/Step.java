package org.parkatlas.docket.items;

import java.util.List;
import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an item has come, in the order of the notice (三（一） to 三（四）). The office takes every step: it does the daily work of
 * the meeting (三（末段）), and the meeting has no seal and issues no papers of its own.
 */
public enum Step {
    COLLECTED("收集", "collected"),
    PREPARED("梳理", "prepared"),
    SUBMITTED("上会", "before the meeting"),
    DECIDED("议定", "decided"),
    FOLLOWED("督办", "followed up"),
    CLOSED("办结", "closed");

    private final String zh;
    private final String en;

    Step(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The name in the database and in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    @JsonCreator
    static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * What can follow: the next one; the one before, where it was too early; the meeting again, for what it decided; and the end,
     * for what has settled itself. What is followed up stays so with another unit or day.
     */
    public List<Step> next() {
        return switch (this) {
            case COLLECTED -> List.of(PREPARED, CLOSED);
            case PREPARED -> List.of(SUBMITTED, COLLECTED, CLOSED);
            case SUBMITTED -> List.of(DECIDED, PREPARED, CLOSED);
            case DECIDED -> List.of(FOLLOWED, SUBMITTED, CLOSED);
            case FOLLOWED -> List.of(CLOSED, FOLLOWED, SUBMITTED);
            case CLOSED -> List.of();
        };
    }

    /** Whether what the item says can still be changed: not after it was decided upon. */
    boolean isOpen() {
        return compareTo(DECIDED) < 0;
    }
}
