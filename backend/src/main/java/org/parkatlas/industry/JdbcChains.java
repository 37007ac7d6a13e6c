package org.parkatlas.industry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Industry chains as they are answered. */
@Repository
class JdbcChains {

    private static final String LIST = SqlFile.read(JdbcChains.class, "list-chains");

    private final Readings readings;
    private final Plans plans;
    private final Citations citations;
    private final ChainFirms firms;

    JdbcChains(Readings readings, Plans plans, Citations citations, ChainFirms firms) {
        this.readings = readings;
        this.plans = plans;
        this.citations = citations;
        this.firms = firms;
    }

    /** Chains with their links, in the plans' order. */
    Page<Chain> list(Viewer viewer, ChainQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private Page<Chain> list(Reading reading, ChainQuery query) {
        plans.checkParameter(reading, query.plan());
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcChains::head))
                .list();
        var page = Listed.page(paging, rows);
        return new Page<>(linked(reading, page.items()), page.total(), page.next());
    }

    /** The same chains in the same order with all that belongs to them, asked for at once. */
    private List<Chain> linked(Reading reading, List<Head> heads) {
        var ids = heads.stream().map(Head::id).toList();
        var links = new HashMap<String, List<Chain.Link>>();
        reading.jdbc()
                .sql("SELECT * FROM chain_link WHERE chain_id = ANY (:ids) ORDER BY chain_id, ord, id")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    links.computeIfAbsent(row.getString("chain_id"), id -> new ArrayList<>())
                            .add(link(row));
                });
        var sources = citations.listForAll(reading, "chain", ids);
        var known = firms.find(
                reading,
                links.values().stream()
                        .flatMap(List::stream)
                        .flatMap(link -> link.enterpriseIds().stream())
                        .distinct()
                        .toList());
        return heads.stream()
                .map(head -> head.with(
                        links.getOrDefault(head.id(), List.of()), sources.getOrDefault(head.id(), List.of()), known))
                .toList();
    }

    /**
     * The chain with this id.
     *
     * @throws ChainNotFound if there is none
     */
    Chain get(Viewer viewer, String id) {
        return readings.read(viewer, reading -> get(reading, id));
    }

    private Chain get(Reading reading, String id) {
        var head = reading.jdbc()
                .sql("SELECT * FROM chain WHERE id = :id")
                .param("id", id)
                .query(JdbcChains::head)
                .optional()
                .orElseThrow(() -> new ChainNotFound(id));
        return linked(reading, List.of(head)).get(0);
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("name"),
                EnglishName.of(row),
                IndustryLabel.ofNullable(row.getString("industry_id"), row.getString("industry_label")));
    }

    private static Chain.Link link(ResultSet row) throws SQLException {
        return new Chain.Link(
                row.getString("id"),
                row.getString("name"),
                EnglishName.of(row),
                row.getString("stage"),
                row.getObject("step", Integer.class),
                TextArrays.list(row, "next"),
                TextArrays.list(row, "next_printed"),
                row.getString("status"),
                row.getString("modality"),
                TextArrays.list(row, "enterprise_ids"),
                row.getString("wanted_text"),
                List.of(),
                List.of(new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote"))));
    }

    /** What a chain is without its links. */
    private record Head(
            String id,
            String plan,
            String name,
            @Nullable EnglishName english,
            @Nullable IndustryLabel industry) {

        Chain with(List<Chain.Link> stored, List<Citation> sources, ChainFirms.Firms firms) {
            var seen = stored.stream().map(link -> link.seenBy(firms.seen())).toList();
            var gaps = GapRules.ofLinks(seen);
            var links = seen.stream()
                    .map(link -> link.with(gaps.getOrDefault(link.id(), List.of())))
                    .toList();
            var stated = sources.stream()
                    .flatMap(source -> GapRules.stated(source).stream())
                    .toList();
            var places = GapRules.places(links, firms.places());
            return new Chain(id, plan, name, english, industry, links, stated, places, sources);
        }
    }
}
