package org.parkatlas.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import tools.jackson.databind.json.JsonMapper;

/** Makes the search terms anew from what the public sees of every searchable type. */
@Component
public class SearchTermDerivation implements PackDerivation {

    private static final SqlTemplate READ_NAMES =
            new SqlTemplate(SqlFile.read(SearchTermDerivation.class, "read-names"));
    private static final String INSERT_TERMS = SqlFile.read(SearchTermDerivation.class, "insert-terms");

    /** After the derivations that change what an object is called, of which there are none so far. */
    private static final int ORDER = 900;

    private static final int TERMS_AT_ONCE = 5000;
    private static final int ROWS_AT_ONCE = 1000;

    private final FeatureTypes types;
    private final JsonMapper json;

    SearchTermDerivation(FeatureTypes types, JsonMapper json) {
        this.types = types;
        this.json = json;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        owner.sql("DELETE FROM parkatlas.search_term").update();
        types.listSearchable().forEach(type -> derive(type, owner));
        owner.sql("ANALYZE parkatlas.search_term").update();
        return Set.of("search_term");
    }

    private void derive(FeatureType type, JdbcClient owner) {
        var waiting = new ArrayList<Row>();
        owner.sql(reading(type)).withFetchSize(ROWS_AT_ONCE).query(row -> {
            waiting.addAll(rows(row));
            if (waiting.size() >= TERMS_AT_ONCE) {
                insert(type, waiting, owner);
            }
        });
        insert(type, waiting, owner);
    }

    private static List<Row> rows(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var plan = row.getString("plan_id");
        return SearchTerms.of(texts(row, "names"), texts(row, "aliases"), texts(row, "pinyin")).stream()
                .map(term -> new Row(id, plan, term))
                .toList();
    }

    private void insert(FeatureType type, List<Row> rows, JdbcClient owner) {
        owner.sql(INSERT_TERMS)
                .param("kind", type.kind())
                .param("kind_rank", type.getSearchable().rank())
                .param("terms", json.writeValueAsString(rows))
                .update();
        rows.clear();
    }

    private static String reading(FeatureType type) {
        var searchable = type.getSearchable();
        var relation = type.relation();
        return READ_NAMES.fill(Map.of(
                "id", relation.id(),
                "plan", relation.plan() == null ? "NULL" : "object." + relation.plan(),
                "names", "array_remove(ARRAY[%s]::text[], NULL)".formatted(columns(searchable.names(), ", ")),
                "aliases", columns(searchable.aliases(), " || "),
                "pinyin", searchable.pinyin() == null ? "'{}'::text[]" : "object." + searchable.pinyin(),
                "relation", relation.relation()));
    }

    private static String columns(List<String> names, String between) {
        return names.isEmpty()
                ? "'{}'::text[]"
                : names.stream().map(name -> "object." + name).collect(Collectors.joining(between));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((String[]) array.getArray()).toList();
    }

    /** A term with the object it stands for. */
    private record Row(
            @JsonProperty("object_id") String objectId,
            @JsonProperty("plan_id") @Nullable String planId,
            @JsonUnwrapped SearchTerm term) {}
}
