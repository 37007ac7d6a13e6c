package org.parkatlas.catalog.exports.content;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Exports. Downloads and jobs at once need as many connections of {@code parkatlas.database.export-pool} together.
 *
 * @param downloads  direct downloads at the same time, 1 to 20; further ones are answered with 503; default 2
 * @param directRows objects that a file of GDAL may have as a direct download, 1 to 100,000; default 5000
 * @param workers    jobs that run at the same time in one instance, 1 to 10; default 1
 * @param clientJobs jobs that one client may have under way, 1 to 1000; further ones are answered with 429; default 10
 * @param queue      jobs that wait, 1 to 1000; further ones are answered with 503; default 20
 * @param keep       how long a job is kept after its end, with its file; default 1 h
 * @param keepMb     size of all files that are kept, in MiB; the oldest go first; 1 to 1,000,000; default 4096
 * @param timeout    how long one export may take; default 30 min
 * @param folder     where files are made, empty for the temporary folder of the system; default empty
 * @param ogr2ogr    GDAL's program, which makes all formats that are not streamed; default {@code ogr2ogr}
 */
@Validated
@ConfigurationProperties("parkatlas.exports")
public record ExportProperties(
        @DefaultValue("2") @Min(1) @Max(20) int downloads,
        @DefaultValue("5000") @Min(1) @Max(100_000) int directRows,
        @DefaultValue("1") @Min(1) @Max(10) int workers,
        @DefaultValue("10") @Min(1) @Max(1000) int clientJobs,
        @DefaultValue("20") @Min(1) @Max(1000) int queue,
        @DefaultValue("1h") Duration keep,
        @DefaultValue("4096") @Min(1) @Max(1_000_000) long keepMb,
        @DefaultValue("30m") Duration timeout,
        @DefaultValue("") String folder,
        @DefaultValue("ogr2ogr") @NotBlank String ogr2ogr) {

    private static final long MEBIBYTE = 1L << 20;

    /** Bytes of all files that are kept, and so of one file at most. */
    public long keepBytes() {
        return keepMb * MEBIBYTE;
    }
}
