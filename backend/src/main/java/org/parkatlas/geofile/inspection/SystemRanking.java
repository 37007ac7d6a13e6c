package org.parkatlas.geofile.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.ForeignSystem;
import org.parkatlas.geo.crs.GaussKrugerZone.Numbering;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.parkatlas.region.CountyPositions;
import org.springframework.stereotype.Component;

/** Puts the systems that a layer can be in into an order, with what speaks for each. */
@Component
class SystemRanking {

    private static final int SHOWN = 5;
    private static final int COUNTIES = 3;

    private static final Wording GOES_BY_NUMBERS =
            new Wording("；只能按数值判断，请核对并选择。", ". Only the numbers tell which system it is; look at them and choose.");

    private final Readings readings;
    private final CountyPositions counties;

    SystemRanking(Readings readings, CountyPositions counties) {
        this.readings = readings;
        this.counties = counties;
    }

    /** A way to read the positions, and how many it puts into some county. */
    record Ranked(SystemCensus.Places places, boolean declared, List<CountyPositions.Share> counties) {

        long fits() {
            return places.points().size();
        }

        long inCounties() {
            return counties.stream().mapToLong(CountyPositions.Share::positions).sum();
        }
    }

    /** The ways to read the positions that fit at least one of them, the most likely first. */
    List<Ranked> rank(Viewer viewer, SystemCensus census) {
        return readings.read(
                viewer,
                reading -> census.list().stream()
                        .filter(places -> !places.points().isEmpty())
                        .map(places -> new Ranked(
                                places,
                                places.reading().system().equals(census.declared())
                                        && places.reading().order() == Order.EAST_FIRST,
                                counties.count(reading, places.points())))
                        .sorted(Comparator.comparingLong(Ranked::fits)
                                .thenComparingLong(Ranked::inCounties)
                                .reversed()
                                .thenComparing(it -> !it.declared()))
                        .toList());
    }

    /**
     * What is answered.
     *
     * @param ranked from {@link #rank}
     * @param named  what the file says of its system, null where it says nothing
     */
    static Findings.Systems result(List<Ranked> ranked, SystemCensus census, @Nullable ForeignSystem named) {
        var refusal = named instanceof ForeignSystem.Refused it ? new Wording(it.chinese(), it.english()) : null;
        boolean settled = refusal == null
                && !ranked.isEmpty()
                && ranked.get(0).declared()
                && ranked.get(0).inCounties() > 0
                && ranked.get(0).fits() == census.positions();
        var candidates = ranked.stream()
                .limit(SHOWN)
                .map(it -> candidate(it, census.positions()))
                .toList();
        var doubts = new ArrayList<>(doubts(ranked, census));
        if (named instanceof ForeignSystem.Unreadable it) {
            doubts.add(0, new Wording(it.chinese(), it.english()).then(GOES_BY_NUMBERS));
        }
        return new Findings.Systems(settled, refusal, census.positions(), candidates, doubts);
    }

    private static Findings.Systems.Candidate candidate(Ranked ranked, long positions) {
        var reading = ranked.places().reading();
        var shares = ranked.counties().stream()
                .limit(COUNTIES)
                .map(it -> new Findings.Systems.County(it.code(), it.name(), it.positions()))
                .toList();
        return new Findings.Systems.Candidate(
                reading.system().code(),
                reading.system().chinese(),
                reading.order(),
                ranked.declared(),
                ranked.fits(),
                shares,
                evidence(ranked, positions));
    }

    private static List<Wording> evidence(Ranked ranked, long positions) {
        var evidence = new ArrayList<Wording>();
        var reading = ranked.places().reading();
        evidence.add(
                ranked.declared()
                        ? new Wording("文件里写的就是这个坐标系。", "The file names this system.")
                        : looksLike(reading.system()));
        evidence.add(
                Wording.of("看过的 %d 个位置里有 %d 个符合。", "Of %d positions looked at, %d fit.", positions, ranked.fits()));
        if (reading.order() == Order.NORTH_FIRST) {
            evidence.add(
                    new Wording("两个数值的顺序是北在前，读时对调。", "The number to the north comes first; the two are exchanged."));
        }
        if (ranked.counties().isEmpty()) {
            evidence.add(new Wording("没有一个落在已知的县（市、区）内。", "None of them lies in a county that is known here."));
        } else {
            var most = ranked.counties().get(0);
            evidence.add(Wording.of(
                    "%2$d 个落在%1$s内（示意界线）。", "%2$d lie in %1$s (indicative outline).", most.name(), most.positions()));
        }
        return evidence;
    }

    private static Wording looksLike(ReferenceSystem system) {
        var zone = system.zone();
        if (zone == null) {
            return system.isGeographic()
                    ? new Wording("没有坐标系说明；数值像经纬度。", "No system is named; the numbers look like degrees.")
                    : new Wording(
                            "没有相符的坐标系说明；数值像 Web 墨卡托。", "No such system is named; the numbers look like Web Mercator.");
        }
        return zone.numbering() == Numbering.PREFIXED
                ? Wording.of(
                        "东坐标以 %d 开头，是 %d 度带第 %1$d 带的带号。",
                        "Eastings begin with %d, the number of a zone of %d degrees.", zone.number(), zone.width())
                : Wording.of(
                        "数值像不含带号的平面坐标；中央经线 %.0f°E 是其中一种可能。",
                        "The numbers look like a plane without zone number; the central meridian %.0f°E is one of several.",
                        zone.centralMeridian());
    }

    /** GCJ-02 and BD-09 are degrees too, half a kilometre off; only whoever made the file knows. */
    private static List<Wording> doubts(List<Ranked> ranked, SystemCensus census) {
        if (census.positions() == 0) {
            return List.of(new Wording("没有一行有位置。", "No row has a position."));
        }
        if (ranked.isEmpty()) {
            return List.of(
                    new Wording("数值不像任何已知的坐标系；请说明坐标系。", "The numbers look like no known system; say which it is."));
        }
        var best = ranked.get(0);
        var doubts = new ArrayList<Wording>();
        if (best.places().reading().system().isGeographic()) {
            doubts.add(new Wording(
                    "数值本身看不出是否来自高德、腾讯（GCJ-02）或百度（BD-09）地图；若是，会错开约 570 m 或 1200 m，请核对来源。",
                    "The numbers do not tell whether they come from Amap or Tencent (GCJ-02) or Baidu (BD-09); such positions are "
                            + "570 m or 1,200 m off. Check where they come from."));
        }
        if (ranked.size() > 1
                && ranked.get(1).fits() == best.fits()
                && ranked.get(1).inCounties() == best.inCounties()) {
            doubts.add(new Wording("不止一个坐标系同样符合；请选择。", "More than one system fits as well; choose."));
        }
        return doubts;
    }
}
