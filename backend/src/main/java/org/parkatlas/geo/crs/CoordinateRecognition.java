package org.parkatlas.geo.crs;

import java.util.List;
import java.util.Optional;

import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.geo.crs.CoordinateGuess.Degrees;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.CoordinateGuess.Plane;
import org.parkatlas.geo.crs.CoordinateGuess.PlaneOfUnknownZone;
import org.parkatlas.geo.crs.CoordinateGuess.Unrecognised;
import org.parkatlas.geo.crs.GaussKrugerZone.Numbering;

/** Recognises what a pair of numbers is from their size (docs/design/reference-systems.md). */
public final class CoordinateRecognition {

    /** The land area of China: 73–135° E, 3–54° N. */
    public static final BoundingBox CHINA = new BoundingBox(73, 3, 135, 54);

    /** Meridian arcs to 3° and 54° N, rounded outwards, in metres. */
    private static final double LEAST_NORTHING_M = 330_000;

    private static final double MOST_NORTHING_M = 5_995_000;

    /** Half a 3° zone at 3° N is 167 km, half a 6° zone 334 km; rounded up to include overlaps. */
    private static final double HALF_THREE_DEGREES_M = 230_000;

    private static final double HALF_SIX_DEGREES_M = 400_000;

    /** The codes of consecutive zones follow each other, so a long list can be written as a range. */
    private static final int LISTED_AT_MOST = 4;

    private final BoundingBox area;
    private final Projections projections;

    /**
     * Recognises what is expected in {@code area}, which settles the zones to offer, and what is Web Mercator where its
     * eastings look like those of the 6° zones 13 and 14.
     */
    public CoordinateRecognition(BoundingBox area, Projections projections) {
        this.area = area;
        this.projections = projections;
    }

    /** The most likely meaning of {@code x} and {@code y}, given in this order. */
    public CoordinateGuess guess(double x, double y) {
        return guess(x, y, Order.EAST_FIRST)
                .or(() -> guess(y, x, Order.NORTH_FIRST))
                .orElseGet(() -> new Unrecognised("无法识别的坐标 (%s, %s)：请检查数值与坐标系。".formatted(plain(x), plain(y))));
    }

    private Optional<CoordinateGuess> guess(double east, double north, Order order) {
        return degrees(east, north, order)
                .or(() -> webMercator(east, north, order, area))
                .or(() -> numberedZone(east, north, order))
                .or(() -> bareZone(east, north, order))
                .or(() -> webMercator(east, north, order, CHINA));
    }

    private static Optional<CoordinateGuess> degrees(double lon, double lat, Order order) {
        if (!(lon >= CHINA.west() && lon <= CHINA.east() && lat >= CHINA.south() && lat <= CHINA.north())) {
            return Optional.empty();
        }
        String hint = order == Order.EAST_FIRST
                ? "看起来是经纬度（经度在前）。"
                : "经纬度顺序可能颠倒：应为经度 %s、纬度 %s。".formatted(plain(lon), plain(lat));
        return Optional.of(new Degrees(new GeoPoint(lon, lat), order, hint));
    }

    private static Optional<CoordinateGuess> numberedZone(double east, double north, Order order) {
        int number = (int) Math.floor(east / 1_000_000);
        double reach = number >= 25 ? HALF_THREE_DEGREES_M : HALF_SIX_DEGREES_M;
        double fromMeridian = Math.abs(east - number * 1_000_000.0 - 500_000);
        if (!isNorthing(north) || fromMeridian > reach) {
            return Optional.empty();
        }
        return ReferenceSystems.findNumberedZone(number).map(system -> {
            String hint = "看起来是 %s 的平面坐标，请选择 %s。%s".formatted(system.chinese(), system.code(), remarkOn(order));
            return new Plane(new PlanePoint(system, east, north), order, hint);
        });
    }

    private Optional<CoordinateGuess> bareZone(double east, double north, Order order) {
        boolean fits = isNorthing(north) && Math.abs(east - 500_000) <= HALF_THREE_DEGREES_M;
        if (!fits) {
            return Optional.empty();
        }
        var candidates = ReferenceSystems.listThreeDegreeZones(area, Numbering.BARE);
        String hint = "看起来是不含带号的高斯-克吕格平面坐标，请说明中央经线（可选 %s）。%s".formatted(codesOf(candidates), remarkOn(order));
        return Optional.of(new PlaneOfUnknownZone(east, north, order, candidates, hint));
    }

    private static String codesOf(List<ReferenceSystem> systems) {
        var codes = systems.stream().map(ReferenceSystem::code).toList();
        return codes.size() <= LISTED_AT_MOST
                ? String.join("、", codes)
                : codes.get(0) + " 至 " + codes.get(codes.size() - 1);
    }

    private Optional<CoordinateGuess> webMercator(double east, double north, Order order, BoundingBox within) {
        if (!Double.isFinite(east) || !Double.isFinite(north)) {
            return Optional.empty();
        }
        var point = new PlanePoint(ReferenceSystems.WEB_MERCATOR, east, north);
        String hint = "看起来是 Web 墨卡托（EPSG:3857）坐标，请选择该坐标系或转换为经纬度。" + remarkOn(order);
        return isWithin(point, within) ? Optional.of(new Plane(point, order, hint)) : Optional.empty();
    }

    private boolean isWithin(PlanePoint point, BoundingBox box) {
        try {
            return box.contains(projections.unproject(point));
        } catch (OutsideDomain notInThePlane) {
            return false;
        }
    }

    private static boolean isNorthing(double north) {
        return north >= LEAST_NORTHING_M && north <= MOST_NORTHING_M;
    }

    private static String remarkOn(Order order) {
        return order == Order.EAST_FIRST ? "" : "两个数值的顺序是北坐标在前（测量坐标 X=北、Y=东），请对调。";
    }

    private static String plain(double number) {
        return Math.abs(number) < 1e12 ? PlainNumber.format(number) : Double.toString(number);
    }
}
