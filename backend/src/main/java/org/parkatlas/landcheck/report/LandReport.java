package org.parkatlas.landcheck.report;

import java.time.Instant;
import java.util.UUID;

import org.parkatlas.landcheck.overlay.Verdict;

/**
 * What is said of an archived report.
 *
 * @param check  of which it is
 * @param madeAt when it was archived
 * @param sha256 of its bytes, in hexadecimal digits
 * @param bytes  how many
 */
record LandReport(
        UUID check,
        String number,
        Verdict verdict,
        Instant checkedAt,
        Instant madeAt,
        String sha256,
        int bytes,
        boolean demo) {

    /** How the log names it: which check, and which bytes. */
    String object() {
        return "land-report:%s:%s".formatted(check, sha256);
    }
}
