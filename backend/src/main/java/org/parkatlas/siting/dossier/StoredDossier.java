package org.parkatlas.siting.dossier;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * A dossier without what it says.
 *
 * @param account  of whoever made it
 * @param post     the same, as it was called then
 * @param revoked  null while it is good
 * @param views    how often its page was opened
 * @param isOpen   whether its link is good now
 */
record StoredDossier(
        UUID id,
        String account,
        Wording post,
        String client,
        String subject,
        Instant created,
        Instant expires,
        @Nullable Instant revoked,
        int views,
        @Nullable Instant lastViewed,
        boolean isOpen,
        boolean demo) {

    /** What the log calls it. */
    String object() {
        return "dossier:" + id;
    }
}
