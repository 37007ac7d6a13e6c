package org.parkatlas.catalog.search;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.index.Folding;
import org.parkatlas.catalog.search.index.SearchKinds;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.stereotype.Service;

/** Finds objects by what people type. */
@Service
class Search implements NameSearch {

    /** Rows that are looked at for each way to match; more hits than that are not told from one another. */
    static final int MOST = 5000;

    private final SearchKinds kinds;
    private final Places places;
    private final SearchFilters filters;
    private final Readings readings;
    private final SearchStatements statements;

    Search(SearchKinds kinds, Places places, SearchFilters filters, Readings readings) {
        this.kinds = kinds;
        this.places = places;
        this.filters = filters;
        this.readings = readings;
        this.statements = new SearchStatements(kinds);
    }

    /**
     * The objects that answer a question, best first.
     *
     * @param query its plan's objects come first among equally good ones
     */
    SearchAnswer find(Viewer viewer, SearchQuery query, Locale language) {
        return readings.read(viewer, reading -> find(reading, query, language));
    }

    @Override
    public List<String> findNamed(Viewer viewer, String words, String kind, @Nullable String plan) {
        if (Folding.fold(words).isEmpty()) {
            return List.of();
        }
        var query = new SearchQuery(words, plan, Paging.LARGEST, null);
        return find(viewer, query, Locale.CHINESE).items().stream()
                .filter(item -> item.kind().equals(kind) && item.match().isByName())
                .map(SearchItem::id)
                .toList();
    }

    private SearchAnswer find(Reading reading, SearchQuery query, Locale language) {
        var typed = query.q() == null ? "" : query.q();
        var question = Question.of(typed);
        var paging = Paging.of(query.limit(), query.cursor(), SearchCursor.KEYS);
        var after = SearchCursor.of(paging);
        requirePlan(reading, query.plan());
        var rows = new HitRows(kinds, filters, new HitRows.Asking(reading, query.plan(), language));
        return new Attempts(statements, reading)
                .of(typed, question, places.vocabulary(reading))
                .map(attempt -> reading.jdbc()
                        .sql(attempt.sql())
                        .params(attempt.values())
                        .param("plan", query.plan())
                        .params(after.values())
                        .param("one_more", paging.oneMore())
                        .param("most", MOST)
                        .query(found -> {
                            return rows.read(found).answer(paging, attempt.understood());
                        }))
                .filter(answer -> answer.total() > 0)
                .findFirst()
                .orElseGet(() -> SearchAnswer.nothing(typed));
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
}
