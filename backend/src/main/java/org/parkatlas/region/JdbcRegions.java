package org.parkatlas.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.source.Plans;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Counties, cities, neighbours and towns as they are answered. */
@Repository
class JdbcRegions implements Counties {

    private static final String LIST_REGIONS = SqlFile.read(JdbcRegions.class, "list-regions");
    private static final String LIST_TOWNS = SqlFile.read(JdbcRegions.class, "list-towns");

    private final Readings readings;
    private final Plans plans;
    private final BoundaryPolicy policy;
    private final CountyMentions mentions;

    JdbcRegions(Readings readings, Plans plans, BoundaryPolicy policy, CountyMentions mentions) {
        this.readings = readings;
        this.plans = plans;
        this.policy = policy;
        this.mentions = mentions;
    }

    @Override
    public void checkParameter(Reading reading, @Nullable String county) {
        if (county == null) {
            return;
        }
        var exists = reading.jdbc()
                .sql("SELECT EXISTS (SELECT FROM county WHERE code = :code)")
                .param("code", county)
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw InvalidParameter.unknownValue("county", county);
        }
    }

    /** Counties, their cities and the neighbouring cities, in the plans' order. */
    RegionCollection listRegions(Viewer viewer, RegionQuery query) {
        return readings.read(viewer, reading -> listRegions(reading, query));
    }

    private RegionCollection listRegions(Reading reading, RegionQuery query) {
        var page = list(reading, LIST_REGIONS, query, this::region);
        var named = mentions.listNaming(
                reading, page.items().stream().map(RegionFeature::id).toList());
        var regions = page.items().stream()
                .map(region -> region.namedBy(named.getOrDefault(region.id(), List.of())))
                .toList();
        return new RegionCollection("FeatureCollection", regions, page.total(), page.next());
    }

    /** Towns in the plans' order. */
    Page<Town> listTowns(Viewer viewer, RegionQuery query) {
        return readings.read(viewer, reading -> list(reading, LIST_TOWNS, query, JdbcRegions::town));
    }

    private <T> Page<T> list(Reading reading, String sql, RegionQuery query, RowMapper<T> items) {
        plans.checkParameter(reading, query.plan());
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(sql)
                .param("plan", query.plan())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(items))
                .list();
        return Listed.page(paging, rows);
    }

    private RegionFeature region(ResultSet row, int index) throws SQLException {
        var where = StoredPosition.of(row);
        return new RegionFeature(
                "Feature",
                row.getString("code"),
                outline(row),
                new RegionFeature.Properties(
                        row.getString("kind"),
                        row.getString("name"),
                        EnglishName.of(row),
                        row.getString("city_code"),
                        where.position(),
                        where.precision(),
                        List.of(),
                        row.getString("attribution")));
    }

    private @Nullable GeoShape outline(ResultSet row) throws SQLException {
        return policy.boundaries() ? GeometryColumns.findShape(row, "outline").orElse(null) : null;
    }

    private static Town town(ResultSet row, int index) throws SQLException {
        var where = StoredPosition.of(row);
        return new Town(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                EnglishName.of(row),
                row.getString("county_code"),
                row.getString("role"),
                where.position(),
                where.precision(),
                LocatedIn.ofReference(where.locatedIn()).orElse(null));
    }
}
