package org.parkatlas.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.index.SearchKinds;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.TextArrays;

/** Reads the rows of search.sql in the language of whoever asked. */
record HitRows(SearchKinds kinds, SearchFilters filters, Asking asking) {

    private static final String BETWEEN = " · ";

    /**
     * Who asks.
     *
     * @param plan that filters are counted in, null for all
     */
    record Asking(Reading reading, @Nullable String plan, Locale language) {}

    /**
     * All hits that were read, and how many there are.
     *
     * @param groups of all that there are, the kind of the best first
     */
    record Hits(List<SearchItem> items, long total, List<SearchAnswer.Group> groups) {

        /** The part of them that was asked for. */
        SearchAnswer answer(Paging paging, Understood understood) {
            var page = paging.page(items, total, SearchItem::key);
            return new SearchAnswer(page.items(), page.total(), page.next(), groups, understood);
        }
    }

    /** Reads all rows. The first tells how many there are of each kind, even where it has no hit. */
    Hits read(ResultSet rows) throws SQLException {
        var items = new ArrayList<SearchItem>();
        var groups = List.<SearchAnswer.Group>of();
        var total = 0L;
        while (rows.next()) {
            total = rows.getLong("total");
            groups = groups.isEmpty() ? groups(rows) : groups;
            if (rows.getString("id") != null) {
                items.add(item(rows));
            }
        }
        return new Hits(items, total, groups);
    }

    private List<SearchAnswer.Group> groups(ResultSet row) throws SQLException {
        var found = TextArrays.list(row, "kinds");
        var numbers = row.getArray("numbers");
        var groups = new ArrayList<SearchAnswer.Group>();
        for (int i = 0; i < found.size(); i++) {
            groups.add(new SearchAnswer.Group(
                    found.get(i), kind(found.get(i)).title().in(asking.language()), ((Long[]) numbers.getArray())[i]));
        }
        return groups;
    }

    private SearchKind kind(String kind) {
        return kinds.find(kind).orElseThrow();
    }

    private SearchItem item(ResultSet row) throws SQLException {
        var shown = row.getString("shown");
        var kind = kind(row.getString("kind"));
        var id = row.getString("id");
        return new SearchItem(
                kind.kind(),
                id,
                row.getString("plan_id"),
                row.getString("name"),
                row.getString("short_name"),
                shown,
                SearchItem.Match.ofTier(row.getInt("tier")),
                GeometryColumns.findPoint(row, "position").orElse(null),
                hint(row, kind),
                filters.find(asking, kind, id).orElse(null),
                source(row),
                List.of(row.getString("rank"), shown, kind.kind(), id));
    }

    private static SearchItem.@Nullable SearchSource source(ResultSet row) throws SQLException {
        var document = row.getString("document_id");
        return document == null ? null : new SearchItem.SearchSource(document, row.getString("clause_id"));
    }

    private String hint(ResultSet row, SearchKind kind) throws SQLException {
        var own = Objects.requireNonNullElse(row.getString("short_name"), row.getString("name"));
        var place = row.getString("place");
        var code = row.getString("code");
        var what = kind.labels().stream()
                .filter(label -> label.code().equals(code))
                .map(label -> label.label().in(asking.language()))
                .findFirst()
                .orElse(kind.title().in(asking.language()));
        return place == null || place.equals(own) ? what : place + BETWEEN + what;
    }
}
