package org.parkatlas.catalog.exports;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.ProblemException;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A job as a client sees it.
 *
 * @param subject   the collection or the plan
 * @param fileName  null until it is known what the file holds
 * @param sizeBytes null until the file is complete
 * @param file      address of the file, null until it is complete
 * @param expiresAt when the file is removed, null until it is complete; it may go earlier where room is short
 * @param problem   why it failed, null if it did not
 */
@Schema(name = "ExportJob")
record ExportJobItem(
        String id,
        State state,
        String subject,
        String format,
        Progress progress,
        boolean demo,
        @Nullable String fileName,
        @Nullable Long sizeBytes,
        @Nullable String file,
        @Nullable Instant expiresAt,
        @Nullable Failure problem) {

    /** What has become of the job. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Objects that are written.
     *
     * @param total null until it is known
     */
    @Schema(name = "ExportProgress")
    record Progress(long done, @Nullable Long total) {}

    /** What a problem says, as in an answer. */
    @Schema(name = "ExportFailure")
    record Failure(String type, String title, int status, String detail, String code) {

        static Failure of(ProblemException problem, Locale language) {
            return new Failure(
                    "/problems/" + problem.type().slug(),
                    problem.type().title().in(language),
                    problem.type().status(),
                    problem.detail().in(language),
                    problem.type().code());
        }
    }

    /** The job now, kept for so long after its end. */
    static ExportJobItem of(ExportJob job, Duration keep, Locale language) {
        var file = job.file();
        var ended = job.ended();
        var problem = job.problem();
        var complete = job.path() != null;
        return new ExportJobItem(
                job.id(),
                State.valueOf(job.state().name()),
                job.order().subject().id(),
                job.order().format().id(),
                new Progress(job.done(), file == null ? null : file.objects()),
                file != null && file.demo(),
                file == null ? null : file.name(),
                complete ? ExportJobs.size(job) : null,
                complete ? ExportJobController.PATH + "/" + job.id() + "/file" : null,
                complete && ended != null ? ended.plus(keep) : null,
                problem == null ? null : Failure.of(problem, language));
    }
}
