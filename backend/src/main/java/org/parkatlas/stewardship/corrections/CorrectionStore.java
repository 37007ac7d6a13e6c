package org.parkatlas.stewardship.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of corrections, written at the desk. */
@Repository
class CorrectionStore {

    private static final String INSERT = SqlFile.read(CorrectionStore.class, "insert-correction");
    private static final String LIST = SqlFile.read(CorrectionStore.class, "list-queue");
    private static final String ANSWER = SqlFile.read(CorrectionStore.class, "answer-correction");

    private final JdbcClient desk;
    private final OwnerDatabase owner;
    private final TransactionTemplate transaction;

    CorrectionStore(@Qualifier("desk") DataSource desk, OwnerDatabase owner) {
        this.desk = JdbcClient.create(desk);
        this.owner = owner;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
    }

    /** Does all of it or nothing. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /**
     * Keeps what was sent of an object, and tells its id; empty where too many wait.
     *
     * @param most how many may wait
     */
    Optional<UUID> insert(CorrectedObjects.Found object, CorrectionForm form, int most) {
        return desk.sql(INSERT)
                .param("kind", object.kind())
                .param("object", object.id())
                .param("name", object.name())
                .param("counties", object.counties().toArray(String[]::new))
                .param("topic", form.topic().code())
                .param("message", form.said())
                .param("contact", form.reachable())
                .param("most", most)
                .query(UUID.class)
                .optional();
    }

    /**
     * Which are wanted, after the last of the page before.
     *
     * @param id       only this one, null for all
     * @param counties of objects in these or, where every county is among them, of all
     * @param state    {@code waiting} or {@code answered}, null for both
     */
    record Wanted(
            @Nullable UUID id,
            Set<String> counties,
            @Nullable String state,
            @Nullable OffsetDateTime afterTime,
            @Nullable UUID afterId,
            int limit) {

        Wanted {
            counties = Set.copyOf(counties);
        }

        /** The same, of this one alone. */
        Wanted only(UUID one) {
            return new Wanted(one, counties, null, null, null, 1);
        }
    }

    /** The newest first. */
    List<Counted<Correction>> list(Wanted wanted) {
        return desk.sql(LIST)
                .param("id", wanted.id())
                .param("everywhere", wanted.counties().contains(Viewer.ALL))
                .param("counties", wanted.counties().toArray(String[]::new))
                .param("state", wanted.state())
                .param("after_time", wanted.afterTime())
                .param("after_id", wanted.afterId())
                .param("limit", wanted.limit())
                .query(Counted.of((row, index) -> queued(row)))
                .list();
    }

    /** Answers what nobody answered, as this account; false if somebody has, or it is gone. */
    boolean answer(UUID id, AnswerForm form, String account) {
        return desk.sql(ANSWER)
                        .param("id", id)
                        .param("outcome", form.outcome().code())
                        .param("answer", form.text().strip())
                        .param("account", account)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.correction WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Forgets how to reach those who sent something longer ago than this. */
    void forgetContacts(Duration kept) {
        owner.jdbc().sql("""
                        UPDATE parkatlas.correction SET contact = NULL
                        WHERE contact IS NOT NULL AND received_at < now() - make_interval(secs => :kept_s)
                        """).param("kept_s", kept.toSeconds()).update();
    }

    /** Forgets what was written longer ago than this: an answer stays, what has none goes. */
    void forgetMessages(Duration kept) {
        owner.jdbc().sql("""
                        WITH unanswered AS (
                            DELETE FROM parkatlas.correction
                            WHERE answered_at IS NULL AND received_at < now() - make_interval(secs => :kept_s)
                        )
                        UPDATE parkatlas.correction SET message = NULL, contact = NULL
                        WHERE message IS NOT NULL AND answered_at IS NOT NULL
                            AND received_at < now() - make_interval(secs => :kept_s)
                        """).param("kept_s", kept.toSeconds()).update();
    }

    private static Correction queued(ResultSet row) throws SQLException {
        return correction(
                row,
                new Words(
                        row.getString("object_name"),
                        TextArrays.list(row, "county_codes"),
                        row.getString("message"),
                        row.getString("contact")));
    }

    /** What not everybody may know. */
    private record Words(
            String name,
            List<String> counties,
            @Nullable String message,
            @Nullable String contact) {

        static final Words UNSEEN = new Words("", List.of(), null, null);
    }

    /** What everybody may know of it. */
    static Correction published(ResultSet row) throws SQLException {
        return correction(row, Words.UNSEEN);
    }

    private static Correction correction(ResultSet row, Words words) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getString("object_kind") + ":" + row.getString("object_id"),
                words.name(),
                words.counties(),
                Topic.of(row.getString("topic")),
                words.message(),
                words.contact(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static Correction.@Nullable Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Correction.Answer(
                        Outcome.of(outcome),
                        row.getString("answer"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        new Wording(row.getString("post"), row.getString("post_en")));
    }
}
