package org.parkatlas.landcheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.geo.crs.CoordinateGuess.Plane;
import org.parkatlas.geo.crs.CoordinateGuess.PlaneOfUnknownZone;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.GaussKrugerZone.Numbering;
import org.parkatlas.geo.crs.OutsideDomain;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.text.Candidate.State;
import org.parkatlas.problem.Wording;
import org.parkatlas.region.CountyPositions;
import org.springframework.stereotype.Component;

/** Lists the systems that the numbers of a table can be in, the most likely first. A person chooses. */
@Component
class SystemChoice {

    private static final double SAME_PLACE_M = 0.01;

    private final Projections projections;
    private final CountyPositions counties;

    SystemChoice(Projections projections, CountyPositions counties) {
        this.projections = projections;
        this.counties = counties;
    }

    /** A system with what is known of the corners in it. */
    private record Placed(
            ReferenceSystem system, List<GeoPoint> points, List<CountyPositions.Share> shares, long own, boolean said) {

        boolean isKnown() {
            return !shares.isEmpty();
        }
    }

    /** Those in which all corners have a place. */
    List<Candidate> of(Reading reading, TableText table) {
        var points = table.sound();
        if (points.isEmpty()) {
            return List.of();
        }
        var extent = counties.extent(reading).orElse(CoordinateRecognition.CHINA);
        var placed = systems(points.get(points.size() / 2), table.units(), extent).stream()
                .flatMap(system -> place(reading, system, points, table.clues()).stream())
                .sorted(Comparator.comparingLong(Placed::own)
                        .reversed()
                        .thenComparing(it -> !it.said())
                        .thenComparing(it -> !it.isKnown())
                        .thenComparing(it -> isOfSixDegrees(it.system()))
                        .thenComparing(it -> it.system().epsg()))
                .toList();
        return judged(placed, table.clues());
    }

    private static boolean isOfSixDegrees(ReferenceSystem system) {
        return system.zone() != null && system.zone().width() > 3;
    }

    private List<ReferenceSystem> systems(TablePoint point, @Nullable Units units, BoundingBox extent) {
        if (units == Units.DEGREES) {
            return List.of(ReferenceSystems.CGCS2000);
        }
        var guess = new CoordinateRecognition(extent, projections)
                .guess(point.pair().get(0).value(), point.pair().get(1).value());
        if (guess instanceof Plane plane) {
            return List.of(plane.point().system());
        }
        if (guess instanceof PlaneOfUnknownZone unknown) {
            var systems = new ArrayList<>(unknown.candidates());
            ReferenceSystems.list().stream()
                    .filter(it -> isOfSixDegrees(it) && isBareAt(it, extent))
                    .forEach(systems::add);
            return systems;
        }
        return List.of();
    }

    private static boolean isBareAt(ReferenceSystem system, BoundingBox extent) {
        var zone = system.zone();
        return zone != null
                && zone.numbering() == Numbering.BARE
                && zone.west() < extent.east()
                && zone.east() > extent.west();
    }

    private Optional<Placed> place(Reading reading, ReferenceSystem system, List<TablePoint> points, Clues clues) {
        try {
            var places = points.stream().map(it -> place(system, it)).toList();
            var shares = counties.count(reading, places);
            long own = shares.stream()
                    .filter(share -> isOwn(reading.viewer(), share.code()))
                    .mapToLong(CountyPositions.Share::positions)
                    .sum();
            return Optional.of(new Placed(system, places, shares, own, isSaid(system, clues)));
        } catch (OutsideDomain notInThePlane) {
            return Optional.empty();
        }
    }

    private GeoPoint place(ReferenceSystem system, TablePoint point) {
        double east = point.pair().get(0).value();
        double north = point.pair().get(1).value();
        if (!system.isGeographic()) {
            return projections.unproject(new PlanePoint(system, east, north));
        }
        if (Math.abs(east) > 180 || Math.abs(north) > 90) {
            throw new IllegalStateException("A table of degrees has " + east + ", " + north);
        }
        return new GeoPoint(east, north);
    }

