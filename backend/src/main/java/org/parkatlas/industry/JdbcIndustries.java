package org.parkatlas.industry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Paging;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIndustries implements Industries {

    private static final String FIND_UNDER = SqlFile.read(JdbcIndustries.class, "find-under");
    private static final String LIST_TREE = SqlFile.read(JdbcIndustries.class, "list-tree");

    private final Readings readings;

    JdbcIndustries(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<String> listUnder(Reading reading, String id) {
        return reading.jdbc()
                .sql(FIND_UNDER)
                .param("id", id)
                .query(String.class)
                .list();
    }

    @Override
    public Optional<List<String>> findByParameter(Reading reading, @Nullable String industry) {
        if (industry == null) {
            return Optional.empty();
        }
        var ids = listUnder(reading, industry);
        if (ids.isEmpty()) {
            throw InvalidParameter.unknownValue("industry", industry);
        }
        return Optional.of(ids);
    }

    /** The tree, a part at a time, with all seals and colours. */
    IndustryTree listTree(Viewer viewer, Paging paging) {
        return readings.read(viewer, reading -> listTree(reading, paging));
    }

    private static IndustryTree listTree(Reading reading, Paging paging) {
        var rows = reading.jdbc()
                .sql(LIST_TREE)
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcIndustries::node))
                .list();
        var page = Listed.page(paging, rows);
        return new IndustryTree(page.items(), listPalette(reading), page.total(), page.next());
    }

    private static List<IndustryTree.Colours> listPalette(Reading reading) {
        return reading.jdbc()
                .sql("SELECT * FROM palette ORDER BY ord, key")
                .query(JdbcIndustries::colours)
                .list();
    }

    private static IndustryTree.Colours colours(ResultSet row, int index) throws SQLException {
        return new IndustryTree.Colours(
                row.getString("key"),
                row.getString("name"),
                EnglishName.of(row),
                row.getString("seal"),
                row.getString("seal_en"),
                row.getString("fill"),
                row.getString("edge"),
                row.getString("text"),
                row.getString("tint"),
                row.getString("ink"));
    }

    private static IndustryTree.Node node(ResultSet row, int index) throws SQLException {
        return new IndustryTree.Node(
                row.getString("id"),
                row.getString("parent_id"),
                row.getString("level"),
                row.getString("name"),
                EnglishName.of(row),
                row.getString("palette_key"));
    }
}
