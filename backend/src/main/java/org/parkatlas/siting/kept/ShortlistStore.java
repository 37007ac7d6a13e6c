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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of shortlists, written and read at the desk. */
@Repository
class ShortlistStore {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    ShortlistStore(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
    }

    /** Without its sites. */
    record Row(UUID id, String name, @Nullable String client, Instant changed, int version) {}

    /** A site without its names. */
    record SiteRow(UUID shortlist, String site, @Nullable String note) {}

    /** Does several things or none. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** Those of an account, changed last first. */
    List<Row> list(String account) {
        return desk.sql("""
                        SELECT id, name, client, changed_at, version FROM parkatlas.shortlist
                        WHERE account = :account ORDER BY changed_at DESC, id DESC LIMIT 1000
                        """)
                .param("account", account)
                .query(ShortlistStore::row)
                .list();
    }

    /** That of an account with this id. */
    Optional<Row> find(String account, UUID id) {
        return desk.sql("""
                        SELECT id, name, client, changed_at, version FROM parkatlas.shortlist
                        WHERE account = :account AND id = :id
                        """)
                .param("account", account)
                .param("id", id)
                .query(ShortlistStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("client"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    /** Sites of these shortlists, in their order. */
    List<SiteRow> sites(List<UUID> shortlists) {
        return desk.sql("""
                        SELECT shortlist, site, note FROM parkatlas.shortlist_site
                        WHERE shortlist = ANY (:ids) ORDER BY shortlist, ord
                        """)
                .param("ids", shortlists.toArray(UUID[]::new))
                .query((row, index) -> new SiteRow(
                        row.getObject("shortlist", UUID.class), row.getString("site"), row.getString("note")))
                .list();
    }

    UUID insert(String account, ShortlistForm form) {
        var id = desk.sql("""
                        INSERT INTO parkatlas.shortlist (account, name, client)
                        VALUES (:account, :name, :client) RETURNING id
                        """)
                .param("account", account)
                .param("name", form.name().strip())
                .param("client", form.said())
                .query(UUID.class)
                .single();
        insertSites(id, form);
        return id;
    }

    /** Replaces this version of a shortlist; false if it has another one. */
    boolean replace(UUID id, int version, ShortlistForm form) {
        var changed = desk.sql("""
                        UPDATE parkatlas.shortlist
                        SET name = :name, client = :client, changed_at = now(), version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .param("name", form.name().strip())
                .param("client", form.said())
                .update();
        if (changed == 0) {
            return false;
        }
        desk.sql("DELETE FROM parkatlas.shortlist_site WHERE shortlist = :id")
                .param("id", id)
                .update();
        insertSites(id, form);
        return true;
    }

    private void insertSites(UUID id, ShortlistForm form) {
        desk.sql("""
                        INSERT INTO parkatlas.shortlist_site (shortlist, ord, site, note)
                        SELECT :id, kept.ord, kept.site, kept.note
                        FROM unnest(:sites::text[], :notes::text[]) WITH ORDINALITY AS kept (site, note, ord)
                        """)
                .param("id", id)
                .param(
                        "sites",
                        form.sites().stream().map(ShortlistForm.Site::key).toArray(String[]::new))
                .param(
                        "notes",
                        form.sites().stream().map(ShortlistForm.Site::said).toArray(String[]::new))
                .update();
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.shortlist WHERE id = :id")
                .param("id", id)
                .update();
    }
}
