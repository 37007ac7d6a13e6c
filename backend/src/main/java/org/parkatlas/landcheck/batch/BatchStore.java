package org.parkatlas.landcheck.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** Batches, their red lines and what came of them. */
@Repository
class BatchStore {

    private static final String INSERT = SqlFile.read(BatchStore.class, "insert-batch");
    private static final String INSERT_LINES = SqlFile.read(BatchStore.class, "insert-lines");
    private static final String INSERT_OUTCOMES = SqlFile.read(BatchStore.class, "insert-outcomes");
    private static final String INSERT_PARTS = SqlFile.read(BatchStore.class, "insert-parts");
    private static final String LIST = SqlFile.read(BatchStore.class, "list-batches");

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    BatchStore(@Qualifier("desk") DataSource desk, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.json = json;
    }

    /** Does several things or none. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** A batch to begin. */
    record New(UUID id, String title, Set<String> counties, String account, ReferenceSystem system, int total) {}

    void insert(New made) {
        desk.sql(INSERT)
                .param("id", made.id())
                .param("title", made.title())
                .param("counties", made.counties().toArray(String[]::new))
                .param("account", made.account())
                .param("system", made.system().epsg())
                .param("total", made.total())
                .update();
    }

    void insertLines(UUID batch, List<BatchLine> lines) {
        desk.sql(INSERT_LINES)
                .param("batch", batch)
                .param("numbers", lines.stream().map(BatchLine::number).toArray(Integer[]::new))
                .param("rows", lines.stream().map(BatchLine::row).toArray(Long[]::new))
                .param("titles", texts(lines, BatchLine::title))
                .param("shapes", texts(lines, line -> line.corners() == null ? null : hex(line.corners())))
                .param(
                        "faults",
                        texts(
                                lines,
                                line -> line.fault() == null
                                        ? null
                                        : line.fault().zh()))
                .param(
                        "faults_en",
                        texts(
                                lines,
                                line -> line.fault() == null
                                        ? null
                                        : line.fault().en()))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String hex(GeoShape shape) {
        return HexFormat.of().formatHex(shape.toEwkb());
    }

    /** The next red lines of which nothing came yet, after so many. */
    List<BatchLine> next(UUID batch, int done, int most) {
        return desk.sql("""
                        SELECT number, file_row, title, corners, fault, fault_en FROM parkatlas.land_batch_line
                        WHERE batch = :batch AND number > :done ORDER BY number LIMIT :most
                        """)
                .param("batch", batch)
                .param("done", done)
                .param("most", most)
                .query((row, index) -> line(row))
                .list();
    }

    private static BatchLine line(ResultSet row) throws SQLException {
        var fault = row.getString("fault");
        return new BatchLine(
                row.getInt("number"),
                row.getLong("file_row"),
                row.getString("title"),
                GeometryColumns.findShape(row, "corners").orElse(null),
                fault == null ? null : new Wording(fault, row.getString("fault_en")));
    }

    /** Notes what came of red lines, once. */
    void save(UUID batch, List<LineOutcome> outcomes) {
        inTransaction(() -> {
            insertOutcomes(batch, outcomes);
            insertParts(batch, outcomes);
        });
    }

    private void insertOutcomes(UUID batch, List<LineOutcome> all) {
        desk.sql(INSERT_OUTCOMES)
                .param("batch", batch)
                .param("numbers", all.stream().map(LineOutcome::number).toArray(Integer[]::new))
                .param("outcomes", texts(all, it -> it.outcome().code()))
                .param("counties", texts(all, LineOutcome::county))
                .param("areas", all.stream().map(LineOutcome::areaM2).toArray(Double[]::new))
                .param("reasons", texts(all, it -> it.reason().zh()))
                .param("reasons_en", texts(all, it -> it.reason().en()))
                .param("themes", texts(all, it -> json.writeValueAsString(it.themes())))
                .param("took", all.stream().map(LineOutcome::tookMs).toArray(Integer[]::new))
                .param("demos", all.stream().map(LineOutcome::demo).toArray(Boolean[]::new))
                .update();
    }

    private record Part(int number, String theme, double areaM2, GeoShape shape) {}

    private void insertParts(UUID batch, List<LineOutcome> outcomes) {
        var parts = outcomes.stream()
                .flatMap(line -> line.shapes().entrySet().stream()
                        .map(shape -> new Part(
                                line.number(), shape.getKey(), areaOf(line, shape.getKey()), shape.getValue())))
                .toList();
        desk.sql(INSERT_PARTS)
                .param("batch", batch)
                .param("numbers", parts.stream().map(Part::number).toArray(Integer[]::new))
                .param("themes", texts(parts, Part::theme))
                .param("areas", parts.stream().map(Part::areaM2).toArray(Double[]::new))
                .param("shapes", texts(parts, part -> hex(part.shape())))
                .update();
    }

    private static double areaOf(LineOutcome line, String theme) {
        return line.themes().stream()
                .filter(each -> each.theme().equals(theme))
                .mapToDouble(LineOutcome.Theme::areaM2)
                .sum();
    }

    /** The batch of this id, whosever it is. */
    Optional<StoredBatch> find(UUID id) {
        return desk.sql("SELECT * FROM parkatlas.land_batch WHERE id = :id")
                .param("id", id)
                .query((row, index) -> stored(row))
                .optional();
    }

    /**
     * Which are wanted, after the last of the page before.
     *
     * @param counties only of these, if there are any
     */
    record Wanted(
            Set<String> counties,
            @Nullable OffsetDateTime afterTime,
            @Nullable UUID afterId,
            int limit) {}

    /** The newest first. */
    List<Counted<StoredBatch>> list(Wanted wanted) {
        return desk.sql(LIST)
                .param("counties", wanted.counties().toArray(String[]::new))
                .param("after_time", wanted.afterTime())
                .param("after_id", wanted.afterId())
                .param("limit", wanted.limit())
                .query((row, index) ->
                        new Counted<>(row.getLong("total_count"), row.getString("id") == null ? null : stored(row)))
                .list();
    }

    private static StoredBatch stored(ResultSet row) throws SQLException {
        return new StoredBatch(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                Set.copyOf(TextArrays.list(row, "counties")),
                new Wording(row.getString("post"), row.getString("post_en")),
                ReferenceSystems.findByEpsg(row.getInt("system")).orElseThrow(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new StoredBatch.Counts(
                        row.getInt("total"),
                        row.getInt("affected"),
                        row.getInt("not_affected"),
                        row.getInt("no_data"),
                        row.getInt("error")),
                row.getBoolean("stopped"),
                row.getString("job"),
                new StoredBatch.Begun(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getInt("begun_from")),
                row.getBoolean("demo"));
    }

    /** Notes that it goes on from here; whoever was told to stop and has not yet goes on, too. */
    void begin(UUID id) {
        desk.sql("""
                        UPDATE parkatlas.land_batch
                        SET stopped = false, begun_at = now(), begun_from = affected + not_affected + no_data + error
                        WHERE id = :id
                        """).param("id", id).update();
    }

    /** Notes which job is at it. */
    void setJob(UUID id, String job) {
        desk.sql("UPDATE parkatlas.land_batch SET job = :job WHERE id = :id")
                .param("id", id)
                .param("job", job)
                .update();
    }

    /** Whoever is at it ends soon. */
    void stop(UUID id) {
        desk.sql("UPDATE parkatlas.land_batch SET stopped = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.land_batch WHERE id = :id")
                .param("id", id)
                .update();
    }
}
