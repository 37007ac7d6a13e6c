package org.parkatlas.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.Counted;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.Page;
import org.parkatlas.catalog.spi.Paging;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds objects by what they are called. */
@Service
class Search {

    private static final String BETWEEN = " · ";

    private final FeatureTypes types;
    private final JdbcClient jdbc;
    private final SearchStatements statements;

    Search(FeatureTypes types, JdbcClient jdbc) {
        this.types = types;
        this.jdbc = jdbc;
        this.statements = new SearchStatements(types);
    }

    /**
     * The objects that answer a question, best first.
     *
     * @param plan plan whose objects come first among equally good ones; null for none
     */
    Page<SearchItem> find(Question question, @Nullable String plan, Paging paging, Locale language) {
        requirePlan(plan);
        var after = SearchCursor.of(paging);
        var found = jdbc.sql(statements.search())
                .param("question", question.text())
                .param("end", question.end())
                .param("grams", question.grams())
                .param("contains", question.contains())
                .param("at_syllable", question.atSyllable())
                .param("spoken", question.spoken())
                .param("written", question.written())
                .param("plan", plan)
                .param("after_rank", after.rank())
                .param("after_shown", after.shown())
                .param("after_kind", after.kind())
                .param("after_id", after.id())
                .param("one_more", paging.oneMore())
                .query(Counted.of((row, number) -> item(row, language)))
                .list();
        return Counted.page(found, paging, SearchItem::key);
    }

    private void requirePlan(@Nullable String plan) {
        if (plan != null
                && !(SearchCursor.isId(plan)
                        && jdbc.sql(statements.planExists())
                                .param("plan", plan)
                                .query(Boolean.class)
                                .single())) {
            throw InvalidParameter.unknownValue("plan", plan);
        }
    }

    private SearchItem item(ResultSet row, Locale language) throws SQLException {
        var shown = row.getString("shown");
        var kind = row.getString("kind");
        var id = row.getString("id");
        return new SearchItem(
                kind,
                id,
                row.getString("plan_id"),
                row.getString("name"),
                row.getString("short_name"),
                shown,
                SearchItem.Match.ofTier(row.getInt("tier")),
                GeometryColumns.findPoint(row, "position").orElse(null),
                hint(row, types.findByKind(kind).orElseThrow(), language),
                List.of(row.getString("rank"), shown, kind, id));
    }

    private static String hint(ResultSet row, FeatureType type, Locale language) throws SQLException {
        var own = Objects.requireNonNullElse(row.getString("short_name"), row.getString("name"));
        var place = row.getString("place");
        var code = row.getString("code");
        var what = type.properties().stream()
                .filter(property ->
                        property.column().equals(type.getSearchable().hint().kind()))
                .flatMap(property -> property.codes().stream())
                .filter(label -> label.code().equals(code))
                .map(label -> label.label().in(language))
                .findFirst()
                .orElse(type.names().title().in(language));
        return place == null || place.equals(own) ? what : place + BETWEEN + what;
    }
}
