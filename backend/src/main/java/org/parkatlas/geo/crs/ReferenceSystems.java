package org.parkatlas.geo.crs;

import static org.parkatlas.geo.crs.GaussKrugerZone.Numbering.BARE;
import static org.parkatlas.geo.crs.GaussKrugerZone.Numbering.PREFIXED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.crs.GaussKrugerZone.Numbering;
import org.parkatlas.geo.crs.ReferenceSystem.Kind;

/**
 * The coordinate reference systems the service knows: CGCS2000 in degrees and in all 3° and 6° Gauss-Krüger zones of
 * China, WGS 84, CRS84 and Web Mercator; and those it refuses. Codes and axis orders: EPSG data set; names: GB/T 28584.
 */
public final class ReferenceSystems {

    private static final String EPSG_URI = "http://www.opengis.net/def/crs/EPSG/0/";

    /** CGCS2000 in degrees, latitude first by its authority: what everything is stored in. */
    public static final ReferenceSystem CGCS2000 =
            geographic(4490, EPSG_URI + 4490, "2000国家大地坐标系（经纬度）", AxisOrder.NORTH_EAST);

    /** WGS 84 in degrees, latitude first by its authority. */
    public static final ReferenceSystem WGS84 = geographic(4326, EPSG_URI + 4326, "WGS 84（经纬度）", AxisOrder.NORTH_EAST);

