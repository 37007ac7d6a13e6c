package org.parkatlas.platform.limits;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests an address may make.
 *
 * @param enabled   whether there is a limit at all; default true
 * @param documents for everything but tiles; default 1,000 at once and 100 a second
 * @param tiles     for tiles, which a map asks for by the screenful; default 3,000 at once and 300 a second
 * @param letters   for what people have to read and answer, at paths that start like one of these; default 5 at once and 10 an
 *                  hour, at no path
 * @param addresses how many addresses are remembered; the one not seen for longest is forgotten; default 20,000
 */
@Validated
@ConfigurationProperties("parkatlas.rate")
record RateProperties(
        @DefaultValue("true") boolean enabled,
        @Valid @DefaultValue Documents documents,
        @Valid @DefaultValue Tiles tiles,
        @Valid @DefaultValue Letters letters,
        @DefaultValue("20000") @Min(1) int addresses) {

    /** The requests that an address may save up, and how many it gets in which time. */
    interface Rate {

        int burst();

        int tokens();

        Duration in();

        /** Time after which nothing is missing any more, whatever was used. */
        default Duration refill() {
            return in().multipliedBy(burst()).dividedBy(tokens()).plusSeconds(1);
        }
    }

    /** A rate that is told by the second. */
    interface PerSecond extends Rate {

        int perSecond();

        @Override
        default int tokens() {
            return perSecond();
        }

        @Override
        default Duration in() {
            return Duration.ofSeconds(1);
        }
    }

    /** The rate of everything but tiles. */
    record Documents(
            @DefaultValue("1000") @Min(1) int burst,
            @DefaultValue("100") @Min(1) int perSecond) implements PerSecond {}

    /** The rate of tiles. */
    record Tiles(
            @DefaultValue("3000") @Min(1) int burst,
            @DefaultValue("300") @Min(1) int perSecond) implements PerSecond {}

    /** The rate of what is sent ({@code POST}) to paths that start like one of these. */
    record Letters(
            @DefaultValue("5") @Min(1) int burst,
            @DefaultValue("10") @Min(1) int perHour,
            @DefaultValue List<@Pattern(regexp = "/.*") String> paths)
            implements Rate {

        Letters {
            paths = List.copyOf(paths);
        }

        @Override
        public int tokens() {
            return perHour;
        }

        @Override
        public Duration in() {
            return Duration.ofHours(1);
        }

        /** Whether such a request is one. */
        boolean are(String method, String path) {
            return method.equals("POST") && paths.stream().anyMatch(path::startsWith);
        }
    }
}
