package org.parkatlas.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Repository;

/** How the elements of a plan's layout come onto the map. */
@Repository
class LayoutDrawings {

    private static final String LIST = SqlFile.read(LayoutDrawings.class, "list-drawings");

    /** The drawings of a plan's elements in the pack's order, by element. */
    Map<String, List<LayoutDrawing>> listByElement(Reading reading, String plan) {
        var drawings = new HashMap<String, List<LayoutDrawing>>();
        reading.jdbc().sql(LIST).param("plan", plan).query(row -> {
            drawings.computeIfAbsent(row.getString("element_id"), any -> new ArrayList<>())
                    .add(drawing(row));
        });
        return drawings;
    }

    private static LayoutDrawing drawing(ResultSet row) throws SQLException {
        return new LayoutDrawing(
                row.getString("id"),
                row.getString("kind"),
                row.getString("label"),
                row.getString("label_en"),
                row.getString("colour"),
                TextArrays.list(row, "areas"),
                row.getString("basis"),
                row.getString("note"),
                row.getString("note_en"));
    }
}
