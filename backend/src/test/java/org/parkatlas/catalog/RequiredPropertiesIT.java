package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A list that is ordered by a required property would lose an object without it. */
@IntegrationTest
class RequiredPropertiesIT {

    /** Columns of views that are stored nowhere: a block is called by its park and its own name. */
    private static final String COMPUTED = "park_block.name";

    /** Firms and parks have a column of this name too, which may be empty, and their view is read for this one. */
    private static final List<String> OF_TWO_TABLES = List.of("enterprise_place.accuracy_m", "park_place.accuracy_m");

    @Test
    void aRequiredPropertyIsAColumnThatIsNeverEmpty(@Autowired FeatureTypes types, @Autowired Environment environment) {
        var columns = new TreeSet<String>();
        types.list()
                .forEach(type -> type.properties().stream()
                        .filter(FeatureProperty::isRequired)
                        .forEach(property -> columns.add(type.relation().relation() + "." + property.column())));

        var filled = OwnerRows.of(environment)
                .sql("WITH RECURSIVE read AS (SELECT view_name, table_schema, table_name, column_name "
                        + "FROM information_schema.view_column_usage WHERE view_schema = 'published' UNION "
                        + "SELECT read.view_name, deeper.table_schema, deeper.table_name, deeper.column_name FROM read "
                        + "JOIN information_schema.view_column_usage AS deeper ON deeper.view_schema = 'published' "
                        + "AND read.table_schema = 'published' AND deeper.view_name = read.table_name) "
                        + "SELECT read.view_name || '.' || read.column_name FROM read "
                        + "JOIN information_schema.columns AS stored USING (table_schema, table_name, column_name) "
                        + "WHERE read.table_schema = 'parkatlas' "
                        + "GROUP BY 1 HAVING bool_and(stored.is_nullable = 'NO')")
                .query(String.class)
                .list();

        assertThat(columns).contains("enterprise.name", COMPUTED).containsAll(OF_TWO_TABLES);
        columns.remove(COMPUTED);
        columns.removeAll(OF_TWO_TABLES);
        assertThat(filled).containsAll(columns);
    }
}
