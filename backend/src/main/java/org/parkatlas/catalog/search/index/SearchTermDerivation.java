package org.parkatlas.catalog.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import tools.jackson.databind.json.JsonMapper;

/** Makes anew how every object that is published is called, read aloud and misspelt. */
@Component
public class SearchTermDerivation implements PackDerivation {

    private static final SqlTemplate READ_NAMES =
            new SqlTemplate(SqlFile.read(SearchTermDerivation.class, "read-names"));
    private static final Insertion TERMS = Insertion.of("terms");
    private static final Insertion SOUNDS = Insertion.of("sounds");

    /** After the derivations that change what an object is called, of which there are none so far. */
    static final int ORDER = 900;

    private static final int TERMS_AT_ONCE = 5000;
    private static final int ROWS_AT_ONCE = 1000;

    private final SearchKinds kinds;
    private final JsonMapper json;

    SearchTermDerivation(SearchKinds kinds, JsonMapper json) {
        this.kinds = kinds;
        this.json = json;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean followsFrom(Set<String> changed, JdbcClient owner) {
        return kinds.readAny(changed, owner);
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        owner.sql("DELETE FROM parkatlas.search_term").update();
        owner.sql("DELETE FROM parkatlas.search_sound").update();
        kinds.listIndexed().forEach(kind -> derive(kind, owner));
        owner.sql("ANALYZE parkatlas.search_term, parkatlas.search_sound").update();
        return Set.of("search_term", "search_sound");
    }

    private void derive(SearchKind kind, JdbcClient owner) {
        var waiting = new ArrayList<Row>();
        owner.sql(reading(kind)).withFetchSize(ROWS_AT_ONCE).query(row -> {
            waiting.addAll(rows(row));
            if (waiting.size() >= TERMS_AT_ONCE) {
                insert(kind, waiting, owner);
            }
        });
        insert(kind, waiting, owner);
    }

    private static List<Row> rows(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var plan = row.getString("plan_id");
        var aliases = new ArrayList<>(TextArrays.list(row, "aliases"));
        aliases.addAll(TextArrays.list(row, "codes"));
        var called = new ObjectNames(
                TextArrays.list(row, "names"),
                aliases,
                TextArrays.list(row, "pinyin"),
                TextArrays.list(row, "english"));
        return SearchTerms.of(called).stream()
                .map(term -> new Row(id, plan, term))
                .toList();
    }

    private void insert(SearchKind kind, List<Row> rows, JdbcClient owner) {
        insert(kind, TERMS, rows, owner);
        insert(kind, SOUNDS, rows.stream().flatMap(SoundRow::of).toList(), owner);
        rows.clear();
    }

    private void insert(SearchKind kind, Insertion insertion, List<?> rows, JdbcClient owner) {
        owner.sql(insertion.sql())
                .param("kind", kind.kind())
                .param("kind_rank", kind.role().rank())
                .param(insertion.rows(), json.writeValueAsString(rows))
                .update();
    }

    private static String reading(SearchKind kind) {
        var role = kind.role();
        var relation = kind.relation();
        var code = role.about().code();
        return READ_NAMES.fill(Map.of(
                "kind", kind.kind(),
                "id", relation.id(),
                "plan", Columns.textOrNull(relation.plan()),
                "names", "array_remove(ARRAY[%s]::text[], NULL)".formatted(columns(role.names(), ", ")),
                "aliases", columns(role.aliases(), " || "),
                "pinyin", role.pinyin() == null ? "'{}'::text[]" : "object." + role.pinyin(),
                "code", "array_remove(ARRAY[%s], NULL)".formatted(Columns.textOrNull(code)),
                "relation", relation.relation()));
    }

    private static String columns(List<String> names, String between) {
        return names.isEmpty()
                ? "'{}'::text[]"
                : names.stream().map(name -> "object." + name).collect(Collectors.joining(between));
    }

    /** A statement that takes many rows of one kind as JSON. */
    private record Insertion(String sql, String rows) {

        static Insertion of(String rows) {
            return new Insertion(SqlFile.read(SearchTermDerivation.class, "insert-" + rows), rows);
        }
    }

    /** A term with the object it stands for. */
    private record Row(
            @JsonProperty("object_id") String objectId,
            @JsonProperty("plan_id") @Nullable String planId,
            @JsonUnwrapped SearchTerm term) {}

    /** How a name of the object sounds, or what is left of it without the word for its kind. */
    private record SoundRow(
            @JsonProperty("object_id") String objectId,
            @JsonProperty("plan_id") @Nullable String planId,
            String shown,
            int nameRank,
            List<Integer> keys) {

        static Stream<SoundRow> of(Row row) {
            return switch (row.term().type()) {
                case NAME ->
                    Stream.concat(
                                    Stream.of(row.term().term()),
                                    Cores.of(row.term().term()).stream())
                            .flatMap(text -> of(row, text));
                case ENGLISH -> of(row, row.term().term());
                case PINYIN -> row.term().isSure() ? of(row, row.term().term()) : Stream.empty();
                case INITIALS -> Stream.empty();
            };
        }

        private static Stream<SoundRow> of(Row row, String text) {
            var sounds = Sounds.ofName(text);
            if (sounds.keys().isEmpty()) {
                return Stream.empty();
            }
            var keys = new LinkedHashSet<>(sounds.whole());
            keys.addAll(sounds.keys());
            var term = row.term();
            return Stream.of(new SoundRow(
                    row.objectId(),
                    row.planId(),
                    term.shown(),
                    term.nameRank() + (text.equals(term.term()) ? 0 : 1),
                    List.copyOf(keys)));
        }
    }
}
