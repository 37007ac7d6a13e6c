package org.parkatlas.landcheck.batch;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.problem.Wording;

/**
 * A batch as it stands in the database.
 *
 * @param number   what people call it
 * @param counties of the post that brought it; none for one that works for all
 * @param post     as it was called then
 * @param system   in which the corners were given
 * @param created  as of when the layers are read, too
 * @param stopped  whether nobody wants it to go on
 * @param job      the job that is at it or was last, null before the first
 * @param begun    when that was begun, and how much was done then
 * @param demo     whether anything of it is synthetic (演示数据)
 */
record StoredBatch(
        UUID id,
        String number,
        String title,
        Set<String> counties,
        Wording post,
        ReferenceSystem system,
        Instant created,
        Counts counts,
        boolean stopped,
        @Nullable String job,
        Begun begun,
        boolean demo) {

    StoredBatch {
        counties = Set.copyOf(counties);
    }

    /** How many red lines there are, and what came of those that are done. */
    record Counts(int total, int affected, int notAffected, int noData, int error) {

        int done() {
            return affected + notAffected + noData + error;
        }
    }

    /** When the last job was begun, and how much was done then. */
    record Begun(Instant at, int from) {}

    boolean isDone() {
        return counts.done() == counts.total();
    }

    /** How the log names it. */
    String object() {
        return object(id);
    }

    static String object(UUID id) {
        return "land-check-batch:" + id;
    }
}
