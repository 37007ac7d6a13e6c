package org.parkatlas.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Viewer;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of leads, written at the desk. */
@Repository
class LeadStore {

    private static final String INSERT = SqlFile.read(LeadStore.class, "insert-lead");
    private static final String LIST = SqlFile.read(LeadStore.class, "list-leads");
    private static final String CHANGE = SqlFile.read(LeadStore.class, "change-lead");
    private static final String HOLD = SqlFile.read(LeadStore.class, "hold-plot");
    private static final String PLOTS = SqlFile.read(LeadStore.class, "find-plots");
    private static final String NOTE = SqlFile.read(LeadStore.class, "insert-note");

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    LeadStore(@Qualifier("desk") DataSource desk) {
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

    /**
     * Which leads.
     *
     * @param id        only this one, null for all
     * @param counties  of which, or {@link Viewer#ALL}
     * @param stage     only of this one, null for all
     * @param words     what they have to say, null for anything
     * @param afterTime with {@code afterId}, the last of the page before; null for the first page
     */
    record Wanted(
            @Nullable UUID id,
            Set<String> counties,
            @Nullable Stage stage,
            @Nullable String words,
            @Nullable OffsetDateTime afterTime,
            @Nullable UUID afterId,
            int limit) {

        Wanted {
            counties = Set.copyOf(counties);
        }

        /** One lead, if it is of these counties. */
        static Wanted one(UUID id, Set<String> counties) {
            return new Wanted(id, counties, null, null, null, null, 1);
        }
    }

    /** Those first of which something was written last. */
    List<Counted<Lead>> list(Wanted wanted) {
        return desk.sql(LIST)
                .param("id", wanted.id())
                .param("everywhere", wanted.counties().contains(Viewer.ALL))
                .param("counties", wanted.counties().toArray(String[]::new))
                .param("stage", wanted.stage() == null ? null : wanted.stage().code())
                .param("words", wanted.words())
                .param("after_time", wanted.afterTime())
                .param("after_id", wanted.afterId())
                .param("limit", wanted.limit())
                .query(Counted.of((row, index) -> lead(row)))
                .list();
    }

    UUID insert(LeadForm form, String account) {
        return values(desk.sql(INSERT), form)
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    /** Changes this version of a lead; false if it has another one, or is gone. */
    boolean change(UUID id, int version, LeadForm form) {
        return values(desk.sql(CHANGE), form)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, LeadForm form) {
        return statement
                .param("county", form.county())
                .param("client", form.client().strip())
                .param("needs", form.needs().strip())
                .param("area_mu", form.areaMu())
                .param("stage", form.stage().code());
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.lead WHERE id = :id").param("id", id).update();
    }

    /** Something was written of it. */
    void touch(UUID id) {
        desk.sql("UPDATE parkatlas.lead SET touched_at = now(), version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Notes what the client has of a parcel.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another client has reserved it
     */
    void hold(UUID lead, Plot plot, Held held, String account) {
        desk.sql(HOLD)
                .param("lead", lead)
                .param("parcel", plot.id())
                .param("code", plot.code())
                .param("held", held.code())
                .param("account", account)
                .update();
    }

    /** Frees a parcel; false if the client had nothing of it. */
    boolean free(UUID lead, String parcel) {
        return desk.sql("DELETE FROM parkatlas.lead_plot WHERE lead_id = :lead AND parcel_id = :parcel")
                        .param("lead", lead)
                        .param("parcel", parcel)
                        .update()
                == 1;
    }

    void freeAll(UUID lead) {
        desk.sql("DELETE FROM parkatlas.lead_plot WHERE lead_id = :lead")
                .param("lead", lead)
                .update();
    }

    /** Parcels of these leads, and the same ones of others. */
    List<LeadPlot> plots(Collection<UUID> leads) {
        return desk.sql(PLOTS)
                .param("leads", leads.toArray(UUID[]::new))
                .query((row, index) -> held(row))
                .list();
    }

    /** Who has reserved a parcel; empty for nobody. */
    List<LeadPlot> reserved(String parcel) {
        return desk.sql("""
                        SELECT plot.*, lead.number
                        FROM parkatlas.lead_plot AS plot
                        JOIN parkatlas.lead ON lead.id = plot.lead_id
                        WHERE plot.parcel_id = :parcel AND plot.held = 'reserved'
                        """)
                .param("parcel", parcel)
                .query((row, index) -> held(row))
                .list();
    }

    void note(UUID lead, String text, String account) {
        desk.sql(NOTE)
                .param("lead", lead)
                .param("text", text)
                .param("account", account)
                .update();
    }

    /** What was noted of a lead, the newest first, a thousand at most. */
    List<LeadNote> notes(UUID lead) {
        return desk.sql("SELECT * FROM parkatlas.lead_note WHERE lead_id = :lead ORDER BY id DESC LIMIT 1000")
                .param("lead", lead)
                .query((row, index) -> new LeadNote(
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(), post(row), row.getString("text")))
                .list();
    }

    List<StalenessRule> rules() {
        return desk.sql("SELECT * FROM parkatlas.lead_rule ORDER BY stage")
                .query((row, index) -> new StalenessRule(
                        Stage.of(row.getString("stage")),
                        row.getInt("due_months"),
                        row.getInt("overdue_months"),
                        row.getInt("out_months"),
                        row.getString("source")))
                .list();
    }

    private static Lead lead(ResultSet row) throws SQLException {
        return new Lead(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("county_code"),
                row.getString("client"),
                row.getString("needs"),
                row.getBigDecimal("area_mu"),
                Stage.of(row.getString("stage")),
                row.getObject("stage_since", LocalDate.class),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                post(row),
                row.getInt("version"),
                row.getBoolean("demo"));
    }

    private static LeadPlot held(ResultSet row) throws SQLException {
        return new LeadPlot(
                row.getObject("lead_id", UUID.class),
                row.getString("number"),
                row.getString("parcel_id"),
                row.getString("code"),
                Held.of(row.getString("held")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                post(row));
    }

    private static Wording post(ResultSet row) throws SQLException {
        return new Wording(row.getString("post"), row.getString("post_en"));
    }
}
