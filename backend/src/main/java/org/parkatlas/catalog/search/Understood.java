package org.parkatlas.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How a question was taken, so that whoever asked sees what the hits are hits of.
 *
 * @param how       whether it is in names as it was typed, or what else was done
 * @param words     the words that every hit meets, by name or by what it is about
 * @param calls     the words that were taken for a kind of object
 * @param places    where every hit is
 * @param corrected words that nothing has, and what was looked for instead
 * @param ignored   words that nothing has, and that were left out
 */
@Schema(name = "SearchUnderstood")
record Understood(
        How how,
        List<String> words,
        List<String> calls,
        List<Asked.Place> places,
        List<Correction> corrected,
        List<String> ignored) {

    /** A word that was taken for another. */
    @Schema(name = "SearchCorrection")
    record Correction(String typed, String taken) {}

    /** The way that hits were found. */
    enum How {
        /** The question is in a name, a reading or a subject. */
        TYPED,

        /** Its parts are met. */
        PARTS,

        /** Names sound like it or are a mistake away. */
        SIMILAR;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Understood {
        words = List.copyOf(words);
        calls = List.copyOf(calls);
        places = List.copyOf(places);
        corrected = List.copyOf(corrected);
        ignored = List.copyOf(ignored);
    }

    /** A question that was taken as a whole. */
    static Understood whole(How how, String typed) {
        return new Understood(how, List.of(typed.strip()), List.of(), List.of(), List.of(), List.of());
    }

    /** A question that was taken in parts. */
    static Understood parts(Asked asked, List<Correction> corrected, List<String> ignored) {
        var words = new ArrayList<>(asked.words());
        words.addAll(asked.latin());
        return new Understood(How.PARTS, words, asked.calls(), List.copyOf(asked.places()), corrected, ignored);
    }
}
