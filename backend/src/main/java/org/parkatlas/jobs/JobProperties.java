package org.parkatlas.jobs;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Jobs. How many there may be of a kind is set with the kind.
 *
 * @param folder    where the files of jobs are kept; instances that share it serve each other's files; default the folder
 *                  {@code jobs} beside the data of the private PostGIS
 * @param poll      how often an instance looks for work of other instances; its own begins at once; default 1 s
 * @param heartbeat how often an instance says that it lives; one that is silent four times as long is taken for dead and
 *                  its jobs begin anew; default 10 s
 */
@Validated
@ConfigurationProperties("parkatlas.jobs")
record JobProperties(
        @DefaultValue(".parkatlas/jobs") @NotBlank String folder,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration heartbeat) {}
