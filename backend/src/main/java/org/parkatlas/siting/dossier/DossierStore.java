package org.parkatlas.siting.dossier;

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
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** The rows of dossiers, written and read at the desk. */
@Repository
class DossierStore {

    private static final String INSERT = SqlFile.read(DossierStore.class, "insert-dossier");

    /** Without what they say. */
    private static final String SELECT = """
            SELECT id, account, post, post_en, client, subject, created_at, expires_at, revoked_at, views, last_viewed_at, demo,
                   revoked_at IS NULL AND expires_at > now() AS open
            FROM parkatlas.dossier
            """;

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    DossierStore(@Qualifier("desk") DataSource desk, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.json = json;
    }

    /** Does several things or none. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** Keeps a dossier of an account, and tells its id. */
    UUID insert(String account, DossierForm form, String token, DossierContent content) {
        return desk.sql(INSERT)
                .param("account", account)
                .param("token_hash", DossierToken.hash(token))
                .param("client", form.client().strip())
                .param("subject", form.subject().strip())
                .param("content", json.writeValueAsString(content))
                .param("days", form.days())
                .param("demo", content.demo())
                .query(UUID.class)
                .single();
    }

    Optional<StoredDossier> find(UUID id) {
        return desk.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(DossierStore::stored)
                .optional();
    }

    /** The one of this link, whether it is good or not. */
    Optional<StoredDossier> findByToken(String token) {
        return desk.sql(SELECT + "WHERE token_hash = :hash")
                .param("hash", DossierToken.hash(token))
                .query(DossierStore::stored)
                .optional();
    }

    /** Those of an account, the newest first, a thousand at most. */
    List<StoredDossier> list(String account) {
        return desk.sql(SELECT + "WHERE account = :account ORDER BY created_at DESC, id DESC LIMIT 1000")
                .param("account", account)
                .query(DossierStore::stored)
                .list();
    }

    DossierContent content(UUID id) {
        return json.readValue(
                desk.sql("SELECT content FROM parkatlas.dossier WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                DossierContent.class);
    }

    void revoke(UUID id) {
        desk.sql("UPDATE parkatlas.dossier SET revoked_at = now() WHERE id = :id AND revoked_at IS NULL")
                .param("id", id)
                .update();
    }

    void countView(UUID id) {
        desk.sql("UPDATE parkatlas.dossier SET views = views + 1, last_viewed_at = now() WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static StoredDossier stored(ResultSet row, int index) throws SQLException {
        return new StoredDossier(
                row.getObject("id", UUID.class),
                row.getString("account"),
                new Wording(row.getString("post"), row.getString("post_en")),
                row.getString("client"),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "revoked_at"),
                row.getInt("views"),
                moment(row, "last_viewed_at"),
                row.getBoolean("open"),
                row.getBoolean("demo"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
