package org.parkatlas.siting;

import java.util.List;

/**
 * What values are worth, whatever other candidates have: straight lines between break points, level beyond the first and the
 * last. It never bends back, so that a better value is never worth less.
 *
 * @param points by value
 */
record ValueFunction(List<BreakPoint> points) {

    ValueFunction {
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
}
