package org.parkatlas.stewardship.corrections;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.stewardship.corrections.PublicCorrection.Answer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A correction as the posts see it that answer it.
 *
 * @param object      {@code kind:id}
 * @param name        what the object was called when it came
 * @param countyCodes where the object lay
 * @param message     what was written, null once its time is over
 * @param contact     where an answer is wanted, null for nowhere or once its time is over
 * @param answer      null while there is none
 */
@Schema(name = "QueuedCorrection")
record QueuedCorrection(
        String id,
        @Schema(example = "park:guangmei-yuan") String object,
        String name,
        List<String> countyCodes,
        Topic topic,
        @Nullable String message,
        @Nullable String contact,
        Instant receivedAt,
        @Nullable Answer answer) {

    QueuedCorrection {
        countyCodes = List.copyOf(countyCodes);
    }

    static QueuedCorrection of(Correction correction, Locale language) {
        return new QueuedCorrection(
                correction.id().toString(),
                correction.object(),
                correction.name(),
                correction.counties(),
                correction.topic(),
                correction.message(),
                correction.contact(),
                correction.received(),
                Answer.of(correction, language));
    }
}
