package org.parkatlas.stewardship.changes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a change set has come. */
public enum ChangeState {
    DRAFT("草稿", "draft"),
    IN_REVIEW("待复核", "in review"),
    RETURNED("已退回", "returned"),
    ACCEPTED("已通过", "accepted"),
    PUBLISHED("已发布", "published");

    private final String zh;
    private final String en;

    ChangeState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in the database and in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    Wording label() {
        return new Wording(zh, en);
    }

    /** Whether its rows can be changed. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The state of this code. */
    static Optional<ChangeState> find(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
