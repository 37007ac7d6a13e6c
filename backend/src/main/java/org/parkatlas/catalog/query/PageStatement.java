package org.parkatlas.catalog.query;

import java.util.HashMap;
import java.util.Map;

import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.platform.spi.SqlFile;

/**
 * The statement that reads a part of the selected objects: the version of the layer, then the columns of the type.
 *
 * @param values what is bound to its parameters
 */
record PageStatement(String sql, Map<String, Object> values) {

    private static final SqlTemplate PAGE = new SqlTemplate(SqlFile.read(PageStatement.class, "read-page"));

    private static final String ALL = "%s AS feature WHERE %s";

    /** OFFSET 0 keeps the two apart: what matches is found first, by whatever index finds it, and ordered then. */
    private static final String FEW = "(SELECT * FROM %s AS feature WHERE %s OFFSET 0) AS feature WHERE TRUE";

    /**
     * So many objects are ordered in a few hundredths of a second. To find the next hundred of so many by walking a million
     * in their order takes as long, and ever longer the fewer there are; the planner cannot tell when.
     */
    private static final long MOST_ORDERED = 10_000;

    /** That for this part of a selection with so many objects, more or less. */
    static PageStatement of(Selection selection, PageQuery query, long objects) {
        return objects <= MOST_ORDERED && !selection.isWholePlan()
                ? of(selection, query, FEW)
                : of(selection, query, ALL);
    }

    private static PageStatement of(Selection selection, PageQuery query, String source) {
        var type = selection.type();
        var condition = Condition.of(type, selection.filter());
        var after = new Keyset(selection, query.order()).after(query.paging());
        var values = new HashMap<>(condition.values());
        values.putAll(after.values());
        values.put("most", query.paging().oneMore());
        if (query.offset() > 0) {
            values.put("skipped", query.offset());
        }
        var sql = PAGE.fill(Map.of(
                "columns", new FeatureTable(type, selection.viewer()).columns(query.system()),
                "relation", type.relation().relation(),
                "source", source.formatted(type.relation().relation(), condition.sql()),
                "after", after.sql(),
                "order", query.order().sql(type.relation().id()),
                "skip", query.offset() > 0 ? "OFFSET :skipped" : ""));
        return new PageStatement(sql, values);
    }
}