    /** WGS 84 in degrees, longitude first: the system of GeoJSON. */
    public static final ReferenceSystem CRS84 =
            geographic(4326, "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "WGS 84（经度在前）", AxisOrder.EAST_NORTH);

    /** The plane of web map tiles. */
    public static final ReferenceSystem WEB_MERCATOR =
            new ReferenceSystem(EPSG_URI + 3857, 3857, "Web 墨卡托", Kind.WEB_MERCATOR, AxisOrder.EAST_NORTH, null);

    private static final List<ReferenceSystem> GAUSS_KRUGER = gaussKrugerZones();

    private static final Map<Integer, ReferenceSystem> BY_EPSG = indexByEpsg();

    /** A URI, a URN with or without version, or {@code EPSG:4490}. */
    private static final Pattern EPSG_IDENTIFIER =
            Pattern.compile("(?:https?://www\\.opengis\\.net/def/crs/EPSG/[0-9.]{1,8}/"
                    + "|urn:ogc:def:crs:EPSG:[0-9.]{0,8}:|EPSG:)([0-9]{4,6})");

    private static final Pattern CRS84_IDENTIFIER =
            Pattern.compile("https?://www\\.opengis\\.net/def/crs/OGC/(?:1\\.3|0)/CRS84"
                    + "|urn:ogc:def:crs:OGC:(?:1\\.3)?:CRS84|OGC:CRS84|CRS84");

    private ReferenceSystems() {}

    private static ReferenceSystem geographic(int epsg, String uri, String chinese, AxisOrder order) {
        return new ReferenceSystem(uri, epsg, chinese, Kind.GEOGRAPHIC, order, null);
    }

    private static List<ReferenceSystem> gaussKrugerZones() {
        var systems = new ArrayList<ReferenceSystem>();
        for (int number = 25; number <= 45; number++) {
            systems.add(gaussKruger(4488 + number, GaussKrugerZone.ofThreeDegrees(number, PREFIXED)));
            systems.add(gaussKruger(4509 + number, GaussKrugerZone.ofThreeDegrees(number, BARE)));
        }
        for (int number = 13; number <= 23; number++) {
            systems.add(gaussKruger(4478 + number, GaussKrugerZone.ofSixDegrees(number, PREFIXED)));
            systems.add(gaussKruger(4489 + number, GaussKrugerZone.ofSixDegrees(number, BARE)));
        }
        return List.copyOf(systems);
    }

    private static ReferenceSystem gaussKruger(int epsg, GaussKrugerZone zone) {
        String which = zone.numbering() == PREFIXED
                ? "第%d带（中央经线%.0f°E，坐标含带号）".formatted(zone.number(), zone.centralMeridian())
                : "中央经线%.0f°E（坐标不含带号）".formatted(zone.centralMeridian());
        String name = "CGCS2000 %d度带高斯-克吕格 %s".formatted(zone.width(), which);
        return new ReferenceSystem(EPSG_URI + epsg, epsg, name, Kind.GAUSS_KRUGER, AxisOrder.NORTH_EAST, zone);
    }

    private static Map<Integer, ReferenceSystem> indexByEpsg() {
        var all = new ArrayList<>(GAUSS_KRUGER);
        all.addAll(List.of(CGCS2000, WGS84, WEB_MERCATOR));
        return all.stream().collect(Collectors.toUnmodifiableMap(ReferenceSystem::epsg, Function.identity()));
    }

    /** All systems but CRS84, by EPSG code. */
    public static List<ReferenceSystem> list() {
        return BY_EPSG.values().stream()
                .sorted(Comparator.comparingInt(ReferenceSystem::epsg))
                .toList();
    }

    /** The system with this EPSG code, if the service knows it. */
    public static Optional<ReferenceSystem> findByEpsg(int code) {
        return Optional.ofNullable(BY_EPSG.get(code));
    }

    /**
     * The system of this name, if the service knows it.
     *
     * @param identifier an OGC URI ({@code http://www.opengis.net/def/crs/EPSG/0/4490},
     *     {@code …/OGC/1.3/CRS84}), a URN ({@code urn:ogc:def:crs:EPSG::4490}) or {@code EPSG:4490}
     */
    public static Optional<ReferenceSystem> find(String identifier) {
        if (CRS84_IDENTIFIER.matcher(identifier).matches()) {
            return Optional.of(CRS84);
        }
        return epsgOf(identifier).flatMap(ReferenceSystems::findByEpsg);
    }

    /** The Gauss-Krüger plane of the 3° zone in which this longitude lies, eastings with the zone's number. */
    public static Optional<ReferenceSystem> findThreeDegreeZone(double lon) {
        int number = (int) Math.round(lon / 3);
        return number >= 25 ? findNumberedZone(number) : Optional.empty();
    }

    /** The Gauss-Krüger plane of the 6° zone in which this longitude lies: a city and its neighbours do not fit into one of 3°. */
    public static Optional<ReferenceSystem> findSixDegreeZone(double lon) {
        int number = (int) Math.floor(lon / 6) + 1;
        return number < 25 ? findNumberedZone(number) : Optional.empty();
    }

    /** The plane whose eastings carry this number: 25 to 45 are zones of 3°, 13 to 23 zones of 6°. */
    static Optional<ReferenceSystem> findNumberedZone(int number) {
        return GAUSS_KRUGER.stream()
                .filter(it -> it.zone() != null
                        && it.zone().number() == number
                        && it.zone().numbering() == PREFIXED)
                .findFirst();
    }

    /** The 3° planes of this numbering that have a part of {@code box}, from west to east. */
    static List<ReferenceSystem> listThreeDegreeZones(BoundingBox box, Numbering numbering) {
        return GAUSS_KRUGER.stream()
                .filter(it -> it.zone() != null
                        && it.zone().width() == 3
                        && it.zone().numbering() == numbering
                        && it.zone().west() < box.east()
                        && it.zone().east() > box.west())
                .toList();
    }

    /**
     * Why the service refuses the system of this name, as a sentence for Chinese readers; none if it knows it, or has
     * never heard of it. No parameters between Beijing 1954 or Xi'an 1980 and CGCS2000 are public, and a guess is wrong
     * by tens to a hundred metres.
     *
     * @param identifier as in {@link #find}
     */
    public static Optional<String> findRefusal(String identifier) {
        return epsgOf(identifier).flatMap(OldDatum::find).map(OldDatum::refusal);
    }

    private static Optional<Integer> epsgOf(String identifier) {
        var matcher = EPSG_IDENTIFIER.matcher(identifier);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
