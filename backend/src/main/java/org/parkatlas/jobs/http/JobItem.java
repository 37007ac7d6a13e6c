package org.parkatlas.jobs.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobProblem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A job as a client sees it.
 *
 * @param kind      what is done, as {@code export}
 * @param result    what came of it, by kind, with a {@link File} where it has one; null unless it is done
 * @param problem   why it failed, null unless it did
 * @param expiresAt when it is forgotten with its file, null until it has ended; it may go earlier where room is short
 */
@Schema(name = "Job")
public record JobItem(
        String id,
        String kind,
        Job.State state,
        Progress progress,
        @Nullable Map<String, Object> result,
        JobProblem.@Nullable Said problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {

    /**
     * How far it is.
     *
     * @param total null until it is known
     * @param unit  what is counted
     */
    @Schema(name = "JobProgress")
    public record Progress(long done, @Nullable Long total, String unit) {}

    /** The file and its address. */
    @Schema(name = "JobFile")
    record File(String name, String mediaType, long sizeBytes, String href) {}

    static JobItem of(Job job, Locale language) {
        var progress = job.progress();
        var problem = job.problem();
        var times = job.times();
        return new JobItem(
                job.id(),
                job.kind(),
                job.state(),
                new Progress(progress.done(), progress.total(), progress.unit()),
                result(job),
                problem == null ? null : problem.in(language),
                times.created(),
                times.started(),
                times.ended(),
                times.expires());
    }

    private static @Nullable Map<String, Object> result(Job job) {
        var result = job.result();
        if (result == null) {
            return null;
        }
        var members = new LinkedHashMap<String, Object>();
        result.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var file = job.file();
        var bytes = job.fileBytes();
        if (file != null && bytes != null) {
            var href = JobController.PATH + "/" + job.id() + "/file";
            members.put("file", new File(file.name(), file.mediaType(), bytes, href));
        }
        return members;
    }
}
