package org.parkatlas.intake.rows;

import java.io.IOException;

import org.parkatlas.problem.Wording;

/** The bytes read so far are no text that may come in. */
final class RefusedText extends IOException {

    private final transient Wording reason;

    RefusedText(Wording reason) {
        super(reason.en());
        this.reason = reason;
    }

    Wording reason() {
        return reason;
    }
}
