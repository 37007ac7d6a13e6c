package org.parkatlas.stewardship.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.stewardship.decisions.Decision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** Decisions and the numbers of their checks. Rows are many, so that the owner of the tables, who has time, writes and removes them. */
@Repository
class CheckStore {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final OwnerDatabase owner;
    private final JsonMapper json;

    CheckStore(@Qualifier("desk") DataSource desk, OwnerDatabase owner, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.owner = owner;
        this.json = json;
    }

    /**
     * Notes a decision; the number of its check.
     *
     * @param noted what belongs into the same transaction
     */
    long insert(String upload, Decision decision, Runnable noted) {
        return Objects.requireNonNull(transaction.execute(status -> {
            noted.run();
            return insert(upload, decision);
        }));
    }

    private long insert(String upload, Decision decision) {
        return desk.sql("""
                        INSERT INTO parkatlas.import_check (import, decision) VALUES (:import, :decision::jsonb)
                        RETURNING id
                        """)
                .param("import", upload)
                .param("decision", json.writeValueAsString(decision))
                .query(Long.class)
                .single();
    }

    void setJob(long check, String job) {
        desk.sql("UPDATE parkatlas.import_check SET job = :job WHERE id = :id")
                .param("id", check)
                .param("job", job)
                .update();
    }

    /** The last decision of an upload. */
    Optional<StoredCheck> findLast(String upload) {
        return desk.sql("SELECT * FROM parkatlas.import_check WHERE import = :import ORDER BY id DESC LIMIT 1")
                .param("import", upload)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** The decision of this number. */
    Optional<StoredCheck> find(long check) {
        return desk.sql("SELECT * FROM parkatlas.import_check WHERE id = :id")
                .param("id", check)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** In the transaction under way: what an attempt before has left goes. */
    void removeRows(long check) {
        owner.jdbc()
                .sql("DELETE FROM parkatlas.import_row WHERE check_id = :id")
                .param("id", check)
                .update();
    }

    /** In the transaction under way: all rows are written. Checks of the same upload before it go. */
    void complete(long check, StoredCheck.Numbers numbers) {
        owner.jdbc()
                .sql("""
                        UPDATE parkatlas.import_check
                        SET rows = :rows, refused = :refused, faults = :faults::jsonb
                        WHERE id = :id
                        """)
                .param("id", check)
                .param("rows", numbers.rows())
                .param("refused", numbers.refused())
                .param("faults", json.writeValueAsString(numbers.faults()))
                .update();
        owner.jdbc().sql("""
                        DELETE FROM parkatlas.import_check
                        WHERE id < :id AND import = (SELECT import FROM parkatlas.import_check WHERE id = :id)
                        """).param("id", check).update();
    }

    private StoredCheck stored(ResultSet row) throws SQLException {
        return new StoredCheck(
                row.getLong("id"),
                json.readValue(row.getString("decision"), Decision.class),
                row.getString("job"),
                numbers(row),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private StoredCheck.@Nullable Numbers numbers(ResultSet row) throws SQLException {
        var faults = row.getString("faults");
        return faults == null
                ? null
                : new StoredCheck.Numbers(
                        row.getLong("rows"),
                        row.getLong("refused"),
                        List.of(json.readValue(faults, StoredCheck.FaultCount[].class)));
    }
}
