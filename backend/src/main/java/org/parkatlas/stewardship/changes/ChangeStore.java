package org.parkatlas.stewardship.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of change sets and of their steps, in the transaction of a client. */
final class ChangeStore {

    private static final String INSERT = SqlFile.read(ChangeStore.class, "insert-change-set");
    private static final String LIST = SqlFile.read(ChangeStore.class, "list-change-sets");
    private static final String EVENT = SqlFile.read(ChangeStore.class, "insert-event");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A change set to begin. */
    record New(UUID id, ChangeSets.Beginning beginning, String author) {}

    /** Stores a new one with its first event. */
    void insert(New begun) {
        var beginning = begun.beginning();
        jdbc.sql(INSERT)
                .param("id", begun.id())
                .param("kind", beginning.kind())
                .param("county", beginning.county())
                .param("title", beginning.title())
                .param("author", begun.author())
                .param("import", beginning.imported())
                .update();
        addEvent(begun.id(), begun.author(), null, beginning.note());
    }

    /** The one of this id, whosever it is. */
    Optional<StoredChangeSet> find(UUID id) {
        return list(new Wanted(id, Set.of(), null, null, null, null, null, 1)).stream()
                .flatMap(row -> Stream.ofNullable(row.item()))
                .findFirst();
    }

    /** Lets nobody else take a step with it or change its rows until the transaction ends; false if it is gone. */
    boolean lock(UUID id) {
        return jdbc.sql("SELECT FROM parkatlas.change_set WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, index) -> true)
                .optional()
                .isPresent();
    }

    /**
     * Which are wanted, after the last of the page before.
     *
     * @param id       only this one, null for all
     * @param counties only of these, if there are any
     */
    record Wanted(
            @Nullable UUID id,
            Set<String> counties,
            @Nullable String state,
            @Nullable String county,
            @Nullable String kind,
            @Nullable OffsetDateTime afterTime,
            @Nullable UUID afterId,
            int limit) {}

    /** The newest first. */
    List<Counted<StoredChangeSet>> list(Wanted wanted) {
        return jdbc.sql(LIST)
                .param("id", wanted.id())
                .param("counties", wanted.counties().toArray(String[]::new))
                .param("state", wanted.state())
                .param("county", wanted.county())
                .param("kind", wanted.kind())
                .param("after_time", wanted.afterTime())
                .param("after_id", wanted.afterId())
                .param("limit", wanted.limit())
                .query(Counted.of((row, index) -> stored(row)))
                .list();
    }

    /** The posts that began these, by their ids; of these counties only, if there are any. */
    Map<UUID, Wording> authors(Collection<UUID> ids, Set<String> counties) {
        var posts = new HashMap<UUID, Wording>();
        jdbc.sql("""
                        SELECT id, post, post_en FROM parkatlas.change_set
                        WHERE id = ANY (:ids) AND (cardinality(:counties::text[]) = 0 OR county_code = ANY (:counties))
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("counties", counties.toArray(String[]::new))
                .query(row -> {
                    posts.put(
                            row.getObject("id", UUID.class),
                            new Wording(row.getString("post"), row.getString("post_en")));
                });
        return posts;
    }

    /** Takes a step, and notes it. */
    void move(StoredChangeSet set, Step step, SignedIn post, @Nullable String note) {
        jdbc.sql("UPDATE parkatlas.change_set SET state = :state, version = version + 1 WHERE id = :id")
                .param("id", set.id())
                .param("state", step.to().code())
                .update();
        addEvent(set.id(), post.id(), set.state(), note);
    }

    private void addEvent(UUID id, String account, @Nullable ChangeState from, @Nullable String note) {
        jdbc.sql(EVENT)
                .param("id", id)
                .param("account", account)
                .param("from", from == null ? null : from.code())
                .param("note", note)
                .update();
    }

    /** Notes the job that is to publish it. */
    void noteJob(UUID id, String job) {
        jdbc.sql("UPDATE parkatlas.change_set SET job = :job WHERE id = :id")
                .param("id", id)
                .param("job", job)
                .update();
    }

    /** Notes who edited it. */
    void noteEditor(UUID id, String account) {
        jdbc.sql("""
                        UPDATE parkatlas.change_set SET editors = editors || :account::text
                        WHERE id = :id AND :account <> ALL (editors)
                        """).param("id", id).param("account", account).update();
    }

    /** Notes that something in it is synthetic (演示数据), which it then stays. */
    void markDemo(UUID id) {
        jdbc.sql("UPDATE parkatlas.change_set SET demo = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Removes it with its rows and steps. */
    void delete(UUID id) {
        jdbc.sql("DELETE FROM parkatlas.change_set WHERE id = :id")
                .param("id", id)
                .update();
    }

    private StoredChangeSet stored(ResultSet row) throws SQLException {
        return new StoredChangeSet(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("county_code"),
                row.getString("title"),
                state(row.getString("state")),
                row.getInt("version"),
                row.getString("author"),
                new Wording(row.getString("post"), row.getString("post_en")),
                Set.copyOf(TextArrays.list(row, "editors")),
                row.getString("import"),
                row.getString("job"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("demo"),
                new StoredChangeSet.Rows(row.getLong("added"), row.getLong("changed"), row.getLong("deleted")),
                json.readTree(row.getString("events"))
                        .valueStream()
                        .map(ChangeStore::event)
                        .toList());
    }

    private static StoredChangeSet.Event event(JsonNode event) {
        var from = event.path("from").asString("");
        return new StoredChangeSet.Event(
                OffsetDateTime.parse(event.path("at").asString()).toInstant(),
                new Wording(event.path("post").asString(), event.path("postEn").asString()),
                from.isEmpty() ? null : state(from),
                state(event.path("to").asString()),
                event.path("note").isNull() ? null : event.path("note").asString());
    }

    private static ChangeState state(String code) {
        return ChangeState.find(code).orElseThrow();
    }
}
