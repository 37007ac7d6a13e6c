package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a batch, for files: all of it, of which a part is in memory at a time. */
@Repository
class ResultRows {

    private static final int TOGETHER = 500;

    private static final String RESULTS = SqlFile.read(ResultRows.class, "list-results");
    private static final String PARTS = SqlFile.read(ResultRows.class, "list-parts");

    private final JdbcClient desk;
    private final JsonMapper json;

    ResultRows(@Qualifier("desk") DataSource desk, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.json = json;
    }

    /**
     * A red line that is done.
     *
     * @param shape GeoJSON in EPSG:4490, null where it is no area
     */
    record Result(
            int number,
            long row,
            String title,
            @Nullable JsonNode shape,
            Outcome outcome,
            @Nullable String county,
            @Nullable Double areaM2,
            Wording reason,
            List<LineOutcome.Theme> themes) {}

    /** What of a red line a rule is about; {@code shape} as before. */
    record Part(int number, String title, String theme, double areaM2, JsonNode shape) {}

    /** Takes one row. */
    @FunctionalInterface
    interface Taking<T> {

        /** Takes it. */
        void take(T row) throws IOException;
    }

    /** Hands out all that is done, in the order of the file. */
    void forEachResult(UUID batch, Taking<Result> taking) throws IOException {
        List<Result> rows;
        int after = 0;
        do {
            rows = desk.sql(RESULTS)
                    .param("batch", batch)
                    .param("after", after)
                    .param("limit", TOGETHER)
                    .query((row, index) -> result(row))
                    .list();
            for (var row : rows) {
                taking.take(row);
                after = row.number();
            }
        } while (!rows.isEmpty());
    }

    private Result result(ResultSet row) throws SQLException {
        var shape = row.getString("shape");
        return new Result(
                row.getInt("number"),
                row.getLong("file_row"),
                row.getString("title"),
                shape == null ? null : json.readTree(shape),
                Outcome.of(row.getString("outcome")),
                row.getString("county_code"),
                row.getObject("area_m2", Double.class),
                new Wording(row.getString("reason"), row.getString("reason_en")),
                List.of(json.readValue(row.getString("themes"), LineOutcome.Theme[].class)));
    }

    /** Hands out all parts of the first red lines, which are so many. */
    void forEachPart(UUID batch, int lines, Taking<Part> taking) throws IOException {
        for (int after = 0; after < lines; after += TOGETHER) {
            var rows = desk.sql(PARTS)
                    .param("batch", batch)
                    .param("after", after)
                    .param("until", after + TOGETHER)
                    .query((row, index) -> new Part(
                            row.getInt("number"),
                            row.getString("title"),
                            row.getString("theme"),
                            row.getDouble("area_m2"),
                            json.readTree(row.getString("shape"))))
                    .list();
            for (var row : rows) {
                taking.take(row);
            }
        }
    }
}
