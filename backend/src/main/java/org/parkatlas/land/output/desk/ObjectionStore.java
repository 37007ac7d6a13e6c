package org.parkatlas.land.output.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.land.output.Figure;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Objections, written at the desk. */
@Repository
class ObjectionStore {

    private static final String INSERT = SqlFile.read(ObjectionStore.class, "insert-objection");
    private static final String SETTLE = SqlFile.read(ObjectionStore.class, "settle-objection");

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    ObjectionStore(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
    }

    /** Does several things or none. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** A firm whose figures are objected to. */
    record Firm(String returnId, String name, boolean demo) {}

    UUID insert(ObjectionForm form, Firm firm, String account) {
        return desk.sql(INSERT)
                .param("county", form.county())
                .param("year", form.year())
                .param("return", firm.returnId())
                .param("firm", firm.name())
                .param("figure", form.figure().code())
                .param("says", form.says().strip())
                .param("source", form.source().strip())
                .param("account", account)
                .param("demo", firm.demo())
                .query(UUID.class)
                .single();
    }

    /** Where an objection belongs. */
    record Place(String county, int year, Figure figure) {}

    /** Where the objection of this id belongs, if that is one of these counties. */
    Optional<Place> find(UUID id, Set<String> counties) {
        return desk.sql("""
                        SELECT county_code, year, figure FROM parkatlas.output_objection
                        WHERE id = :id AND (:everywhere OR county_code = ANY (:counties::text[]))
                        """)
                .param("id", id)
                .param("everywhere", counties.contains(Viewer.ALL))
                .param("counties", counties.toArray(String[]::new))
                .query((row, index) ->
                        new Place(row.getString("county_code"), row.getInt("year"), Figure.of(row.getString("figure"))))
                .optional();
    }

    /** Waits until nobody else settles an objection of this county and year; until the end of the transaction. */
    void lock(Place place) {
        desk.sql("""
                        SELECT id FROM parkatlas.output_objection
                        WHERE county_code = :county AND year = :year ORDER BY id FOR UPDATE
                        """)
                .param("county", place.county())
                .param("year", place.year())
                .query(UUID.class)
                .list();
    }

    /** Settles an objection; false if it is settled already. */
    boolean settle(UUID id, SettlementForm form, String account) {
        return desk.sql(SETTLE)
                        .param("id", id)
                        .param("state", form.outcome().state().code())
                        .param("value", form.value())
                        .param("source", SettlementForm.stripped(form.source()))
                        .param("reason", SettlementForm.stripped(form.reason()))
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Those of a county and year, the first entered first; ten thousand at most. */
    List<Objection> list(String county, int year) {
        return desk.sql("""
                        SELECT * FROM parkatlas.output_objection
                        WHERE county_code = :county AND year = :year ORDER BY entered_at, id LIMIT 10000
                        """)
                .param("county", county)
                .param("year", year)
                .query((row, index) -> objection(row))
                .list();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getString("return_id"),
                row.getString("firm"),
                Figure.of(row.getString("figure")),
                row.getString("says"),
                row.getString("source"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                new Wording(row.getString("post"), row.getString("post_en")),
                ObjectionState.of(row.getString("state")),
                settlement(row),
                row.getBoolean("demo"));
    }

    private static Objection.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Objection.Settlement(
                        row.getBigDecimal("value"),
                        row.getString("settled_source"),
                        row.getString("reason"),
                        row.getObject("version", Integer.class),
                        at.toInstant(),
                        new Wording(row.getString("settled_post"), row.getString("settled_post_en")));
    }
}
