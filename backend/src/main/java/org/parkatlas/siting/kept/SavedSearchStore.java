package org.parkatlas.siting.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.siting.Finder;
import org.parkatlas.siting.SearchForm;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** The rows of saved searches, written and read at the desk. */
@Repository
class SavedSearchStore {

    private static final String SELECT = """
            SELECT id, name, search, created_at, seen, found, state FROM parkatlas.saved_search WHERE account = :account
            """;

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    SavedSearchStore(@Qualifier("desk") DataSource desk, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.json = json;
    }

    /**
     * A saved search.
     *
     * @param seen  the sites that it found when it was opened last
     * @param found those that it found when it was asked last, null where it could not be asked
     * @param state of the data then
     */
    record Row(
            UUID id,
            String name,
            SearchForm search,
            Instant created,
            List<String> seen,
            @Nullable List<String> found,
            String state) {}

    /** Does several things or none. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** Those of an account, the newest first. */
    List<Row> list(String account) {
        return desk.sql(SELECT + "ORDER BY created_at DESC, id DESC")
                .param("account", account)
                .query((row, index) -> read(row))
                .list();
    }

    /** That of an account with this id. */
    Optional<Row> find(String account, UUID id) {
        return desk.sql(SELECT + "AND id = :id")
                .param("account", account)
                .param("id", id)
                .query((row, index) -> read(row))
                .optional();
    }

    private Row read(ResultSet row) throws SQLException {
        var found = texts(row, "found");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("search"), SearchForm.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNull(texts(row, "seen")),
                found,
                row.getString("state"));
    }

    private static @Nullable List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    /** Keeps one that was just looked at. */
    UUID insert(String account, SavedSearchForm form, Finder.Hits hits) {
        return desk.sql("""
                        INSERT INTO parkatlas.saved_search (account, name, search, seen, found, state)
                        VALUES (:account, :name, :search::jsonb, :found, :found, :state) RETURNING id
                        """)
                .param("account", account)
                .param("name", form.name().strip())
                .param("search", json.writeValueAsString(form.search()))
                .param("found", hits.sites().toArray(String[]::new))
                .param("state", hits.state())
                .query(UUID.class)
                .single();
    }

    /** Notes what it finds now, null where it cannot be asked. */
    void note(UUID id, @Nullable List<String> found, String state) {
        desk.sql("UPDATE parkatlas.saved_search SET found = :found::text[], state = :state WHERE id = :id")
                .param("id", id)
                .param("found", found == null ? null : found.toArray(String[]::new))
                .param("state", state)
                .update();
    }

    /** Notes that somebody looked at what it found. */
    void open(UUID id) {
        desk.sql("UPDATE parkatlas.saved_search SET seen = coalesce(found, seen) WHERE id = :id")
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.saved_search WHERE id = :id")
                .param("id", id)
                .update();
    }
}
