package org.parkatlas.rolling;

import java.time.Instant;
import java.time.LocalDate;

import org.parkatlas.problem.Wording;

/**
 * A parcel that is kept for a project.
 *
 * @param project name of the project, as it was called then
 * @param code    what the parcel was called then
 * @param until   its last day
 * @param post    whoever reserved it, as it was called then
 */
record Reservation(
        String projectId,
        String project,
        String parcel,
        String code,
        LocalDate until,
        Instant since,
        Wording post,
        boolean demo) {

    /** Whether it has ended before this day. */
    boolean isOver(LocalDate day) {
        return until.isBefore(day);
    }
}
