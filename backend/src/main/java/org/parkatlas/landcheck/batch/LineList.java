package org.parkatlas.landcheck.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.lists.Page;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of the red lines of a batch, for a screen: a page of a list, or points on a map. */
@Repository
class LineList {

    private static final String LIST = SqlFile.read(LineList.class, "list-outcomes");
    private static final String POINTS = SqlFile.read(LineList.class, "list-points");

    private final JdbcClient desk;

    LineList(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
    }

    /** The last one first. */
    Page<LineItem> page(StoredBatch batch, LineQuery query, Locale language) {
        var paging = query.paging();
        var wanted = query.wanted();
        var rows = desk.sql(LIST)
                .param("batch", batch.id())
                .param("outcome", wanted == null ? null : wanted.code())
                .param("before", paging.numberAfter(0))
                .param("limit", paging.oneMore())
                .query((row, index) -> item(row, language))
                .list();
        return paging.page(rows, total(batch.counts(), wanted), item -> List.of(Integer.toString(item.number())));
    }

    private static long total(StoredBatch.Counts counts, @Nullable Outcome wanted) {
        if (wanted == null) {
            return counts.done();
        }
        return switch (wanted) {
            case AFFECTED -> counts.affected();
            case NOT_AFFECTED -> counts.notAffected();
            case NO_DATA -> counts.noData();
            case ERROR -> counts.error();
        };
    }

    private static LineItem item(ResultSet row, Locale language) throws SQLException {
        var squareMetres = row.getObject("area_m2", Double.class);
        var area = squareMetres == null ? null : new Area(squareMetres);
        return new LineItem(
                row.getInt("number"),
                row.getLong("file_row"),
                row.getString("title"),
                Outcome.of(row.getString("outcome")),
                area == null ? null : area.roundedSquareMetres(),
                area == null ? null : area.roundedMu(),
                new Wording(row.getString("reason"), row.getString("reason_en")).in(language),
                row.getInt("took_ms"));
    }

    /** A point in each red line that is an area. */
    BatchPoints points(StoredBatch batch) {
        return new BatchPoints(desk.sql(POINTS)
                .param("batch", batch.id())
                .query((row, index) ->
                        new BatchPoints.Point(row.getDouble("lon"), row.getDouble("lat"), row.getString("outcome")))
                .list());
    }
}
