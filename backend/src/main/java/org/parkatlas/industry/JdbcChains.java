package org.parkatlas.industry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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

    JdbcChains(Readings readings, Plans plans, Citations citations) {
        this.readings = readings;
        this.plans = plans;
        this.citations = citations;
    }

    /** Chains in the plans' order. */
    Page<ChainSummary> list(Viewer viewer, ChainQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private Page<ChainSummary> list(Reading reading, ChainQuery query) {
        plans.checkParameter(reading, query.plan());
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcChains::summary))
                .list();
        return Listed.page(paging, rows);
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
                .query(JdbcChains::summary)
                .optional()
                .orElseThrow(() -> new ChainNotFound(id));
        var links = reading.jdbc()
                .sql("SELECT * FROM chain_link WHERE chain_id = :id ORDER BY ord, id")
                .param("id", id)
                .query(JdbcChains::link)
                .list();
        var sources = citations.listFor(reading, "chain", id);
        return new Chain(id, head.plan(), head.name(), head.english(), head.industry(), links, sources);
    }

    private static ChainSummary summary(ResultSet row, int index) throws SQLException {
        return new ChainSummary(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("name"),
                EnglishName.of(row),
                IndustryLabel.ofNullable(row.getString("industry_id"), row.getString("industry_label")));
    }

    private static Chain.Link link(ResultSet row, int index) throws SQLException {
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
                List.of(new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote"))));
    }
}
