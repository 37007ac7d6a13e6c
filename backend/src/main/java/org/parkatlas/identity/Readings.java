package org.parkatlas.identity;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the published data. It opens a read-only transaction on a connection whose role the database knows to be
 * that of the viewer; the pools make every transaction one snapshot.
 */
@Component
public class Readings {

    /** Rows that the driver keeps at a time where there may be a million. */
    private static final int FETCH = 1_000;

    private final Pool answers;
    private final Pool streams;

    Readings(DataSource readers, @Qualifier("exports") DataSource exports, EntityManagerFactory entities) {
        var sessions = entities.unwrap(SessionFactory.class);
        this.answers = Pool.of(readers, 0, sessions);
        this.streams = Pool.of(exports, FETCH, sessions);
    }

    /** What comes of reading what this viewer may see, for an answer that somebody waits for. */
    public <T> T read(Viewer viewer, Function<Reading, T> work) {
        return answers.read(viewer, work);
    }

    /** The same on a connection that may be kept for minutes; rows are read from the database in parts. */
    public <T> T readLong(Viewer viewer, Function<Reading, T> work) {
        return streams.read(viewer, work);
    }

    /** Connections for one way of reading. */
    private record Pool(
            DataSource connections, JdbcClient jdbc, TransactionTemplate transactions, SessionFactory entities) {

        /**
         * The pool is read-only itself; to say so for every transaction would cost two statements more.
         *
         * @param fetch rows that the driver keeps at a time, 0 for all
         */
        static Pool of(DataSource connections, int fetch, SessionFactory entities) {
            var template = new JdbcTemplate(connections);
            template.setFetchSize(fetch);
            return new Pool(
                    connections,
                    JdbcClient.create(new NamedParameterJdbcTemplate(template)),
                    new TransactionTemplate(new JdbcTransactionManager(connections)),
                    entities);
        }

        <T> T read(Viewer viewer, Function<Reading, T> work) {
            if (!viewer.isPublic()) {
                throw new IllegalArgumentException("Nobody can sign in yet, so nobody reads as " + viewer.key());
            }
            return Objects.requireNonNull(transactions.execute(status -> readWithConnection(viewer, work)));
        }

        private <T> T readWithConnection(Viewer viewer, Function<Reading, T> work) {
            var connection = DataSourceUtils.getConnection(connections);
            try {
                return work.apply(new Reading(viewer, jdbc, connection, entities));
            } finally {
                DataSourceUtils.releaseConnection(connection, connections);
            }
        }
    }
}
