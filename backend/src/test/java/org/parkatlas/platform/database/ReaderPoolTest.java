package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pool of a database that is not there. */
class ReaderPoolTest {

    private final ReaderPool pool = new ReaderPool();

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void oneAsksForAllWhetherTheDatabaseIsBack() throws InterruptedException {
        pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nobody");
        pool.setConnectionTimeout(250);
        pool.setInitializationFailTimeout(-1);

        assertThatThrownBy(pool::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("request timed out");
        assertThatThrownBy(pool::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessage("The database was away a moment ago")
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        Thread.sleep(600);
        assertThatThrownBy(pool::getConnection).hasMessageContaining("request timed out");
    }
}
