package org.parkatlas.region;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** The geographic base as it is answered. */
@Repository
class JdbcBasemap {

    private static final String LIST = SqlFile.read(JdbcBasemap.class, "list-basemap");
    private static final String DEMO_LABEL = "演示数据";

    private final Readings readings;
    private final Plans plans;

    JdbcBasemap(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /** Sea, lakes, rivers, roads and places, in the order in which they are painted. */
    BasemapCollection list(Viewer viewer, RegionQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private BasemapCollection list(Reading reading, RegionQuery query) {
        plans.checkParameter(reading, query.plan());
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcBasemap::feature))
                .list();
        var page = Listed.page(paging, rows);
        return new BasemapCollection("FeatureCollection", page.items(), page.total(), page.next());
    }

    private static BaseFeature feature(ResultSet row, int index) throws SQLException {
        var demo = row.getBoolean("demo");
        return new BaseFeature(
                "Feature",
                row.getString("id"),
                GeometryColumns.getShape(row, "shape"),
                new BaseFeature.Properties(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getInt("min_zoom"),
                        StoredPosition.precision(row),
                        demo,
                        demo ? DEMO_LABEL : null,
                        row.getString("attribution")));
    }
}
