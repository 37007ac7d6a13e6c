package org.parkatlas.catalog.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Makes anew what every object that is found by name is about and where it is; follows {@link SearchTermDerivation}. */
@Component
class SearchObjectDerivation implements PackDerivation {

    private static final SqlTemplate READ = new SqlTemplate(SqlFile.read(SearchObjectDerivation.class, "read-objects"));
    private static final String INSERT = SqlFile.read(SearchObjectDerivation.class, "insert-objects");
    private static final int ORDER = SearchTermDerivation.ORDER + 1;
    private static final int ROWS_AT_ONCE = 1000;

    private final SearchKinds kinds;
    private final JsonMapper json;

    SearchObjectDerivation(SearchKinds kinds, JsonMapper json) {
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
        owner.sql("DELETE FROM parkatlas.search_object").update();
        var known = new Known(codesOfPlans(owner), glossary(owner));
        kinds.listIndexed().forEach(kind -> derive(kind, known, owner));
        owner.sql("ANALYZE parkatlas.search_object").update();
        return Set.of("search_object");
    }

    /** Where the objects of each plan are, if nothing says it more precisely. */
    private Map<String, String> codesOfPlans(JdbcClient owner) {
        var codes = new HashMap<String, String>();
        kinds.findPlan()
                .filter(plan -> plan.role().about().code() != null)
                .ifPresent(plan -> owner.sql("SELECT %s, %s FROM published.%s"
                                .formatted(
                                        plan.relation().id(),
                                        plan.role().about().code(),
                                        plan.relation().relation()))
                        .query(row -> {
                            codes.put(row.getString(1), row.getString(2));
                        }));
        return codes;
    }

    /** English words by the folded Chinese ones. */
    private static Map<String, String> glossary(JdbcClient owner) {
        var words = new TreeMap<String, String>();
        owner.sql("SELECT chinese, english FROM parkatlas.glossary").query(row -> {
            words.put(Folding.fold(row.getString(1)), row.getString(2));
        });
        return words;
    }

    private void derive(SearchKind kind, Known known, JdbcClient owner) {
        var waiting = new ArrayList<SearchObject>();
        owner.sql(reading(kind)).withFetchSize(ROWS_AT_ONCE).query(row -> {
            waiting.add(object(row, kind, known));
            if (waiting.size() >= ROWS_AT_ONCE) {
                insert(kind, waiting, owner);
            }
        });
        insert(kind, waiting, owner);
    }

    private void insert(SearchKind kind, List<SearchObject> objects, JdbcClient owner) {
        owner.sql(INSERT)
                .param("kind", kind.kind())
                .param("kind_rank", kind.role().rank())
                .param("objects", json.writeValueAsString(objects))
                .update();
        objects.clear();
    }

    private static SearchObject object(ResultSet row, SearchKind kind, Known known) throws SQLException {
        var names = TextArrays.list(row, "names");
        var about = new ArrayList<>(TextArrays.list(row, "words"));
        about.addAll(TextArrays.list(row, "shared_names"));
        var english = new ArrayList<>(TextArrays.list(row, "english"));
        english.addAll(TextArrays.list(row, "shared_english"));
        addLabel(row.getString("label"), kind, about, english);
        var words = SearchObject.joined(names, about);
        english.addAll(known.inEnglish(words));
        return new SearchObject(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("shown"),
                words,
                SearchObject.joined(names, List.of()).length(),
                SearchObject.latin(words, english),
                SearchObject.placesOf(kind.kind(), known.codesOf(row)),
                row.getString("code"),
                row.getString("document_id"),
                row.getString("clause_id"));
    }

    /**
     * What is known of objects of all kinds.
     *
     * @param plans    the administrative code of each plan
     * @param glossary English words by Chinese ones
     */
    private record Known(Map<String, String> plans, Map<String, String> glossary) {

        /** Where the object of a row is, its plan's place included. */
        List<String> codesOf(ResultSet row) throws SQLException {
            return Stream.concat(
                            TextArrays.list(row, "places").stream(),
                            Stream.of(row.getString("code"), plans.get(row.getString("plan_id"))))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** What the Chinese words among these are in English. */
        List<String> inEnglish(String words) {
            return glossary.entrySet().stream()
                    .filter(word -> words.contains(word.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private static void addLabel(@Nullable String code, SearchKind kind, List<String> about, List<String> english) {
        kind.labels().stream().filter(label -> label.code().equals(code)).forEach(label -> {
            about.add(label.label().zh());
            english.add(label.label().en());
        });
    }

    private static String reading(SearchKind kind) {
        var relation = kind.relation();
        var about = kind.role().about();
        var gaps = new HashMap<String, String>();
        gaps.put("kind", kind.kind());
        gaps.put("relation", relation.relation());
        gaps.put("id", relation.id());
        gaps.put("name", relation.name());
        gaps.put("plan", Columns.textOrNull(relation.plan()));
        gaps.put("short_name", Columns.shortName(kind));
        gaps.put("words", Columns.texts(about.words()));
        gaps.put("places", Columns.texts(about.places()));
        gaps.put("code", Columns.textOrNull(about.code()));
        var clause = about.clause();
        gaps.put("document", Columns.textOrNull(clause == null ? null : clause.document()));
        gaps.put("clause", Columns.textOrNull(clause == null ? null : clause.id()));
        gaps.put("label", Columns.textOrNull(kind.role().hint().kind()));
        gaps.put("shared", shared(about.shared()));
        return READ.fill(gaps);
    }

    private static String shared(List<About.Shared> shared) {
        return shared.isEmpty()
                ? "false"
                : shared.stream()
                        .map(it -> "kind = '%s' AND object_id = ANY (%s)"
                                .formatted(it.kind(), Columns.texts(List.of(it.column()))))
                        .collect(Collectors.joining(" OR "));
    }
}
