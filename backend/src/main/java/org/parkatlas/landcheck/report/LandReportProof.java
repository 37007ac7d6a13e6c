package org.parkatlas.landcheck.report;

import java.time.Instant;
import java.util.Locale;

import org.parkatlas.landcheck.overlay.Verdict;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a report is compared with. Of its content there is the verdict alone.
 *
 * @param number      as it stands on the report
 * @param verdictName the same in words
 * @param checkedAt   as of when the layers were read
 * @param archivedAt  when the file was made, which has not changed since
 * @param sha256      of the file, hexadecimal
 * @param bytes       of the file
 * @param demo        whether it was made of synthetic data (演示数据)
 */
@Schema(name = "LandReport")
record LandReportProof(
        @Schema(example = "HC-441403-2026-0001") String number,
        Verdict verdict,
        String verdictName,
        Instant checkedAt,
        Instant archivedAt,
        String sha256,
        int bytes,
        boolean demo) {

    static LandReportProof of(LandReport report, Locale language) {
        return new LandReportProof(
                report.number(),
                report.verdict(),
                report.verdict().title().in(language),
                report.checkedAt(),
                report.madeAt(),
                report.sha256(),
                report.bytes(),
                report.demo());
    }

    /** The time of the check as people read it. */
    String checked() {
        return ReportWords.time(checkedAt);
    }

    /** When it was archived as people read it. */
    String archived() {
        return ReportWords.time(archivedAt);
    }
}
