package org.parkatlas.lists;

import java.util.Optional;
import java.util.UUID;

/** Ids that the database makes (RFC 9562), in the one form in which the service writes them. */
public final class RowId {

    private RowId() {}

    /** The id that this text is; empty for any other text, also for another spelling of an id. */
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
