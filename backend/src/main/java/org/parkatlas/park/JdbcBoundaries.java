package org.parkatlas.park;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.parkatlas.geo.Area;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Boundaries of parks as they are answered. */
@Repository
class JdbcBoundaries {

    private static final String LIST = SqlFile.read(JdbcBoundaries.class, "list-boundaries");
    private static final String DEMO_LABEL = "演示数据";

    private final Readings readings;
    private final Plans plans;

    JdbcBoundaries(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /** The blocks of the current boundaries, in the plans' order. */
    BoundaryCollection list(Viewer viewer, BoundaryQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private BoundaryCollection list(Reading reading, BoundaryQuery query) {
        plans.checkParameter(reading, query.plan());
        if (query.park() != null && reading.find(ParkEntity.class, query.park()).isEmpty()) {
            throw InvalidParameter.unknownValue("park", query.park());
        }
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("park", query.park())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcBoundaries::feature))
                .list();
        var page = Listed.page(paging, rows);
        return new BoundaryCollection("FeatureCollection", page.items(), page.total(), page.next());
    }

    private static BoundaryFeature feature(ResultSet row, int index) throws SQLException {
        var area = new Area(row.getDouble("area_m2"));
        var demo = row.getBoolean("demo");
        return new BoundaryFeature(
                "Feature",
                row.getString("id"),
                GeometryColumns.getShape(row, "boundary"),
                new BoundaryFeature.Properties(
                        row.getString("park_id"),
                        row.getString("block"),
                        row.getInt("boundary_version"),
                        row.getObject("valid_from", LocalDate.class),
                        area.roundedSquareMetres(),
                        area.roundedMu(),
                        StoredPosition.precision(row),
                        demo,
                        demo ? DEMO_LABEL : null,
                        row.getString("note"),
                        List.of(Citation.ofDocument(row.getString("document_id")))));
    }
}
