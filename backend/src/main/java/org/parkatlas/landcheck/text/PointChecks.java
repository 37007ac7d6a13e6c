package org.parkatlas.landcheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parkatlas.landcheck.text.Cell.Axis;
import org.parkatlas.landcheck.text.Remark.Level;
import org.parkatlas.problem.Wording;

/**
 * Compares the corners of a table with each other: which number is which, how many digits they have, whether one lies far from
 * the others. Afterwards the first number of each pair is the one to the east.
 */
final class PointChecks {

    /** Northings of China from Hainan on (18° N) and its eastings with and without the number of a zone, metres. */
    private static final double LEAST_NORTHING_M = 1_900_000;

    private static final double MOST_NORTHING_M = 6_000_000;
    private static final double LEAST_EASTING_M = 100_000;
    private static final double MOST_EASTING_M = 900_000;
    private static final double LEAST_PREFIXED_M = 13_000_000;
    private static final double MOST_PREFIXED_M = 46_000_000;

    /** A corner further than this from the middle is a wrong number: the longest county is 100 km long. */
    private static final double FAR_M = 100_000;

    private static final double FAR_DEGREES = 1;
    private static final int MEMBERS_OF_A_MAJORITY = 3;

    private final TableText table;
    private final Units units;
    private final List<Remark> remarks;

    private PointChecks(TableText table, Units units) {
        this.table = table;
        this.units = units;
        this.remarks = new ArrayList<>(table.remarks());
    }

    /** The same table with what the comparison says. */
    static TableText check(TableText table) {
        return table.units() == null ? table : new PointChecks(table, table.units()).checked();
    }

    private TableText checked() {
        var turned = new ArrayList<TablePoint>();
        var most = table.points().stream()
                .filter(TablePoint::isWhole)
                .map(this::orderOf)
                .filter(order -> order != Order.UNCLEAR)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Order.EAST_FIRST);
        for (var point : table.points()) {
            turned.add(turned(point, most));
        }
        checkDigits(turned, 0, units == Units.METRES ? "Y" : "经度");
        checkDigits(turned, 1, units == Units.METRES ? "X" : "纬度");
        checkPlaces(turned);
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new TableText(table.lines(), turned, remarks, units, table.clues());
    }

    private enum Order {
        EAST_FIRST,
        NORTH_FIRST,
        UNCLEAR
    }

    private Order orderOf(TablePoint point) {
        var first = point.pair().get(0);
        var second = point.pair().get(1);
        if (first.axis() == Axis.EAST || second.axis() == Axis.NORTH) {
            return Order.EAST_FIRST;
        }
        if (first.axis() == Axis.NORTH || second.axis() == Axis.EAST) {
            return Order.NORTH_FIRST;
        }
        boolean eastFirst = isEast(first.value()) && isNorth(second.value());
        boolean northFirst = isNorth(first.value()) && isEast(second.value());
        if (eastFirst == northFirst) {
            return Order.UNCLEAR;
        }
        return eastFirst ? Order.EAST_FIRST : Order.NORTH_FIRST;
    }

    private boolean isNorth(double value) {
        return units == Units.METRES
                ? value >= LEAST_NORTHING_M && value <= MOST_NORTHING_M
                : value >= 3 && value <= 54;
    }

    private boolean isEast(double value) {
        return units == Units.METRES
                ? (value >= LEAST_EASTING_M && value <= MOST_EASTING_M)
                        || (value >= LEAST_PREFIXED_M && value <= MOST_PREFIXED_M)
                : value >= 73 && value <= 135;
    }

    private TablePoint turned(TablePoint point, Order most) {
        if (point.pair().size() < 2) {
            return point;
        }
        var order = point.isWhole() ? orderOf(point) : Order.UNCLEAR;
        boolean labelled = point.pair().stream().anyMatch(cell -> cell.axis() != Axis.UNSAID);
        if (order != Order.UNCLEAR && order != most && !labelled) {
            remarks.add(new Remark(
                    point.line(),
                    point.name(),
                    Level.ERROR,
                    "EXCHANGED",
                    null,
                    new Wording(
                            "两个坐标值的顺序与其余各点相反。",
                            "The two numbers stand the other way round than those of the other points.")));
        }
        var kept = order == Order.UNCLEAR || !labelled ? most : order;
        var pair = point.pair();
        return kept == Order.NORTH_FIRST
                ? new TablePoint(
                        point.line(), point.name(), point.ring(), List.of(pair.get(1), pair.get(0)), point.edge())
                : point;
    }

    /** A digit that was lost or typed twice; of numbers around a round one a digit more is none. */
    private void checkDigits(List<TablePoint> points, int index, String axis) {
        var whole = points.stream().filter(TablePoint::isWhole).toList();
        var digits = whole.stream()
                .collect(Collectors.groupingBy(
                        it -> it.pair().get(index).wholeDigits(), LinkedHashMap::new, Collectors.counting()));
        var most = digits.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty() || digits.size() < 2 || most.get().getValue() < MEMBERS_OF_A_MAJORITY) {
            return;
        }
        int expected = most.get().getKey();
        double middle = middle(whole, index);
        for (var point : whole) {
            var cell = point.pair().get(index);
            if (cell.wholeDigits() != expected && isFar(cell.value(), middle) && !hasError(point)) {
                remarks.add(new Remark(
                        point.line(),
                        point.name(),
                        Level.ERROR,
                        "DIGITS",
                        cell.text(),
                        Wording.of(
                                "%1$s 整数 %2$d 位，其余各点 %3$d 位。改好前按缺点预览，不补猜。",
                                "%1$s has %2$d digits before the point, the others have %3$d. Nothing is guessed.",
                                axis,
                                cell.wholeDigits(),
                                expected)));
            }
        }
    }

    private void checkPlaces(List<TablePoint> points) {
        var whole = points.stream()
                .filter(TablePoint::isWhole)
                .filter(it -> !hasError(it))
                .toList();
        if (whole.size() < MEMBERS_OF_A_MAJORITY) {
            return;
        }
        for (int index = 0; index < 2; index++) {
            double middle = middle(whole, index);
            for (var point : whole) {
                if (isFar(point.pair().get(index).value(), middle) && !hasError(point)) {
                    remarks.add(new Remark(
                            point.line(),
                            point.name(),
                            Level.ERROR,
                            "FAR_AWAY",
                            point.pair().get(index).text(),
                            new Wording("离其余各点过远，请核对。", "This is too far from the other points.")));
                }
            }
        }
        tellOfRepeated(whole);
    }

    private void tellOfRepeated(List<TablePoint> points) {
        for (int i = 1; i < points.size(); i++) {
            if (TableReader.isSamePlace(points.get(i - 1), points.get(i))) {
                remarks.add(new Remark(
                        points.get(i).line(),
                        points.get(i).name(),
                        Level.NOTE,
                        "REPEATED",
                        null,
                        new Wording("与上一点相同，只算一次。", "The same as the point before; it counts once.")));
            }
        }
    }

    private boolean hasError(TablePoint point) {
        return remarks.stream()
                .anyMatch(it -> it.line() == point.line()
                        && it.level() == Level.ERROR
                        && Objects.equals(it.point(), point.name()));
    }

    private boolean isFar(double value, double middle) {
        return Math.abs(value - middle) > (units == Units.METRES ? FAR_M : FAR_DEGREES);
    }

    private static double middle(List<TablePoint> points, int index) {
        var values = points.stream()
                .mapToDouble(it -> it.pair().get(index).value())
                .sorted()
                .toArray();
        return values[values.length / 2];
    }
}
