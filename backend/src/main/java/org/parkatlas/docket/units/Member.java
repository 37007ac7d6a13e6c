package org.parkatlas.docket.units;

import java.util.Optional;

import org.parkatlas.identity.SignedIn;

/**
 * A signed-in member of the joint meeting.
 *
 * @param unit that it works for; empty where no administrator has said
 */
public record Member(SignedIn post, Optional<Unit> unit) {

    /** Whether it does the daily work of the meeting (三（末段）). */
    public boolean isOffice() {
        return unit.filter(Unit::office).isPresent();
    }

    /** Whether it works for this unit. */
    public boolean isOf(String id) {
        return unit.filter(it -> it.id().equals(id)).isPresent();
    }
}
