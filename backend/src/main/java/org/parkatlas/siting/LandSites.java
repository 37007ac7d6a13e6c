package org.parkatlas.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Citation;
import org.springframework.stereotype.Repository;

/**
 * Reads land that is ready for supply: parcels and blocks of them, for whoever works for the county. Everybody else finds none.
 */
@Repository
class LandSites {

    /** Of one kind; what comes after is left out. */
    static final int MOST = 200_000;

    private static final String PARCELS = SqlFile.read(LandSites.class, "list-ready-parcels");
    private static final String BLOCKS = SqlFile.read(LandSites.class, "list-ready-blocks");

    private final Readings readings;
    private final SiteStore parks;

    LandSites(Readings readings, SiteStore parks) {
        this.readings = readings;
        this.parks = parks;
    }

    /**
     * Land of these kinds in the order of its names.
     *
     * @param plan of the city in which it lies, null for any
     */
    List<Row> list(Viewer reader, Set<Site.Kind> kinds, @Nullable String plan) {
        return kinds.isEmpty()
                ? List.of()
                : readings.read(
                        reader,
                        reading -> kinds.stream()
                                .flatMap(kind -> list(reading, kind, plan, null).stream())
                                .toList());
    }

    /**
     * The land of this kind and id.
     *
     * @throws NotFound if the reader sees none that is ready for supply
     */
    Row get(Viewer reader, Site.Kind kind, String id) {
        return find(reader, kind, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of this kind and of these ids that the reader sees and that are ready for supply. */
    List<Row> find(Viewer reader, Site.Kind kind, List<String> ids) {
        return ids.isEmpty() ? List.of() : readings.read(reader, reading -> list(reading, kind, null, ids));
    }

    private static List<Row> list(Reading reading, Site.Kind kind, @Nullable String plan, @Nullable List<String> ids) {
        return reading.jdbc()
                .sql(kind == Site.Kind.PARCEL ? PARCELS : BLOCKS)
                .param("plan", plan)
                .param("ids", ids == null ? null : ids.toArray(String[]::new))
                .param("limit", MOST)
                .query((row, index) -> Row.of(kind, row))
                .list();
    }

    /**
     * The same as candidates, with what is known of the parks that they lie in. Where the reader does not see the park, a
     * parcel lies in none, and there is no block of it.
     *
     * @param first the place of the first in the order of all candidates
     */
    List<Site> inParks(Reading reading, List<Row> land, int first) {
        var ids = land.stream()
                .flatMap(it -> Stream.ofNullable(it.land().parkId()))
                .distinct()
                .toList();
        var holders = parks.list(reading, ids).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var sites = new ArrayList<Site>(land.size());
        for (var row : land) {
            if (row.land().kind() == Site.Kind.BLOCK
                    && !holders.containsKey(row.land().parkId())) {
                continue;
            }
            sites.add(row.site(holders, first + sites.size()));
        }
        return sites;
    }

    /** There is no land of this id that is ready for supply, or not for whoever asks. */
    static final class NotFound extends ProblemException {

        static final ProblemType TYPE =
                new ProblemType("ready-land-not-found", 404, new Wording("没有这处可供用地", "No such land"));

        NotFound() {
            super(
                    TYPE,
                    new Wording(
                            "没有这个可供地块或区块，已经供应，或不归本岗位的县。",
                            "There is no such parcel or block, it is supplied, or of another county."));
        }
    }

    /** Land before it is known what its park is called. */
    record Row(
            String id,
            String label,
            String plan,
            List<String> countyCodes,
            Site.Land land,
            Spot spot,
            StoredPosition at) {

        static Row of(Site.Kind kind, ResultSet row) throws SQLException {
            var at = StoredPosition.of(row);
            var position = GeometryColumns.getPoint(row, "position");
            var registered = row.getBigDecimal("registered_area_m2");
            return new Row(
                    row.getString("id"),
                    row.getString("label"),
                    row.getString("plan_id"),
                    TextArrays.list(row, "county_codes"),
                    new Site.Land(
                            kind,
                            row.getString("park_id"),
                            row.getString("block"),
                            row.getInt("parcels"),
                            registered == null ? null : new Area(registered.doubleValue()),
                            new Area(row.getDouble("area_m2")),
                            row.getString("vintage"),
                            row.getBoolean("demo"),
                            TextArrays.list(row, "documents").stream()
                                    .map(Citation::ofDocument)
                                    .toList()),
                    new Spot(position, row.getDouble("accuracy_m")),
                    at);
        }

        Site site(Map<String, Site> holders, int ord) {
            var parkId = land.parkId();
            var park = parkId == null ? null : holders.get(parkId);
            var name = land.kind() == Site.Kind.BLOCK && park != null
                    ? (park.shortName() == null ? park.name() : park.shortName()) + " " + label
                    : label;
            return new Site(
                    id,
                    name,
                    null,
                    null,
                    plan,
                    null,
                    countyCodes,
                    List.of(),
                    park == null ? null : park.primaryIndustryId(),
                    park == null ? List.of() : park.industryIds(),
                    park == null ? List.of() : park.industryLabels(),
                    at.precision(),
                    null,
                    park == null ? land.outside() : land,
                    spot,
                    ord);
        }
    }
}
