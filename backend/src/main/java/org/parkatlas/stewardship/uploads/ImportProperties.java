package org.parkatlas.stewardship.uploads;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.parkatlas.jobs.JobLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Uploaded files.
 *
 * @param folder  where they are kept; instances that share the database share it too; default the folder {@code imports} beside
 *                the data of the private PostGIS
 * @param longest largest file, in pieces; default 1 GB
 * @param keep    how long a file is kept with what was found in it; default 7 days
 * @param account files that one account may have at a time, 1 to 1000; default 20
 * @param workers files that one instance looks into at the same time, 1 to 10; default 1
 * @param queue   files that wait for that, 1 to 1000; default 20
 */
@Validated
@ConfigurationProperties("parkatlas.imports")
public record ImportProperties(
        @DefaultValue(".parkatlas/imports") @NotBlank String folder,
        @DefaultValue("1GB") DataSize longest,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("20") @Min(1) @Max(1000) int account,
        @DefaultValue("1") @Min(1) @Max(10) int workers,
        @DefaultValue("20") @Min(1) @Max(1000) int queue) {

    /**
     * How many jobs on files there may be.
     *
     * @param attempts how often one is begun at most
     */
    public JobLimits jobLimits(int attempts) {
        return new JobLimits(workers, queue, account, attempts, 0, new JobLimits.Retention(keep, Long.MAX_VALUE));
    }
}
