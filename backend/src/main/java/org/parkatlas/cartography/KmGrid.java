package org.parkatlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The grid of a plane in round kilometres (公里网), whose numbers stand outside of the frame.
 *
 * @param stepM metres from line to line
 */
record KmGrid(MapView view, double stepM) {

    private static final double[] STEPS_M = {
        10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000
    };

    /** Lines stand no closer. */
    private static final double CLOSEST_MM = 25;

    /** How far from the frame numbers stand. */
    private static final double APART_MM = 2.2;

    static KmGrid of(MapView view) {
        double least = view.groundM(CLOSEST_MM);
        return new KmGrid(
                view,
                DoubleStream.of(STEPS_M).filter(it -> it >= least).findFirst().orElse(least));
    }

    /** Eastings of the upright lines, metres. */
    double[] eastings() {
        return multiples(view.west(), view.groundM(view.widthMm()));
    }

    /** Northings of the level lines, metres. */
    double[] northings() {
        return multiples(view.south(), view.groundM(view.heightMm()));
    }

    private double[] multiples(double from, double length) {
        return DoubleStream.iterate(Math.ceil(from / stepM) * stepM, it -> it <= from + length, it -> it + stepM)
                .toArray();
    }

    /** Where an easting lies, millimetres from the left. */
    double x(double easting) {
        return view.paperMm(easting - view.west());
    }

    /** Where a northing lies, millimetres from the top. */
    double y(double northing) {
        return view.heightMm() - view.paperMm(northing - view.south());
    }

    /** The numbers, kilometres. */
    List<MapText> numbers() {
        var numbers = new ArrayList<MapText>();
        for (double easting : eastings()) {
            numbers.add(MapText.of(MapText.Kind.GRID, kilometres(easting)).at(x(easting), -APART_MM));
        }
        for (double northing : northings()) {
            var text = MapText.of(MapText.Kind.GRID, kilometres(northing));
            numbers.add(text.at(-APART_MM / 2 - text.widthMm() / 2, y(northing)));
        }
        return numbers;
    }

    private String kilometres(double metres) {
        int decimals = stepM >= 1000 ? 0 : stepM >= 100 ? 1 : 2;
        return "%.{n}f".replace("{n}", String.valueOf(decimals)).formatted(metres / 1000);
    }
}
