package org.parkatlas.landcheck.batch;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Batches of land checks.
 *
 * @param threads red lines that are checked at the same time, 1 to 16; default 2
 * @param queue   batches that wait, 1 to 1000; default 20
 * @param account batches of one account under way, 1 to 100; default 3
 * @param keep    how long the job of a batch is remembered; the batch itself stays; default 7 days
 */
@Validated
@ConfigurationProperties("parkatlas.land-check-batches")
record BatchProperties(
        @DefaultValue("2") @Min(1) @Max(16) int threads,
        @DefaultValue("20") @Min(1) @Max(1000) int queue,
        @DefaultValue("3") @Min(1) @Max(100) int account,
        @DefaultValue("7d") Duration keep) {}
