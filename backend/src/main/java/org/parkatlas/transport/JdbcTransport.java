package org.parkatlas.transport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Finds transport nodes in the published data. */
@Repository
class JdbcTransport {

    private static final String LIST = SqlFile.read(JdbcTransport.class, "list-transport");

    private final Readings readings;
    private final Plans plans;

    JdbcTransport(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /**
     * One page of the nodes of a plan, in the plan's order.
     *
     * @throws InvalidParameter if there is no such plan
     */
    Page<TransportNode> list(Viewer viewer, TransportQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private Page<TransportNode> list(Reading reading, TransportQuery query) {
        var paging = query.paging();
        var found = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("after_ord", paging.numberAfter(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> read(row)))
                .list();
        var page = Counted.page(found, paging, node -> List.of(String.valueOf(node.ord()), node.id()));
        // a plan that does not exist has no nodes, so asking when nothing was found is soon enough
        if (page.total() == 0) {
            plans.checkParameter(reading, query.plan());
        }
        return page;
    }

    private static TransportNode read(ResultSet row) throws SQLException {
        var stored = StoredPosition.of(row);
        return new TransportNode(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("kind")),
                Objects.requireNonNull(row.getString("name")),
                row.getString("short_name"),
                EnglishName.of(row),
                row.getString("line"),
                row.getString("status"),
                row.getString("county_code"),
                stored.position(),
                stored.precision(),
                LocatedIn.ofReference(stored.locatedIn()).orElse(null),
                row.getInt("ord"));
    }
}
