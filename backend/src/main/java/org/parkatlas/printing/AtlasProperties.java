package org.parkatlas.printing;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Atlases of plans.
 *
 * @param workers    atlases that one instance makes at the same time, 1 to 4; default 1
 * @param queue      atlases that wait, 1 to 1000; further ones are answered with 503; default 10
 * @param clientJobs atlases that one client may have under way, 1 to 100; further ones are answered with 429; default 3
 * @param keep       how long a job is kept after its end, with its file; default 1 h
 * @param keepMb     size of all files that are kept, in MiB; the oldest go first; 1 to 1,000,000; default 512
 */
@Validated
@ConfigurationProperties("parkatlas.atlases")
record AtlasProperties(
        @DefaultValue("1") @Min(1) @Max(4) int workers,
        @DefaultValue("10") @Min(1) @Max(1000) int queue,
        @DefaultValue("3") @Min(1) @Max(100) int clientJobs,
        @DefaultValue("1h") Duration keep,
        @DefaultValue("512") @Min(1) @Max(1_000_000) long keepMb) {

    private static final long MEBIBYTE = 1L << 20;

    /** Bytes of all files that are kept. */
    long keepBytes() {
        return keepMb * MEBIBYTE;
    }
}
