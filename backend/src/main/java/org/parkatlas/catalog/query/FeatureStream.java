package org.parkatlas.catalog.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads whole selections row by row, on connections that are kept for that. */
@Component
public class FeatureStream {

    private final DataSource pool;
    private final TransactionTemplate transactions;

    FeatureStream(@Qualifier("exports") DataSource pool) {
        this.pool = pool;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transactions.setReadOnly(true);
    }

    /** What is done with a snapshot. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads what it needs; the snapshot ends with this call. */
        T read(Snapshot snapshot) throws IOException;
    }

    /** Lets {@code reading} read as often as it likes from one state of the data. */
    public <T> T inSnapshot(Reading<T> reading) throws IOException {
        try {
            return Objects.requireNonNull(transactions.execute(status -> read(reading)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private <T> T read(Reading<T> reading) {
        var connection = DataSourceUtils.getConnection(pool);
        try {
            return reading.read(new Snapshot(pool, connection));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }
}
