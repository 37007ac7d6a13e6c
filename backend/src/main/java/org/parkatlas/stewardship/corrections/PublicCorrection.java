package org.parkatlas.stewardship.corrections;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What everybody may know of a correction: that one came, and its answer. What was written is for the posts that answer it.
 *
 * @param object {@code kind:id}
 * @param answer null while there is none
 */
@Schema(name = "Correction")
record PublicCorrection(
        String id,
        @Schema(example = "park:guangmei-yuan") String object,
        Topic topic,
        Instant receivedAt,
        @Nullable Answer answer) {

    /**
     * What a post says to it.
     *
     * @param post the post (岗位), as it was called then
     */
    @Schema(name = "CorrectionAnswer")
    record Answer(Outcome outcome, String text, Instant at, String post) {

        static @Nullable Answer of(Correction correction, Locale language) {
            var said = correction.answer();
            return said == null
                    ? null
                    : new Answer(
                            said.outcome(), said.text(), said.at(), said.post().in(language));
        }
    }

    static PublicCorrection of(Correction correction, Locale language) {
        return new PublicCorrection(
                correction.id().toString(),
                correction.object(),
                correction.topic(),
                correction.received(),
                Answer.of(correction, language));
    }
}
