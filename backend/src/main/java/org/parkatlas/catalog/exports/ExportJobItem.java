package org.parkatlas.catalog.exports;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobProblem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An export as a client sees it that knows no other jobs; {@code /api/v1/jobs} has the shape of all kinds.
 *
 * @param subject   the collection or the plan
 * @param demo      whether demonstration data is in the file, false until it is complete
 * @param fileName  null until the file is complete
 * @param sizeBytes null until the file is complete
 * @param file      address of the file, null until it is complete
 * @param expiresAt when the file is removed, null until it is complete; it may go earlier where room is short
 * @param problem   why it failed, null if it did not
 */
@Schema(name = "ExportJob")
record ExportJobItem(
        String id,
        Job.State state,
        String subject,
        @Schema(implementation = ExportFormat.class) String format,
        Progress progress,
        boolean demo,
        @Nullable String fileName,
        @Nullable Long sizeBytes,
        @Nullable String file,
        @Nullable Instant expiresAt,
        JobProblem.@Nullable Said problem) {

    /**
     * Objects that are written.
     *
     * @param total null until it is known
     */
    @Schema(name = "ExportProgress")
    record Progress(long done, @Nullable Long total) {}

    /** A job of {@link ExportJobKind}. */
    static ExportJobItem of(Job job, Locale language) {
        var wanted = job.parameters().path("wanted");
        var plan = wanted.path("plan").asString("");
        var result = job.result();
        var file = job.file();
        var problem = job.problem();
        return new ExportJobItem(
                job.id(),
                job.state(),
                wanted.path("collection").asString(plan),
                wanted.path("parameters").path("format").asString(ExportFormat.GPKG.id()),
                new Progress(job.progress().done(), job.progress().total()),
                result != null && result.path("demo").asBoolean(),
                file == null ? null : file.name(),
                job.fileBytes(),
                file == null ? null : ExportJobController.PATH + "/" + job.id() + "/file",
                file == null ? null : job.times().expires(),
                problem == null ? null : problem.in(language));
    }
}
