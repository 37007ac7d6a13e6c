package org.parkatlas.stewardship.uploads;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.jobs.JobProblem;

import tools.jackson.databind.JsonNode;

/**
 * An upload as it stands in the database.
 *
 * @param id       32 hexadecimal digits by chance
 * @param account  whose it is
 * @param counties for which that account worked when it sent the file
 * @param name     what the file is called; shown, never a path
 * @param pieces   numbers of those that have come, none of a file that came at once
 * @param job      that looks into it, null until it waits
 * @param findings what was found, null until it is
 * @param sha256   of the file, null until something was found
 * @param problem  why nothing was found, null unless that is so
 */
public record StoredImport(
        String id,
        String account,
        List<String> counties,
        String name,
        long bytes,
        ImportState state,
        List<Integer> pieces,
        @Nullable String job,
        @Nullable JsonNode findings,
        @Nullable String sha256,
        @Nullable JobProblem problem,
        Instant created,
        Instant expires) {

    public StoredImport {
        counties = List.copyOf(counties);
        pieces = List.copyOf(pieces);
    }
}
