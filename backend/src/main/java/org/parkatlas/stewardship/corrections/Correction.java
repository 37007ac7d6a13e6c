package org.parkatlas.stewardship.corrections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * What somebody says is wrong with an object.
 *
 * @param object   {@code kind:id}
 * @param name     what the object was called then
 * @param counties codes of the counties it lay in
 * @param message  what was said, null once its time is over
 * @param contact  how to reach whoever said it, null for nothing or once its time is over
 * @param answer   null while there is none
 */
record Correction(
        UUID id,
        String object,
        String name,
        List<String> counties,
        Topic topic,
        @Nullable String message,
        @Nullable String contact,
        Instant received,
        @Nullable Answer answer) {

    Correction {
        counties = List.copyOf(counties);
    }

    /**
     * What a post says to it.
     *
     * @param post what it was called then
     */
    record Answer(Outcome outcome, String text, Instant at, Wording post) {}
}
