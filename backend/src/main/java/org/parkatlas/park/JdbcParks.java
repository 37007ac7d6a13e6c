package org.parkatlas.park;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.source.Citation;
import org.springframework.stereotype.Repository;

/** Parks as statements find them, and what belongs to one. */
@Repository
class JdbcParks implements Parks {

    private static final String FIND_AREAS = SqlFile.read(JdbcParks.class, "find-areas");

    @Override
    public void checkParameter(Reading reading, @Nullable String park) {
        if (park == null) {
            return;
        }
        var exists = reading.jdbc()
                .sql("SELECT EXISTS (SELECT FROM park WHERE id = :id)")
                .param("id", park)
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw InvalidParameter.unknownValue("park", park);
        }
    }

    @Override
    public List<String> listOfKinds(Reading reading, Collection<String> kinds) {
        return reading.jdbc()
                .sql("SELECT id FROM park WHERE kind = ANY (:kinds) ORDER BY id")
                .param("kinds", kinds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Ids of a park's parts, in the plan's order. */
    static List<String> children(Reading reading, String id) {
        return reading.jdbc()
                .sql("SELECT id FROM park WHERE parent_id = :id ORDER BY ord, id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** The areas that documents state for a park, in the pack's order. */
    static List<StatedArea> areas(Reading reading, String id) {
        return reading.jdbc()
                .sql(FIND_AREAS)
                .param("id", id)
                .query(JdbcParks::area)
                .list();
    }

    private static StatedArea area(ResultSet row, int index) throws SQLException {
        return StatedArea.of(
                row.getBigDecimal("area_ha"),
                row.getString("basis"),
                row.getString("part"),
                row.getString("as_of"),
                row.getString("note"),
                new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote")));
    }
}
