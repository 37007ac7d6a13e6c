package org.parkatlas.platform.spi;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as the owner of the tables: migrations and loading, never a reader's request. */
public final class OwnerDatabase {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OwnerDatabase(DataSource owner) {
        this.template = new JdbcTemplate(owner);
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs on the connection of the transaction under way, for what only the driver knows, such as {@code COPY}. */
    public <T extends @Nullable Object> T onConnection(ConnectionCallback<T> action) {
        return template.execute(action);
    }

    public TransactionTemplate transaction() {
        return transaction;
    }
}
