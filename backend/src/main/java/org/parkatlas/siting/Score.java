package org.parkatlas.siting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PlainNumberSerializer;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How well a candidate meets the wishes, of 100.
 *
 * @param from  if all that is missing were worth nothing
 * @param to    if all that is missing were worth everything
 * @param known how much of the weight is on what is known
 */
@Schema(name = "SitingScore")
record Score(
        @JsonSerialize(using = PlainNumberSerializer.class) double from,
        @JsonSerialize(using = PlainNumberSerializer.class) double to,
        @JsonSerialize(using = PlainNumberSerializer.class) double known) {

    /** Sums of the same weights in another order differ in the last digits, which are no reason to rank one above another. */
    private static final double STEP = 1e6;

    /**
     * A wish and what the candidate has.
     *
     * @param key    the criterion and what it is about
     * @param worth  from 0 to 1, null where nothing is known
     */
    @Schema(name = "SitingPart")
    record Part(
            String key,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double weight,

            @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
            Double worth) {}

    static Score of(List<Part> parts) {
        double all = 0;
        double known = 0;
        double reached = 0;
        for (var part : parts) {
            all += part.weight();
            if (part.worth() != null) {
                known += part.weight();
                reached += part.weight() * part.worth();
            }
        }
        return all == 0
                ? new Score(0, 0, 0)
                : new Score(rounded(reached / all), rounded((reached + (all - known)) / all), rounded(known / all));
    }

    private static double rounded(double share) {
        return Math.round(share * 100 * STEP) / STEP;
    }
}
