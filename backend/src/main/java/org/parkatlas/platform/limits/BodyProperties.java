package org.parkatlas.platform.limits;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a body may be and how long it may take.
 *
 * @param longest  largest body; default 64 KB
 * @param deadline time within which the whole body has to be there; default 10 s
 * @param memory   for all bodies that are on their way at the same time; one that no longer fits is answered with 503;
 *                 default 16 MB
 * @param paths    other limits for some paths; the first that fits counts
 */
@Validated
@ConfigurationProperties("parkatlas.bodies")
record BodyProperties(
        @DefaultValue("64KB") DataSize longest,
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("16MB") DataSize memory,
        @DefaultValue List<@Valid PathLimit> paths) {

    /**
     * The limits of the paths that start like this one.
     *
     * @param path     first part of the path, such as {@code /api/v1/uploads}
     * @param longest  largest body
     * @param deadline time within which the whole body has to be there
     */
    record PathLimit(@Pattern(regexp = "/.*") String path, DataSize longest, Duration deadline) {}

    /** The limits of a body that is sent to this path. */
    PathLimit of(String path) {
        return paths.stream()
                .filter(limit -> path.startsWith(limit.path()))
                .findFirst()
                .orElse(new PathLimit("/", longest, deadline));
    }
}
