package org.parkatlas.transport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.parkatlas.catalog.spi.Counted;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.catalog.spi.Page;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds transport nodes in the published data. */
@Repository
class TransportNodes {

    private static final String LIST = SqlFile.read(TransportNodes.class, "list-transport");

    private final JdbcClient jdbc;

    TransportNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the nodes of a plan, in the plan's order.
     *
     * @throws InvalidParameter if there is no such plan
     */
    Page<TransportNode> list(TransportQuery query) {
        var paging = query.paging();
        var found = jdbc.sql(LIST)
                .param("plan", query.plan())
                .param("after_ord", paging.numberAfter(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> read(row)))
                .list();
        var page = Counted.page(found, paging, node -> List.of(String.valueOf(node.ord()), node.id()));
        if (page.total() == 0 && query.plan() != null) {
            requirePlan(query.plan());
        }
        return page;
    }

    /** A plan that does not exist has no nodes, so asking when nothing was found is soon enough. */
    private void requirePlan(String plan) {
        var exists = jdbc.sql("SELECT EXISTS (SELECT FROM plan WHERE id = :plan)")
                .param("plan", plan)
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw InvalidParameter.unknownValue("plan", plan);
        }
    }

    private static TransportNode read(ResultSet row) throws SQLException {
        var stored = StoredPosition.of(row);
        return new TransportNode(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("kind")),
                Objects.requireNonNull(row.getString("name")),
                row.getString("short_name"),
                row.getString("line"),
                row.getString("status"),
                row.getString("county_code"),
                stored.position(),
                stored.precision(),
                LocatedIn.ofReference(stored.locatedIn()).orElse(null),
                row.getInt("ord"));
    }
}
