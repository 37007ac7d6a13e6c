package org.parkatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;

class ProblemAdviceTest {

    /** The texts are PostGIS 3.3's; the last one is what PostgreSQL says of a damaged index. */
    @ParameterizedTest
    @CsvSource({
        "55P03, canceling statement due to lock timeout, 503",
        "XX000, GEOS isvalid() threw an error!, 503",
        "XX000, GEOSIntersects: TopologyException: side location conflict, 503",
        "XX000, lwgeom_intersection_prec: GEOS Error, 503",
        "XX000, could not read block 0 in file, 500",
    })
    void tellsWhatMayWorkAgainFromWhatIsBroken(String state, String message, int status) {
        var failed = new UncategorizedSQLException("read", "SELECT", new SQLException("ERROR: " + message, state));

        var answer = new ProblemAdvice().onUncategorized(failed, new MockHttpServletRequest("GET", "/ogc"));

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
