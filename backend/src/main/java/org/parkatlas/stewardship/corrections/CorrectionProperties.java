package org.parkatlas.stewardship.corrections;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the public sends.
 *
 * @param keepContact how long it is kept how to reach whoever sent something, from an hour; default 30 days
 * @param keepMessage how long what was written is kept, answered or not, from a day; default 365 days
 * @param most        how many may wait for an answer, 1 to 100,000; then none is taken; default 2,000
 */
@Validated
@ConfigurationProperties("parkatlas.corrections")
record CorrectionProperties(
        @DefaultValue("30d") @DurationMin(hours = 1) Duration keepContact,
        @DefaultValue("365d") @DurationMin(days = 1) Duration keepMessage,
        @DefaultValue("2000") @Min(1) @Max(100_000) int most) {}
