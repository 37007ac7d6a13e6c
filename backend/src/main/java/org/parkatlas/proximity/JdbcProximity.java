package org.parkatlas.proximity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProximity implements Proximity {

    private final Readings readings;
    private final ProximityStatements statements;
    private final UnlocatedCounts unlocated;

    JdbcProximity(Readings readings, FeatureTypes types, Caches caches) {
        this.readings = readings;
        this.statements = new ProximityStatements(types);
        this.unlocated = new UnlocatedCounts(statements, caches);
    }

    @Override
    public NearbyObjects find(Viewer viewer, NearSearch search) {
        return readings.read(viewer, reading -> find(reading, search));
    }

    private NearbyObjects find(Reading reading, NearSearch search) {
        var origin = originOf(reading, search.start());
        var hits = hits(reading, search, origin);
        var page = search.paging().page(hits.rows(), hits.total(), NearCursor::keyOf);
        return new NearbyObjects(
                origin,
                search.reach().metres(),
                page.items(),
                page.total(),
                unlocated.count(reading, hits.version(), search.kinds()),
                page.next());
    }

    private NearbyObjects.Origin originOf(Reading reading, NearSearch.Start start) {
        var object = start.object();
        if (object != null) {
            return origin(reading, object);
        }
        var point = start.point();
        if (point != null) {
            return new NearbyObjects.Origin(point, 0, null);
        }
        throw new IllegalStateException("A search starts somewhere");
    }

    private NearbyObjects.Origin origin(Reading reading, ObjectReference object) {
        var place = listPlaces(reading, object.kind(), List.of(object.id())).stream()
                .findFirst()
                .orElseThrow(() -> InvalidParameter.unknownValue("from", object.toString()));
        var spot = place.spot();
        if (spot == null) {
            throw new OriginUnlocated(place.name());
        }
        return new NearbyObjects.Origin(
                spot.position(),
                spot.accuracyM(),
                new NearbyObjects.OriginObject(object.kind(), object.id(), place.name(), place.locatedIn()));
    }

    @Override
    public List<Whereabouts> listPlaces(Reading reading, String kind, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : reading.jdbc()
                        .sql(statements.findPlaces(kind))
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, number) -> whereabouts(row))
                        .list();
    }

    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        var position = GeometryColumns.findPoint(row, "position");
        var accuracyM = row.getDouble("accuracy_m");
        return new Whereabouts(
                row.getString("id"),
                row.getString("name"),
                position.map(it -> new Spot(it, accuracyM)).orElse(null),
                LocatedIn.ofReference(row.getString("located_in")).orElse(null),
                row.getBoolean("loosely"));
    }

    private Hits hits(Reading reading, NearSearch search, NearbyObjects.Origin origin) {
        var after = NearCursor.of(search.paging());
        var object = search.start().object();
        return reading.jdbc()
                .sql(statements.findNear())
                .param("lon", origin.position().lon())
                .param("lat", origin.position().lat())
                .param("radius_m", search.reach().metres())
                .param("kinds", search.kinds().toArray(String[]::new))
                .param("origin", object == null ? null : object.toString())
                .param("after_distance", after.distanceM())
                .param("after_kind", after.kind())
                .param("after_id", after.id())
                .param("one_more", search.paging().oneMore())
                .query((ResultSetExtractor<Hits>) rows -> hits(rows, origin.accuracyM()));
    }

    private static Hits hits(ResultSet rows, double originAccuracyM) throws SQLException {
        var found = new ArrayList<NearbyObject>();
        long total = 0;
        long version = 0;
        while (rows.next()) {
            total = rows.getLong("total");
            version = rows.getLong("version");
            if (rows.getString("id") != null) {
                found.add(NearbyObject.of(found(rows), originAccuracyM));
            }
        }
        return new Hits(found, total, version);
    }

    private static NearbyObject.Found found(ResultSet row) throws SQLException {
        var toBoundary = row.getString("measured_to").equals(NearbyObject.MeasuredTo.BOUNDARY.code());
        return new NearbyObject.Found(
                new ObjectReference(row.getString("kind"), row.getString("id")),
                row.getString("name"),
                EnglishName.of(row),
                GeometryColumns.getPoint(row, "position"),
                row.getDouble("distance_m"),
                toBoundary ? NearbyObject.MeasuredTo.BOUNDARY : NearbyObject.MeasuredTo.POSITION,
                row.getDouble("accuracy_m"),
                LocatedIn.ofReference(row.getString("located_in")).orElse(null));
    }

    /** One page and one object more, the number of all, and the version of the data they were found in. */
    private record Hits(List<NearbyObject> rows, long total, long version) {}
}
