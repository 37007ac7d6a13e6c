package org.parkatlas.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.stereotype.Service;

/** Finds objects by what they are called. */
@Service
class Search {

    private static final String BETWEEN = " · ";

    private final FeatureTypes types;
    private final Readings readings;
    private final SearchStatements statements;

    Search(FeatureTypes types, Readings readings) {
        this.types = types;
        this.readings = readings;
        this.statements = new SearchStatements(types);
    }

    /**
     * The objects that answer a question, best first.
     *
     * @param query its plan's objects come first among equally good ones
     */
    Page<SearchItem> find(Viewer viewer, SearchQuery query, Locale language) {
        return readings.read(viewer, reading -> find(reading, query, language));
    }

    private Page<SearchItem> find(Reading reading, SearchQuery query, Locale language) {
        var question = Question.of(query.q());
        var paging = Paging.of(query.limit(), query.cursor(), SearchCursor.KEYS);
        requirePlan(reading, query.plan());
        var after = SearchCursor.of(paging);
        var found = reading.jdbc()
                .sql(statements.search())
                .param("question", question.text())
                .param("end", question.end())
                .param("grams", question.grams())
                .param("contains", question.contains())
                .param("at_syllable", question.atSyllable())
                .param("spoken", question.spoken())
                .param("written", question.written())
                .param("plan", query.plan())
                .param("after_rank", after.rank())
                .param("after_shown", after.shown())
                .param("after_kind", after.kind())
                .param("after_id", after.id())
                .param("one_more", paging.oneMore())
                .query(Counted.of((row, number) -> item(row, reading.viewer(), language)))
                .list();
        return Counted.page(found, paging, SearchItem::key);
    }

    private void requirePlan(Reading reading, @Nullable String plan) {
        if (plan != null
                && !(SearchCursor.isId(plan)
                        && reading.jdbc()
                                .sql(statements.planExists())
                                .param("plan", plan)
                                .query(Boolean.class)
                                .single())) {
            throw InvalidParameter.unknownValue("plan", plan);
        }
    }

    private SearchItem item(ResultSet row, Viewer viewer, Locale language) throws SQLException {
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
                hint(row, types.findByKind(kind).orElseThrow(), viewer, language),
                List.of(row.getString("rank"), shown, kind, id));
    }

    private static String hint(ResultSet row, FeatureType type, Viewer viewer, Locale language) throws SQLException {
        var own = Objects.requireNonNullElse(row.getString("short_name"), row.getString("name"));
        var place = row.getString("place");
        var code = row.getString("code");
        var what = type.seenBy(viewer).stream()
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
