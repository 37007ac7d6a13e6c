package org.parkatlas.stewardship.publishing;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How change sets are published.
 *
 * @param directRows objects that are published within the request, 0 to 1,000,000; more by a job; default 2,000
 * @param queue      publications that wait, 1 to 1000; default 20
 * @param keep       how long it is remembered how one ended; default 7 days
 */
@Validated
@ConfigurationProperties("parkatlas.publishing")
record PublishingProperties(
        @DefaultValue("2000") @Min(0) @Max(1_000_000) long directRows,
        @DefaultValue("20") @Min(1) @Max(1000) int queue,
        @DefaultValue("7d") Duration keep) {}
