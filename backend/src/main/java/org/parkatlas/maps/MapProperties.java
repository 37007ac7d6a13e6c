package org.parkatlas.maps;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Maps as images.
 *
 * @param maxSide   width and height of an image at most, pixels, 256 to 8,192; default 4,096
 * @param maxLayers layers of one image at most, 1 to 100; default 20
 * @param maxAreas  areas of a layer that are drawn with their shape at most, the largest, 1 to 1,000,000; default 50,000
 * @param memoryMb  memory for images that are painted at the same time, MiB, 64 to 4,096; default 128
 * @param patience  how long one waits for its turn before it is answered with 503; default 2 s
 * @param cacheMb   memory for tiles of WMTS, MiB, 0 to 4,096, 0 keeps none; default 32
 */
@Validated
@ConfigurationProperties("parkatlas.maps")
public record MapProperties(
        @DefaultValue("4096") @Min(256) @Max(8_192) int maxSide,
        @DefaultValue("20") @Min(1) @Max(100) int maxLayers,
        @DefaultValue("50000") @Min(1) @Max(1_000_000) int maxAreas,
        @DefaultValue("128") @Min(64) @Max(4_096) int memoryMb,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("32") @Min(0) @Max(4_096) int cacheMb) {}
