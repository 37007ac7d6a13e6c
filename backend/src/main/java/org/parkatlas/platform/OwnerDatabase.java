package org.parkatlas.platform;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as the owner of the tables: migrations and loading, never a reader's request. */
final class OwnerDatabase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnerDatabase(DataSource owner) {
        this.jdbc = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionTemplate transaction() {
        return transaction;
    }
}
