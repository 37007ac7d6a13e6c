package org.parkatlas.roads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Repository;

/** Ways found by pgRouting, which a database may lack: then everything else works, and nobody knows how long one drives. */
@Repository
class PgRouting implements Roads {

    private static final String FIND_WAYS = SqlFile.read(PgRouting.class, "find-ways");
    private static final String FIND_REACH = SqlFile.read(PgRouting.class, "find-reach");

    private final RoadProperties properties;

    PgRouting(RoadProperties properties) {
        this.properties = properties;
    }

    @Override
    public RoadWays ways(Reading reading, @Nullable GeoPoint from, List<RoadTarget> targets) {
        var network = from == null ? null : networkAround(reading, from).orElse(null);
        if (from == null || network == null || !hasEngine(reading)) {
            var gap = from == null ? RoadGap.UNLOCATED : network == null ? RoadGap.OUTSIDE : RoadGap.NO_ENGINE;
            return answered(
                    network, targets.stream().map(it -> unknown(it, gap)).toList());
        }
        var sought = targets.stream().filter(it -> it.position() != null).toList();
        var found = find(reading, network, from, sought).iterator();
        return answered(
                network,
                targets.stream()
                        .map(it -> it.position() == null ? unknown(it, RoadGap.NO_TARGET) : found.next())
                        .toList());
    }

    private RoadWays answered(@Nullable RoadNetwork network, List<RoadWays.Way> ways) {
        return new RoadWays(network, properties.detourFactor(), properties.accessKmh(), properties.snapM(), ways);
    }

    /** Of several networks the real one, else the latest. */
    private static Optional<RoadNetwork> networkAround(Reading reading, GeoPoint from) {
        return reading.jdbc()
                .sql("""
                        SELECT id, name, name_en, as_of, demo, document_id FROM road_network
                        WHERE ST_Covers(coverage, ST_SetSRID(ST_MakePoint(:lon, :lat), 4490))
                        ORDER BY demo, as_of DESC, id LIMIT 1
                        """)
                .param("lon", from.lon())
                .param("lat", from.lat())
                .query(RoadNetwork::of)
                .optional();
    }

    private static boolean hasEngine(Reading reading) {
        return reading.jdbc()
                .sql("SELECT count(*) > 0 FROM pg_extension WHERE extname = 'pgrouting'")
                .query(Boolean.class)
                .single();
    }

    /** What the target itself says of why nobody knows comes first. */
    private RoadWays.Way unknown(RoadTarget target, RoadGap gap) {
        return new RoadWays.Way(
                target.key(), estimateKm(target), null, null, null, target.gap() == null ? gap : target.gap());
    }

    private @Nullable Double estimateKm(RoadTarget target) {
        return target.straightM() == null ? null : rounded(target.straightM() * properties.detourFactor() / 1000);
    }

    private List<RoadWays.Way> find(Reading reading, RoadNetwork network, GeoPoint from, List<RoadTarget> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        var places =
                sought.stream().map(it -> Objects.requireNonNull(it.position())).toList();
        return reading.jdbc()
                .sql(FIND_WAYS)
                .param("network", network.id())
                .param("lon", from.lon())
                .param("lat", from.lat())
                .param("lons", places.stream().map(GeoPoint::lon).toArray(Double[]::new))
                .param("lats", places.stream().map(GeoPoint::lat).toArray(Double[]::new))
                .param("snap_m", properties.snapM())
                .query((row, index) -> way(row, sought.get(index)))
                .list();
    }

    private RoadWays.Way way(ResultSet row, RoadTarget target) throws SQLException {
        var gap = gapOf(row);
        if (gap != null) {
            return unknown(target, gap);
        }
        double accessM = row.getDouble("access_m");
        double accessKm = accessM * properties.detourFactor() / 1000;
        return new RoadWays.Way(
                target.key(),
                estimateKm(target),
                rounded((row.getDouble("seconds") + accessM / properties.accessMps()) / 60),
                rounded(row.getDouble("length_m") / 1000 + accessKm),
                rounded(accessKm),
                null);
    }

    private static @Nullable RoadGap gapOf(ResultSet row) throws SQLException {
        if (!row.getBoolean("leaves")) {
            return RoadGap.NO_ROAD_NEAR;
        }
        if (!row.getBoolean("covered")) {
            return RoadGap.TARGET_OUTSIDE;
        }
        if (!row.getBoolean("arrives")) {
            return RoadGap.NO_ROAD_NEAR_TARGET;
        }
        return row.getObject("seconds") == null ? RoadGap.UNREACHABLE : null;
    }

    /** To a tenth, which is more than such assumptions are good for. */
    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    @Override
    public Isochrones isochrones(Reading reading, @Nullable Spot from, List<Integer> minutes) {
        var network =
                from == null ? null : networkAround(reading, from.position()).orElse(null);
        if (from == null || network == null || !hasEngine(reading)) {
            var gap = from == null ? RoadGap.UNLOCATED : network == null ? RoadGap.OUTSIDE : RoadGap.NO_ENGINE;
            return answered(from, network, gap, List.of());
        }
        var found = new ArrayList<Isochrones.Isochrone>();
        reading.jdbc()
                .sql(FIND_REACH)
                .param("network", network.id())
                .param("lon", from.position().lon())
                .param("lat", from.position().lat())
                .param("snap_m", properties.snapM())
                .param("access_mps", properties.accessMps())
                .param("seconds", minutes.stream().map(it -> it * 60.0).toArray(Double[]::new))
                .param("beside_m", properties.besideM())
                .query((row, index) -> row.getBoolean("leaves")
                        ? Optional.of(Isochrones.Isochrone.of(
                                minutes.get(index),
                                GeometryColumns.findShape(row, "shape").orElse(null),
                                row.getBoolean("open"),
                                network.demo()))
                        : Optional.<Isochrones.Isochrone>empty())
                .list()
                .forEach(it -> it.ifPresent(found::add));
        return answered(from, network, found.isEmpty() ? RoadGap.NO_ROAD_NEAR : null, found);
    }

    private Isochrones answered(
            @Nullable Spot from,
            @Nullable RoadNetwork network,
            @Nullable RoadGap gap,
            List<Isochrones.Isochrone> found) {
        return new Isochrones(
                "FeatureCollection",
                from == null ? null : from.position(),
                from == null ? null : from.accuracyM(),
                network,
                gap,
                properties.besideM(),
                found);
    }
}
