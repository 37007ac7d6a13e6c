package org.parkatlas.siting.ambitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;

/** The places of a plan with the industries that it names for them and the sentences in which it does. */
final class PlanPlaces {

    private static final String CLUSTERS = SqlFile.read(PlanPlaces.class, "list-clusters");
    private static final String PARKS = SqlFile.read(PlanPlaces.class, "list-parks");

    /** Clauses that list: 表1-3, 专栏6. */
    private static final Pattern TABLE = Pattern.compile("(表|专栏).*");

    private PlanPlaces() {}

    /** A sentence about a place, and what the pack says it says. */
    record Said(String value, Citation source) {}

    /** A place and all that is said of it. */
    record Named(Ambitions.Place place, List<IndustryLabel> industries, List<Said> said) {}

    /** Places, and the table they are from if it is one. */
    record Listed(@Nullable Citation table, List<Named> places) {}

    /** Core and clusters that industries are named for. */
    static Listed clusters(Reading reading, String plan) {
        return new Listed(null, read(reading, CLUSTERS, plan, "layout"));
    }

    /** Parks of the table that names industries for most of them; where no table does, all parks that have any named. */
    static Listed parks(Reading reading, String plan) {
        var all = read(reading, PARKS, plan, "park");
        var tables = all.stream()
                .flatMap(park ->
                        park.said().stream().map(said -> key(said.source())).distinct())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var most = tables.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (most == null) {
            return new Listed(null, all);
        }
        var places = all.stream()
                .map(park -> new Named(
                        park.place(),
                        park.industries(),
                        park.said().stream()
                                .filter(said -> key(said.source()).equals(most))
                                .toList()))
                .filter(park -> !park.said().isEmpty())
                .toList();
        var source = places.get(0).said().get(0).source();
        return new Listed(new Citation(source.documentId(), source.clauseId(), source.clause(), null), places);
    }

    /** Document and clause of a table; empty for what is none. */
    private static String key(Citation source) {
        var clause = source.clause();
        return clause != null && TABLE.matcher(clause).matches() ? source.documentId() + "/" + source.clauseId() : "";
    }

    private static List<Named> read(Reading reading, String sql, String plan, String kind) {
        var found = new LinkedHashMap<String, Named>();
        reading.jdbc().sql(sql).param("plan", plan).query(row -> {
            var id = row.getString("id");
            var named = found.get(id);
            if (named == null) {
                named = named(row, kind);
                found.put(id, named);
            }
            named.said().add(said(row));
        });
        return List.copyOf(found.values());
    }

    private static Named named(ResultSet row, String kind) throws SQLException {
        return new Named(
                new Ambitions.Place(
                        kind,
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        EnglishName.of(row),
                        row.getString("park_id")),
                IndustryLabel.listOf(TextArrays.list(row, "industry_ids"), TextArrays.list(row, "industry_labels")),
                new ArrayList<>());
    }

    private static Said said(ResultSet row) throws SQLException {
        var value = row.getString("value");
        return new Said(
                value == null ? "" : value,
                new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote")));
    }
}
