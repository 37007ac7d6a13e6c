package org.parkatlas.docket.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of the docket, written at the desk. */
@Repository
class ItemStore {

    private static final String LIST = SqlFile.read(ItemStore.class, "list-items");
    private static final String INSERT = SqlFile.read(ItemStore.class, "insert-item");
    private static final String CHANGE = SqlFile.read(ItemStore.class, "change-item");
    private static final String MOVE = SqlFile.read(ItemStore.class, "move-item");
    private static final String NOTE = SqlFile.read(ItemStore.class, "insert-entry");
    private static final String COUNT = SqlFile.read(ItemStore.class, "count-items");

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    ItemStore(@Qualifier("desk") DataSource desk) {
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

    /** What an item is to say, checked. */
    record Content(
            ItemKind kind,
            String title,
            String text,
            @Nullable String raisedBy,
            @Nullable String documentId,
            @Nullable String clauseId,
            List<Place> places) {

        Content {
            places = List.copyOf(places);
        }
    }

    /** How many there are at a step. */
    record Count(Step step, int items, int overdue, List<Integer> cityWide) {

        Count {
            cityWide = List.copyOf(cityWide);
        }
    }

    /** Items by number. */
    List<Counted<Item>> list(String plan, ItemQuery query) {
        var paging = query.paging();
        return select(plan)
                .param("id", null)
                .param("step", query.step())
                .param("kind", query.kind())
                .param("unit", query.unit())
                .param("place", query.place())
                .param("words", query.q())
                .param("after", paging.numberAfter(0))
                .param("limit", paging.oneMore())
                .query(Counted.of((row, index) -> item(row)))
                .list();
    }

    /** This one, if it is of this meeting; else none. */
    List<Item> find(String plan, UUID id) {
        return select(plan)
                .param("id", id)
                .param("step", null)
                .param("kind", null)
                .param("unit", null)
                .param("place", null)
                .param("words", null)
                .param("after", null)
                .param("limit", 1)
                .query(Counted.of((row, index) -> item(row)))
                .list()
                .stream()
                .map(Counted::item)
                .filter(Objects::nonNull)
                .toList();
    }

    private JdbcClient.StatementSpec select(String plan) {
        return desk.sql(LIST).param("plan", plan);
    }

    /** One row a step that has any. */
    List<Count> counts(String plan) {
        return desk.sql(COUNT)
                .param("plan", plan)
                .query((row, index) -> new Count(
                        Step.of(row.getString("step")),
                        row.getInt("items"),
                        row.getInt("overdue"),
                        Arrays.asList((Integer[]) row.getArray("city_wide").getArray())))
                .list();
    }

    UUID insert(String plan, @Nullable String county, Content content, String account) {
        var id = values(desk.sql(INSERT), content)
                .param("plan", plan)
                .param("county", county)
                .param("account", account)
                .query(UUID.class)
                .single();
        placeAt(id, content.places());
        return id;
    }

    /** Changes this version of an item; false if it has another one. */
    boolean change(UUID id, int version, Content content) {
        if (values(desk.sql(CHANGE), content)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 0) {
            return false;
        }
        desk.sql("DELETE FROM parkatlas.docket_place WHERE item_id = :id")
                .param("id", id)
                .update();
        placeAt(id, content.places());
        return true;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Content content) {
        return statement
                .param("kind", content.kind().code())
                .param("title", content.title())
                .param("text", content.text())
                .param("raised_by", content.raisedBy())
                .param("document", content.documentId())
                .param("clause", content.clauseId());
    }

    private void placeAt(UUID id, List<Place> places) {
        for (int index = 0; index < places.size(); index++) {
            var place = places.get(index);
            desk.sql("""
                            INSERT INTO parkatlas.docket_place (item_id, ord, reference, label, park_id, county_code)
                            VALUES (:item, :ord, :reference, :label, :park, :county)
                            """)
                    .param("item", id)
                    .param("ord", index)
                    .param("reference", place.reference())
                    .param("label", place.label())
                    .param("park", place.park())
                    .param("county", place.county())
                    .update();
        }
    }

    /** Moves this version of an item; false if it has another one. */
    boolean move(UUID id, MoveForm form) {
        return desk.sql(MOVE)
                        .param("id", id)
                        .param("version", form.version())
                        .param("step", form.to().code())
                        .param("prepared_with", form.preparedWith())
                        .param("proposal", form.proposal())
                        .param("decided_on", form.decidedDay())
                        .param("resolution", form.resolution())
                        .param("responsible", form.responsible())
                        .param("due_on", form.dueDay())
                        .update()
                == 1;
    }

    /** Something was said of it. */
    void touch(UUID id) {
        desk.sql("UPDATE parkatlas.docket_item SET touched_at = now() WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** What is added to the history of an item. */
    record NewEntry(
            Entry.Kind kind,
            @Nullable Step from,
            @Nullable Step to,
            String text,
            @Nullable LocalDate due) {

        static NewEntry of(Entry.Kind kind, String text) {
            return new NewEntry(kind, null, null, text, null);
        }
    }

    void add(UUID item, NewEntry entry, String unit, String account) {
        desk.sql(NOTE)
                .param("item", item)
                .param("kind", entry.kind().code())
                .param("from_step", entry.from() == null ? null : entry.from().code())
                .param("to_step", entry.to() == null ? null : entry.to().code())
                .param("unit", unit)
                .param("text", entry.text())
                .param("due_on", entry.due())
                .param("account", account)
                .update();
    }

    /** What was done and said, the newest first, a thousand at most. */
    List<Entry> entries(UUID item) {
        return desk.sql("SELECT * FROM parkatlas.docket_entry WHERE item_id = :item ORDER BY id DESC LIMIT 1000")
                .param("item", item)
                .query((row, index) -> entry(row))
                .list();
    }

    /** What these items are about, by item. */
    Map<UUID, List<Place>> places(Collection<UUID> items) {
        return desk
                .sql("SELECT * FROM parkatlas.docket_place WHERE item_id = ANY (:items::uuid[]) ORDER BY item_id, ord")
                .param("items", items.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("item_id", UUID.class), place(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("reference"),
                row.getString("label"),
                row.getString("park_id"),
                row.getString("county_code"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                Entry.Kind.of(row.getString("kind")),
                step(row, "from_step"),
                step(row, "to_step"),
                row.getString("unit"),
                new Wording(row.getString("post"), row.getString("post_en")),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Step step(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : Step.of(code);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("plan_id"),
                ItemKind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("text"),
                row.getString("county_code"),
                row.getString("raised_by"),
                row.getString("document_id"),
                row.getString("clause_id"),
                Step.of(row.getString("step")),
                row.getObject("step_since", LocalDate.class),
                row.getString("prepared_with"),
                row.getString("proposal"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("resolution"),
                row.getString("responsible"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getBoolean("demo"));
    }
}
