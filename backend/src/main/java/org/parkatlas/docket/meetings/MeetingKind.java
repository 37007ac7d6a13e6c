package org.parkatlas.docket.meetings;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a meeting is: of all members, or of some about one thing (专题工作会议). */
enum MeetingKind {
    JOINT("联席会议", "joint meeting"),
    SPECIAL("专题工作会议", "meeting on one subject");

    private final String zh;
    private final String en;

    MeetingKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in the database and in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    @JsonCreator
    static MeetingKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
