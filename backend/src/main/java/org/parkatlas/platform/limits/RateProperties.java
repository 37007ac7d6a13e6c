package org.parkatlas.platform.limits;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests an address may make.
 *
 * @param enabled   whether there is a limit at all; default true
 * @param documents for everything but tiles; default 1,000 at once and 100 a second
 * @param tiles     for tiles, which a map asks for by the screenful; default 3,000 at once and 300 a second
 * @param addresses how many addresses are remembered; the one not seen for longest is forgotten; default 20,000
 */
@Validated
@ConfigurationProperties("parkatlas.rate")
record RateProperties(
        @DefaultValue("true") boolean enabled,
        @Valid @DefaultValue Documents documents,
        @Valid @DefaultValue Tiles tiles,
        @DefaultValue("20000") @Min(1) int addresses) {

    /** The requests that an address may save up, and how many it gets a second. */
    interface Rate {

        int burst();

        int perSecond();

        /** Time after which nothing is missing any more, whatever was used. */
        default Duration refill() {
            return Duration.ofSeconds(burst() / perSecond() + 1L);
        }
    }

    /** The rate of everything but tiles. */
    record Documents(
            @DefaultValue("1000") @Min(1) int burst,
            @DefaultValue("100") @Min(1) int perSecond) implements Rate {}

    /** The rate of tiles. */
    record Tiles(
            @DefaultValue("3000") @Min(1) int burst,
            @DefaultValue("300") @Min(1) int perSecond) implements Rate {}
}