    private static boolean isOwn(Viewer viewer, String county) {
        return viewer.counties().contains(Viewer.ALL) || viewer.counties().contains(county);
    }

    /** Whether the table names its zone or its meridian. */
    private static boolean isSaid(ReferenceSystem system, Clues clues) {
        var zone = system.zone();
        return zone != null
                && ((clues.zone() != null && clues.zone() == zone.number())
                        || (clues.meridian() != null && clues.meridian() == zone.centralMeridian()));
    }

    private static List<Candidate> judged(List<Placed> placed, Clues clues) {
        var candidates = new ArrayList<Candidate>();
        for (var one : placed) {
            var first = candidates.isEmpty() ? null : candidates.get(0);
            candidates.add(first == null ? best(one, clues) : other(one, first.points(), clues));
        }
        return candidates;
    }

    private static Candidate best(Placed placed, Clues clues) {
        boolean isProposed =
                placed.isKnown() && !clues.datum().isOld() && !clues.datum().isShifted();
        var state = isProposed ? State.PROPOSED : placed.isKnown() ? State.POSSIBLE : State.OUTSIDE;
        return candidate(placed, state, evidence(placed, clues));
    }

    private static Candidate other(Placed placed, List<GeoPoint> best, Clues clues) {
        var away = Geodesics.distance(best.get(0), placed.points().get(0));
        var evidence = new ArrayList<Wording>();
        if (away.metres() < SAME_PLACE_M) {
            evidence.add(new Wording("中央经线相同，结果相同。", "The same central meridian, the same place."));
            return candidate(placed, State.SAME_PLACE, evidence);
        }
        evidence.add(Wording.of(
                "往%s %.0f km。",
                "%2$.0f km away to the %1$s.",
                direction(Geodesics.azimuth(best.get(0), placed.points().get(0))),
                away.kilometres()));
        evidence.addAll(evidence(placed, clues));
        return candidate(placed, placed.isKnown() ? State.POSSIBLE : State.OUTSIDE, evidence);
    }

    private static String direction(double azimuth) {
        var names = List.of("北", "东北", "东", "东南", "南", "西南", "西", "西北");
        return names.get((int) Math.round(azimuth / 45) % names.size());
    }

    private static Candidate candidate(Placed placed, State state, List<Wording> evidence) {
        var county = placed.isKnown() ? placed.shares().get(0).name() : null;
        return new Candidate(placed.system(), state, county, evidence, placed.points());
    }

    private static List<Wording> evidence(Placed placed, Clues clues) {
        var evidence = new ArrayList<Wording>();
        var zone = placed.system().zone();
        if (zone != null && zone.numbering() == Numbering.PREFIXED) {
            evidence.add(Wording.of("东坐标以带号 %d 开头。", "Eastings begin with %d, the number of the zone.", zone.number()));
        } else if (zone != null) {
            evidence.add(Wording.of(
                    "东坐标不带带号，按中央经线 %.0f°E 读。",
                    "Eastings carry no number; the central meridian is taken as %.0f°E.", zone.centralMeridian()));
        }
        if (placed.said()) {
            evidence.add(new Wording("表中写的带号或中央经线与此相同。", "The table names this zone or meridian."));
        } else if (zone != null && (clues.zone() != null || clues.meridian() != null)) {
            evidence.add(new Wording("表中写的带号或中央经线与此不同。", "The table names another zone or meridian."));
        }
        if (clues.datum() == Clues.Datum.CGCS2000) {
            evidence.add(new Wording("表头写“2000国家大地坐标系”。", "The table names CGCS2000."));
        }
        evidence.add(where(placed));
        return evidence;
    }

    private static Wording where(Placed placed) {
        return placed.shares().stream()
                .findFirst()
                .map(share -> Wording.of("落在%s（示意界线）。", "It lies in %s (indicative outline).", share.name()))
                .orElseGet(() -> new Wording("不在已知的县（市、区）内。", "It lies in no county that is known here."));
    }
}
