package org.parkatlas.catalog.tiles;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Vector tiles.
 *
 * @param cacheMb         memory for tiles that were cut, in MiB, 0 to 4096, 0 keeps none; default 64
 * @param maxFeatures     features in one tile at most, 1 to 100,000; default 10,000
 * @param maxBytes        size of one tile before compression at most, 1,000 to 5,000,000; default 500,000
 * @param filteredPercent share of the memory that is for tiles of a filter, 0 to 90; default 10
 * @param filteredAtOnce  tiles of a filter that are cut at the same time, 1 to 100; default 4, of ten connections
 * @param filteredWait    how long one waits for its turn before it is answered with 503; default 1 s
 */
@Validated
@ConfigurationProperties("parkatlas.tiles")
record TileProperties(
        @DefaultValue("64") @Min(0) @Max(4096) int cacheMb,
        @DefaultValue("10000") @Min(1) @Max(100_000) int maxFeatures,
        @DefaultValue("500000") @Min(1_000) @Max(5_000_000) int maxBytes,
        @DefaultValue("10") @Min(0) @Max(90) int filteredPercent,
        @DefaultValue("4") @Min(1) @Max(100) int filteredAtOnce,
        @DefaultValue("1s") Duration filteredWait) {

    private static final long MEBIBYTE = 1L << 20;

    /** Bytes for tiles of a filter. */
    long filteredBytes() {
        return cacheMb * MEBIBYTE * filteredPercent / 100;
    }

    /** Bytes for tiles of all objects. */
    long wholeBytes() {
        return cacheMb * MEBIBYTE - filteredBytes();
    }
}
