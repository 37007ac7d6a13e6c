package org.parkatlas.identity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log, the newest entries first. */
@Component
class Audit {

    private static final String SELECTED = """
            FROM parkatlas.audit_entry
            WHERE (:account::text IS NULL OR account = :account)
                AND (:action::text IS NULL OR action = :action)
                AND (:object::text IS NULL OR object = :object)
                AND (:outcome::text IS NULL OR outcome = :outcome)
                AND (:since::timestamptz IS NULL OR at >= :since)
                AND (:before::timestamptz IS NULL OR at < :before)
            """;

    private final JdbcClient desk;

    Audit(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
    }

    /**
     * Whether the log is what was written.
     *
     * @param entries how many entries were ever added
     * @param broken  number of the first that is changed or missing, null if all are what they were
     * @param head    hash of the last one, hexadecimal; kept elsewhere, it proves all before it
     */
    record Chain(long entries, @Nullable Long broken, String head) {}

    /** The entries that are asked for. */
    Page<AuditEntry> list(AuditQuery query) {
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var after = paging.after(0);
        var total =
                selected("SELECT count(*) " + SELECTED, query).query(Long.class).single();
        var rows = selected(
                        "SELECT * " + SELECTED
                                + " AND (:after::bigint IS NULL OR seq < :after::bigint) ORDER BY seq DESC LIMIT :limit",
                        query)
                .param("after", after)
                .param("limit", paging.oneMore())
                .query(Audit::entry)
                .list();
        return paging.page(rows, total, entry -> List.of(String.valueOf(entry.seq())));
    }

    /** Hands out all of them, part after part. What is added meanwhile is newer and not among them. */
    void forEach(AuditQuery query, Consumer<AuditEntry> consumer) {
        var page = list(query.part(Paging.LARGEST, null));
        page.items().forEach(consumer);
        while (page.next() != null) {
            page = list(query.part(Paging.LARGEST, page.next()));
            page.items().forEach(consumer);
        }
    }

    /** Computes every hash anew. */
    Chain chain() {
        return desk.sql(
                        "SELECT seq, encode(hash, 'hex') AS head, parkatlas.audit_break() AS broken FROM parkatlas.audit_head")
                .query((row, index) ->
                        new Chain(row.getLong("seq"), row.getObject("broken", Long.class), row.getString("head")))
                .single();
    }

    private JdbcClient.StatementSpec selected(String statement, AuditQuery query) {
        return desk.sql(statement)
                .param("account", query.account())
                .param("action", query.action())
                .param("object", query.object())
                .param("outcome", query.outcome())
                .param("since", query.since())
                .param("before", query.before());
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("account"),
                row.getString("action"),
                row.getString("object"),
                row.getString("outcome"),
                row.getString("address"),
                row.getString("request_id"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
