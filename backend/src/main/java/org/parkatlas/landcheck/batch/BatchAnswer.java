package org.parkatlas.landcheck.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A batch as an officer sees it.
 *
 * @param number    what people call it
 * @param title     the name of the file, or what was said
 * @param state     {@code running}, {@code stopped} where some are left and nobody is at them, or {@code done}
 * @param post      who brought it, as the post was called then
 * @param createdAt as of when the layers are read, too
 * @param system    EPSG code of the system that the corners were given in
 * @param done      how many are done; the four outcomes add up to it
 * @param perSecond how quickly it goes since it was last begun, null where it does not
 */
@Schema(name = "LandCheckBatch")
record BatchAnswer(
        String id,
        @Schema(example = "B-2026-0007") String number,
        String title,

        @Schema(allowableValues = {"running", "stopped", "done"})
        String state,

        String post,
        Instant createdAt,
        @Schema(example = "EPSG:4527") String system,
        String systemName,
        int total,
        int done,
        Counts counts,
        @Nullable BigDecimal perSecond,
        boolean demo) {

    /** How many came to what. */
    @Schema(name = "LandCheckBatchCounts")
    record Counts(int affected, int notAffected, int noData, int error) {}

    static BatchAnswer of(Batches.Seen seen, Locale language) {
        var batch = seen.batch();
        var counts = batch.counts();
        return new BatchAnswer(
                batch.id().toString(),
                batch.number(),
                batch.title(),
                batch.isDone() ? "done" : seen.isUnderWay() ? "running" : "stopped",
                batch.post().in(language),
                batch.created(),
                batch.system().code(),
                batch.system().chinese(),
                counts.total(),
                counts.done(),
                new Counts(counts.affected(), counts.notAffected(), counts.noData(), counts.error()),
                seen.isUnderWay() ? perSecond(batch) : null,
                batch.demo());
    }

    private static @Nullable BigDecimal perSecond(StoredBatch batch) {
        double seconds = Duration.between(batch.begun().at(), Instant.now()).toMillis() / 1000.0;
        int done = batch.counts().done() - batch.begun().from();
        return seconds < 1 || done <= 0
                ? null
                : BigDecimal.valueOf(done / seconds).setScale(1, RoundingMode.HALF_UP);
    }
}
