package org.parkatlas.stewardship.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.jobs.JobProblem;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of uploads, written at the desk. */
@Repository
public class ImportStore {

    private final JdbcClient desk;
    private final OwnerDatabase owner;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    ImportStore(@Qualifier("desk") DataSource desk, OwnerDatabase owner, JsonMapper json) {
        this.owner = owner;
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.json = json;
    }

    /** A new upload to be stored. */
    record New(String id, String account, Set<String> counties, String name, long bytes, Duration keep) {}

    /** Does all of it or nothing. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Lets one upload of an account after the other be counted and inserted, within a transaction. */
    long lockAndCount(String account) {
        desk.sql("SELECT pg_advisory_xact_lock('parkatlas.import'::regclass::oid::integer, hashtext(:account))")
                .param("account", account)
                .query(row -> {});
        return desk.sql("SELECT count(*) FROM parkatlas.import WHERE account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    void insert(New upload) {
        desk.sql("""
                        INSERT INTO parkatlas.import (id, account, counties, name, bytes, state, expires_at)
                        VALUES (:id, :account, :counties, :name, :bytes, 'uploading', now() + make_interval(secs => :keep_s))
                        """)
                .param("id", upload.id())
                .param("account", upload.account())
                .param("counties", upload.counties().stream().sorted().toArray(String[]::new))
                .param("name", upload.name())
                .param("bytes", upload.bytes())
                .param("keep_s", upload.keep().toMillis() / 1e3)
                .update();
    }

    /** The upload of this id, whosever it is. */
    public Optional<StoredImport> find(String id) {
        return desk.sql("SELECT * FROM parkatlas.import WHERE id = :id")
                .param("id", id)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Those of an account, the newest first; there are no more than an account may have. */
    List<StoredImport> list(String account) {
        return desk.sql("SELECT * FROM parkatlas.import WHERE account = :account ORDER BY created_at DESC, id")
                .param("account", account)
                .query((row, number) -> stored(row))
                .list();
    }

    /** Notes that a piece has come, once; false if none is awaited any more. */
    boolean addPiece(String id, int number) {
        return desk.sql("""
                        UPDATE parkatlas.import
                        SET pieces = CASE WHEN :number = ANY (pieces) THEN pieces ELSE pieces || :number::integer END
                        WHERE id = :id AND state = 'uploading'
                        """).param("id", id).param("number", number).update() == 1;
    }

    /** Notes that the file is complete; true for the one who makes it so. */
    boolean complete(String id) {
        return desk.sql("UPDATE parkatlas.import SET state = 'inspecting' WHERE id = :id AND state = 'uploading'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void setJob(String id, String job) {
        desk.sql("UPDATE parkatlas.import SET job = :job WHERE id = :id")
                .param("id", id)
                .param("job", job)
                .update();
    }

    void setFound(String id, Findings findings) {
        desk.sql("""
                        UPDATE parkatlas.import SET state = 'found', findings = :findings::jsonb, sha256 = :sha256
                        WHERE id = :id AND state = 'inspecting'
                        """)
                .param("id", id)
                .param("findings", json.writeValueAsString(findings))
                .param("sha256", findings.sha256())
                .update();
    }

    void setRefused(String id, JobProblem problem) {
        desk.sql("""
                        UPDATE parkatlas.import SET state = 'refused', problem = :problem::jsonb
                        WHERE id = :id AND state = 'inspecting'
                        """)
                .param("id", id)
                .param("problem", json.writeValueAsString(problem))
                .update();
    }

    /** Ids of the jobs that were submitted for an upload. */
    List<String> jobs(String id) {
        return desk.sql("""
                        SELECT job FROM parkatlas.import WHERE id = :id AND job IS NOT NULL
                        UNION SELECT job FROM parkatlas.import_check WHERE import = :id AND job IS NOT NULL
                        """).param("id", id).query(String.class).list();
    }

    void remove(String id) {
        desk.sql("DELETE FROM parkatlas.import WHERE id = :id").param("id", id).update();
    }

    /** Removes the rows that were made of an upload: they are many, and the owner of the tables has time. */
    void removeChecks(String id) {
        owner.jdbc()
                .sql("DELETE FROM parkatlas.import_check WHERE import = :id")
                .param("id", id)
                .update();
    }

    /** Forgets what is over, and what lost its service between being complete and waiting for a job. */
    void forgetExpired() {
        owner.jdbc().sql("""
                        DELETE FROM parkatlas.import
                        WHERE expires_at <= now()
                            OR (state = 'inspecting' AND job IS NULL AND created_at < now() - interval '1 hour')
                        """).update();
    }

    /** Which of these ids there are. */
    Set<String> living(Collection<String> ids) {
        return new HashSet<>(desk.sql("SELECT id FROM parkatlas.import WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private StoredImport stored(ResultSet row) throws SQLException {
        return new StoredImport(
                row.getString("id"),
                row.getString("account"),
                TextArrays.list(row, "counties"),
                row.getString("name"),
                row.getLong("bytes"),
                ImportState.of(row.getString("state")),
                Stream.of((Integer[]) row.getArray("pieces").getArray())
                        .sorted()
                        .toList(),
                row.getString("job"),
                tree(row.getString("findings")),
                row.getString("sha256"),
                problem(row.getString("problem")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private @Nullable JobProblem problem(@Nullable String text) {
        return text == null ? null : json.readValue(text, JobProblem.class);
    }
}
