package org.parkatlas.jobs;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.databind.JsonNode;

/**
 * A job as it stands in the database.
 *
 * @param id         32 hexadecimal digits by chance
 * @param kind       {@link JobKind#name()}
 * @param parameters as they were submitted; not to be changed
 * @param result     what came of it, null unless it is done; not to be changed
 * @param file       names of its file, null unless it is done and has one
 * @param fileBytes  size of that file
 * @param problem    why it failed, null unless it did
 * @param attempt    how often it has been begun
 */
public record Job(
        String id,
        String kind,
        JsonNode parameters,
        State state,
        Progress progress,
        @Nullable JsonNode result,
        @Nullable JobFile file,
        @Nullable Long fileBytes,
        @Nullable JobProblem problem,
        Times times,
        int attempt) {

    /** What has become of it; the last three are for ever. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** The name in JSON and in the database. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How far it is, a second ago at most.
     *
     * @param total null until it is known
     * @param unit  what is counted
     */
    public record Progress(long done, @Nullable Long total, String unit) {}

    /**
     * When what happened.
     *
     * @param started null until it was begun
     * @param ended   null until it has ended
     * @param expires when it is forgotten with its file, null until it has ended; earlier where room is short
     */
    public record Times(
            Instant created,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable Instant expires) {}
}
