package org.parkatlas.stewardship.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobProblem;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * An upload as its account sees it.
 *
 * @param counties   for which the account worked when it sent the file
 * @param pieceBytes size of a piece, the last one excepted
 * @param pieces     numbers of the pieces that have come, from 0
 * @param job        id of the job that looks into it, null until it waits
 * @param findings   what was found, null until it is
 * @param problem    why nothing was found, null unless that is so
 * @param expiresAt  when it goes with its file
 */
@Schema(name = "Import")
record ImportAnswer(
        String id,
        String name,
        long bytes,
        List<String> counties,
        ImportState state,
        int pieceBytes,
        List<Integer> pieces,
        @Nullable String job,
        @Nullable @Schema(implementation = Findings.class) JsonNode findings,
        JobProblem.@Nullable Said problem,
        Instant createdAt,
        Instant expiresAt) {

    /** The answer in a language; {@code job} is the one of the upload, null where it has none or it is forgotten. */
    static ImportAnswer of(StoredImport upload, @Nullable Job job, Locale language) {
        var problem = problem(upload, job);
        return new ImportAnswer(
                upload.id(),
                upload.name(),
                upload.bytes(),
                upload.counties(),
                problem == null ? upload.state() : ImportState.REFUSED,
                Imports.PIECE,
                upload.pieces(),
                upload.job(),
                upload.findings(),
                problem == null ? null : problem.in(language),
                upload.created(),
                upload.expires());
    }

    /** A job that failed for a reason of ours, or was cancelled, leaves its upload as it was. */
    private static @Nullable JobProblem problem(StoredImport upload, @Nullable Job job) {
        var own = upload.problem();
        if (own != null || upload.state() != ImportState.INSPECTING || upload.job() == null) {
            return own;
        }
        if (job == null || job.state() == Job.State.CANCELLED) {
            return JobProblem.of(new InspectionStopped());
        }
        return job.problem();
    }
}
