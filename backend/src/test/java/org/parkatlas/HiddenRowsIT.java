package org.parkatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that the public may not see is in no view of schema {@code published}, and nothing that hangs on it. Tables and
 * views are those that the database has, so that a new one cannot be forgotten.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenRowsIT {

    /** Views of the installation and not of objects: what they say is for everybody. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "data_version",
            "layer_version",
            "layer_change",
            "palette",
            "control_theme",
            "land_rule",
            "land_indicator",
            "land_benchmark",
            "output_measure");

    /** Rows with as much as possible that hangs on them; of other tables any row will do. */
    private static final Map<String, String> WITH_CHILDREN = Map.of(
            "document", "demo-note",
            "park", "pingyuan-gaoxinqu",
            "enterprise", "jiayuan-keji",
            "county", "441403",
            "chain", "tongbo-pcb",
            "layout_element", "mz-yihe");

    /**
     * Columns that name another object by its id. An id is an address, and what it leads to answers for itself. A pack is
     * called like the plan in it.
     */
    private static final Set<String> REFERENCES = Set.of(
            "pack",
            "pack.id",
            "parent_id",
            "same_as",
            "park_ids",
            "inferred_park_ids",
            "county_codes",
            "county_code",
            "industry_ids",
            "industry_id",
            "enterprise_ids",
            "located_in",
            "position_document",
            "search_object.places",
            "later_document",
            "project.park_id",
            "measure.objects",
            "organ.objects",
            "base.objects",
            "statement.objects",
            "story_step.objects",
            "plan.document_id",
            "area_outline.document_id",
            "base_feature.document_id",
            "park_boundary.document_id",
            "park_block.document_id",
            "control_zone.document_id",
            "coverage.document_id",
            "parcel.document_id",
            "parcel.park_id",
            "control_zone_history.document_id",
            "coverage_history.document_id",
            "park_block_history.document_id",
            "enterprise_place.document_id",
            "enterprise_place_history.document_id",
            "park_place.document_id",
            "park_place_history.document_id",
            "parcel_history.document_id",
            "parcel_history.park_id");

    /** Tables of what rows were, and the views that show it beside what they are. */
    private static final Map<String, String> OF_THE_PAST = Map.ofEntries(
            Map.entry("control_zone_past", "control_zone_history"),
            Map.entry("coverage_past", "coverage_history"),
            Map.entry("enterprise_past", "enterprise_history"),
            Map.entry("enterprise_place_past", "enterprise_place_history"),
            Map.entry("park_past", "park_history"),
            Map.entry("park_place_past", "park_place_history"),
            Map.entry("park_boundary_past", "park_block_history"),
            Map.entry("parcel_past", "parcel_history"),
            Map.entry("site_item_past", "site_item_history"),
            Map.entry("observation_past", "observation_history"),
            Map.entry("project_observation_past", "project_observation_history"));

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Environment environment;

    private Connection connection;
    private Savepoint made;
    private JdbcClient owner;

    /** Once for all, in a transaction that is never committed: what a test does to it is rolled back to here. */
    @BeforeAll
    void begin() throws SQLException {
        var source = new SingleConnectionDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"),
                true);
        connection = source.getConnection();
        connection.unwrap(Connection.class).setAutoCommit(false);
        owner = JdbcClient.create(source);
        observeAProject();
        placeA("enterprise");
        placeA("park");
        translateQuotations();
        makeAPast();
        makeACorrection();
        makeACheck();
        keepOnlyWhatIsSaidOfHiddenRows();
    }

    @BeforeEach
    void remember() throws SQLException {
        made = connection.unwrap(Connection.class).setSavepoint();
    }

    @AfterEach
    void goBack() throws SQLException {
        connection.unwrap(Connection.class).rollback(made);
    }

    /** No pack has the stage of a project at a later day. */
    private void observeAProject() {
        owner.sql("""
                        INSERT INTO parkatlas.project_observation (id, project_id, stage, as_of, source_unit, demo, pack,
                                                                   known_from)
                        SELECT 'seen', min(id), '建设', '2026-01-01', '某单位', true, 'meizhou', now() - interval '1 day'
                        FROM parkatlas.project
                        """).update();
    }

    /** No pack has an object that the desk placed. */
    private void placeA(String object) {
        owner.sql("""
                        INSERT INTO parkatlas.%1$s_place (id, %1$s_id, position, accuracy_m, precision_class,
                                                          source_unit, demo, pack, known_from)
                        SELECT min(id) || '-place', min(id), ST_SetSRID(ST_MakePoint(116, 24), 4490), 10, 'stated', '某单位',
                               true, 'meizhou', now() - interval '1 day'
                        FROM parkatlas.%1$s
                        """.formatted(object)).update();
    }

    /** Not every document is translated. */
    private void translateQuotations() {
        owner.sql("""
                        INSERT INTO parkatlas.quote_translation (document_id, clause_id, quote, translation, pack)
                        SELECT document_id, id, left(text, 4), 'words', pack FROM parkatlas.clause
                        """).update();
    }

    /** Rows that will be hidden have been something else before. */
    private void makeAPast() {
        OF_THE_PAST.keySet().stream().map(past -> past.replace("_past", "")).forEach(table -> {
            var key = keyOf(table).get(0);
            owner.sql("UPDATE parkatlas.%1$s SET version = version + 1 WHERE %2$s = :id".formatted(table, key))
                    .param("id", idOf(table))
                    .update();
        });
    }

    /** Somebody has said what is wrong with a row that will be hidden. */
    private void makeACorrection() {
        owner.sql("""
                        INSERT INTO parkatlas.correction (object_kind, object_id, object_name, county_codes, topic, message)
                        VALUES ('park', :park, '', '{}', 'place', '位置偏东')
                        """).param("park", idOf("park")).update();
    }

    /** A county has checked a red line, which is nobody else's business. */
    private void makeACheck() {
        owner.sql("""
                        INSERT INTO parkatlas.land_check (id, number, county_code, title, account, post, post_en, checked_at,
                                                          origin, system, corners, boundary, area_m2, verdict, result, demo)
                        SELECT gen_random_uuid(), 'HC-441403-2026-9999', '441403', '红线', 'nobody', '岗位', 'post', now(),
                               'drawn', 4490, square, square, 1, 'no_data', '{"themes": []}', true
                        FROM ST_Multi(ST_MakeEnvelope(116.1, 24.3, 116.2, 24.4, 4490)) AS square
                        """).update();
    }

    /** Every look counts all rows of all views: of what is said of other objects nothing has to be counted. */
    private void keepOnlyWhatIsSaidOfHiddenRows() {
        var ids = tables().stream().map(this::idOf).toArray(String[]::new);
        for (var table : List.of("search_term", "search_object", "search_sound")) {
            delete(ids, table, "object_id <> ALL (:ids) AND (plan_id <> ALL (:ids) OR kind <> 'organ')");
        }
        delete(ids, "object_name", "object_id <> ALL (:ids)");
        delete(ids, "citation", "object_id <> ALL (:ids) AND document_id <> ALL (:ids)");
        var ofOthers = "(SELECT id FROM parkatlas.conflict WHERE NOT EXISTS ("
                + "SELECT FROM unnest(objects) AS object WHERE split_part(object, ':', 2) = ANY (:ids)))";
        delete(ids, "conflict_value", "conflict_id IN " + ofOthers);
        delete(ids, "conflict", "id IN " + ofOthers);
    }

    private void delete(String[] ids, String table, String condition) {
        owner.sql("DELETE FROM parkatlas.%s WHERE %s".formatted(table, condition))
                .param("ids", ids)
                .update();
    }

    @AfterAll
    void rollBack() throws SQLException {
        connection.rollback();
        connection.unwrap(Connection.class).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'draft'", "audience = 'staff'", "audience = 'county'"})
    void hidesWithARowAllThatHangsOnIt(String hiding) throws SQLException {
        assertThat(leaks(hiding, tables())).isEmpty();
    }

    /** Four with rows of their own that can be hidden, three whose rows hang on others, and one of the past. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "town",
                "parcel",
                "control_zone",
                "coverage",
                "citation",
                "search_term",
                "object_name",
                "parcel_history"
            })
    void noticesAViewThatLostItsPredicate(String view) throws SQLException {
        var definition = owner.sql("SELECT pg_get_viewdef(CAST(:view AS regclass))")
                .param("view", "published." + view)
                .query(String.class)
                .single();
        var predicate = "(?s)\\n +WHERE .*?(?=\\) seen|$)";
        owner.sql("CREATE OR REPLACE VIEW published.%s AS %s".formatted(view, definition.replaceFirst(predicate, "")))
                .update();

        assertThat(leaks("state = 'draft'", List.of("park", "town")))
                .isNotEmpty()
                .anyMatch(leak -> leak.contains("published." + view));
    }

    /** Hides one row of each table after the other, and tells which views still show it or what hangs on it. */
    private List<String> leaks(String hiding, List<String> tables) throws SQLException {
        var leaks = new ArrayList<String>();
        var complete = countRows();
        var shrunk = new TreeSet<>(FOR_EVERYBODY);
        for (var table : tables) {
            var savepoint = connection.setSavepoint();
            var hidden = hide(table, hiding);

            owner.sql("SET LOCAL ROLE parkatlas_app").update();
            var seen = countRows();

            var own = OF_THE_PAST.getOrDefault(table, table);
            if (seen.get(own) >= complete.get(own)) {
                leaks.add("published.%s has all rows".formatted(own));
            }
            seen.forEach((view, rows) -> {
                if (rows < complete.get(view)) {
                    shrunk.add(view);
                }
            });
            if (hidden != null) {
                mentions(hidden).forEach(it -> leaks.add("published.%s speaks of %s %s".formatted(it, table, hidden)));
            }
            connection.rollback(savepoint);
        }
        complete.keySet().stream()
                .filter(view -> !shrunk.contains(view))
                .forEach(view -> leaks.add("published.%s hides nothing".formatted(view)));
        return leaks;
    }

    @Test
    void noSettingOfAReaderShowsMore() {
        owner.sql("UPDATE parkatlas.park SET audience = 'county' WHERE id = 'meixian-yuan'")
                .update();

        owner.sql("SET LOCAL ROLE parkatlas_app").update();
        owner.sql(
                        "SELECT set_config('app.audiences', 'staff,county', true), set_config('app.counties', '441403', true)")
                .query()
                .listOfRows();

        assertThat(owner.sql("SELECT count(*) FROM published.park WHERE id = 'meixian-yuan'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Hides one row, and tells its id where one column is its key. */
    private String hide(String table, String hiding) {
        var key = keyOf(table);
        var id = idOf(table);
        owner.sql("UPDATE parkatlas.%s SET %s WHERE %s = :id".formatted(table, hiding, key.get(0)))
                .param("id", id)
                .update();
        return key.size() == 1 ? id : null;
    }

    private String idOf(String table) {
        return WITH_CHILDREN.containsKey(table)
                ? WITH_CHILDREN.get(table)
                : owner.sql("SELECT min(%s) FROM parkatlas.%s"
                                .formatted(keyOf(table).get(0), table))
                        .query(String.class)
                        .single();
    }

    private List<String> keyOf(String table) {
        return owner.sql("""
                        SELECT a.attname FROM pg_index AS i
                        JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                        WHERE i.indisprimary AND i.indrelid = CAST(:table AS regclass)
                        ORDER BY array_position(i.indkey::smallint[], a.attnum)
                        """)
                .param("table", "parkatlas." + table)
                .query(String.class)
                .list();
    }

    /** Tables whose rows have a state. */
    private List<String> tables() {
        return owner.sql("""
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'parkatlas' AND column_name = 'state' AND is_generated = 'NEVER'
                          AND table_name IN (SELECT table_name FROM information_schema.columns
                                             WHERE table_schema = 'parkatlas' AND column_name = 'audience')
                        ORDER BY table_name
                        """).query(String.class).list();
    }

    private List<String> views() {
        return owner.sql("SELECT viewname FROM pg_views WHERE schemaname = 'published' ORDER BY viewname")
                .query(String.class)
                .list();
    }

    private Map<String, Long> countRows() {
        var counts = new LinkedHashMap<String, Long>();
        for (var view : views()) {
            counts.put(
                    view,
                    owner.sql("SELECT count(*) FROM published." + view)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    /** Where a view still speaks of the object: {@code view.column}. */
    private Set<String> mentions(String id) {
        var found = new TreeSet<String>();
        for (var view : views()) {
            var rows = owner.sql(
                            "SELECT to_jsonb(seen)::text FROM published.%s AS seen WHERE to_jsonb(seen)::text LIKE :id"
                                    .formatted(view))
                    .param("id", "%" + id + "%")
                    .query(String.class)
                    .list();
            for (var row : rows) {
                JSON.readTree(row).properties().forEach(column -> {
                    if (speaksOf(column.getValue(), id)
                            && !REFERENCES.contains(column.getKey())
                            && !REFERENCES.contains(view + "." + column.getKey())) {
                        found.add(view + "." + column.getKey());
                    }
                });
            }
        }
        return found;
    }

    /** Whether a value is this id, or a reference {@code kind:id} to it, or an array with one of them. */
    private static boolean speaksOf(JsonNode value, String id) {
        var values = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        return values.stream()
                .map(each -> each.asString(""))
                .anyMatch(text -> text.equals(id) || text.endsWith(":" + id));
    }
}
