package org.parkatlas.platform.spi;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as the owner of the tables: migrations and loading, never a reader's request. */
public final class OwnerDatabase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OwnerDatabase(DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }
}
