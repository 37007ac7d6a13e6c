package org.parkatlas.siting;

import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.parkatlas.geo.PlainNumberSerializer;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What values are worth, whatever other candidates have: straight lines between break points, level beyond the first and the
 * last. It never bends back, so that a better value is never worth less.
 *
 * @param points by value
 */
public record ValueFunction(List<BreakPoint> points) {

    public ValueFunction {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A value function has a break point");
        }
    }

    static ValueFunction of(double at, double worth, double thenAt, double thenWorth) {
        return new ValueFunction(List.of(new BreakPoint(at, worth), new BreakPoint(thenAt, thenWorth)));
    }

    /** Whether the points are in the order of their values, and their worth only falls, or only rises. */
    static boolean isSound(List<BreakPoint> points, Criterion.Better better) {
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var point = points.get(i);
            boolean bentBack =
                    better == Criterion.Better.MORE ? point.worth() < before.worth() : point.worth() > before.worth();
            if (point.at() <= before.at() || bentBack) {
                return false;
            }
        }
        return true;
    }

    /** From 0 to 1. */
    double worthOf(double value) {
        var before = points.get(0);
        if (value <= before.at()) {
            return before.worth();
        }
        for (var point : points) {
            if (value <= point.at()) {
                double share = (value - before.at()) / (point.at() - before.at());
                return before.worth() + share * (point.worth() - before.worth());
            }
            before = point;
        }
        return before.worth();
    }

    /**
     * What a value is worth.
     *
     * @param at    the value, in the unit of its criterion
     * @param worth from 0 to 1
     */
    @Schema(name = "SitingBreakPoint")
    public record BreakPoint(
            @DecimalMin(value = "0", message = "不小于 0。|is 0 at least.")
            @DecimalMax(value = "1000000000", message = "不大于 1000000000。|is 1000000000 at most.")
            @JsonSerialize(using = PlainNumberSerializer.class)
            double at,

            @DecimalMin(value = "0", message = "应为 0 至 1。|is from 0 to 1.")
            @DecimalMax(value = "1", message = "应为 0 至 1。|is from 0 to 1.")
            @JsonSerialize(using = PlainNumberSerializer.class)
            double worth) {}
}
