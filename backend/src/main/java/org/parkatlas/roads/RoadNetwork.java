package org.parkatlas.roads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.parkatlas.source.Citation;

/**
 * A network of roads and where it is from.
 *
 * @param asOf the day as of which its source says it
 * @param demo whether it is synthetic (演示数据)
 */
public record RoadNetwork(String id, String name, String nameEn, String asOf, boolean demo, List<Citation> sources) {

    public RoadNetwork {
        sources = List.copyOf(sources);
    }

    static RoadNetwork of(ResultSet row, int index) throws SQLException {
        return new RoadNetwork(
                row.getString("id"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("as_of"),
                row.getBoolean("demo"),
                List.of(Citation.ofDocument(row.getString("document_id"))));
    }
}
