package org.parkatlas.roads;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PlainNumberSerializer;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Ways from one place, beside what an estimate says of them.
 *
 * @param network      on which they lead, null where there is none
 * @param detourFactor how much longer than a straight line a way is taken to be: estimates, and the ends of ways between a place and
 *                     the nearest junction, are the straight line times this
 * @param accessKmh    how fast those ends are driven
 * @param snapM        how long the straight line of such an end is at most
 */
public record RoadWays(
        @Nullable RoadNetwork network,

        @JsonSerialize(using = PlainNumberSerializer.class) double detourFactor,

        @JsonSerialize(using = PlainNumberSerializer.class) double accessKmh,

        @JsonSerialize(using = PlainNumberSerializer.class) double snapM,

        List<Way> ways) {

    public RoadWays {
        ways = List.copyOf(ways);
    }

    /**
     * The quickest way to one target.
     *
     * @param estimateKm the straight line times the factor, an estimate; null where that says nothing
     * @param minutes    on the network, both ends included; null where nobody knows
     * @param km         of the same way
     * @param accessKm   how much of that are the ends
     * @param missing    why nobody knows, else null
     */
    @Schema(name = "RoadWay")
    public record Way(
            String key,

            @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
            Double estimateKm,

            @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
            Double minutes,

            @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
            Double km,

            @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
            Double accessKm,

            @Nullable RoadGap missing) {}
}
