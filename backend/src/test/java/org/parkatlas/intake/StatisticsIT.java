package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A start that loads packs leaves no table unknown to the planner. */
@IntegrationTest
class StatisticsIT {

    @Autowired
    private Environment environment;

    @Test
    void thePlannerKnowsTablesOfFewRows() {
        // -1 for a table of which nothing was ever counted (PostgreSQL, pg_class)
        assertThat(OwnerRows.of(environment)
                        .sql("SELECT count(*) FROM parkatlas.document")
                        .query(Long.class)
                        .single())
                .isLessThan(50);
        assertThat(OwnerRows.of(environment).sql("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'parkatlas'::regnamespace AND relkind = 'r' AND reltuples < 0
                        """).query(String.class).list())
                .isEmpty();
    }
}
