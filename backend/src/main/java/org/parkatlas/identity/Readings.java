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
    private final Pool answersToStaff;
    private final Pool streamsToStaff;

    Readings(
            DataSource readers,
            @Qualifier("exports") DataSource exports,
            @Qualifier("staff") DataSource staff,
            @Qualifier("staffExports") DataSource staffExports,
            EntityManagerFactory entities,
            ViewerSignature signature) {
        var sessions = entities.unwrap(SessionFactory.class);
        this.answers = Pool.of(readers, 0, sessions, signature);
        this.streams = Pool.of(exports, FETCH, sessions, signature);
        this.answersToStaff = Pool.of(staff, 0, sessions, signature);
        this.streamsToStaff = Pool.of(staffExports, FETCH, sessions, signature);
    }

    /** What comes of reading what this viewer may see, for an answer that somebody waits for. */
    public <T> T read(Viewer viewer, Function<Reading, T> work) {
        return (viewer.isPublic() ? answers : answersToStaff).read(viewer, work);
    }

    /** The same on a connection that may be kept for minutes; rows are read from the database in parts. */
    public <T> T readLong(Viewer viewer, Function<Reading, T> work) {
        return (viewer.isPublic() ? streams : streamsToStaff).read(viewer, work);
    }

    /** Connections for one way of reading. */
    private record Pool(
            DataSource connections,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SessionFactory entities,
            ViewerSignature signature) {

        /**
         * The pool is read-only itself; to say so for every transaction would cost two statements more.
         *
         * @param fetch rows that the driver keeps at a time, 0 for all
         */
        static Pool of(DataSource connections, int fetch, SessionFactory entities, ViewerSignature signature) {
            var template = new JdbcTemplate(connections);
            template.setFetchSize(fetch);
            return new Pool(
                    connections,
                    JdbcClient.create(new NamedParameterJdbcTemplate(template)),
                    new TransactionTemplate(new JdbcTransactionManager(connections)),
                    entities,
                    signature);
        }

        <T> T read(Viewer viewer, Function<Reading, T> work) {
            return Objects.requireNonNull(transactions.execute(status -> readWithConnection(viewer, work)));
        }

        private <T> T readWithConnection(Viewer viewer, Function<Reading, T> work) {
            var connection = DataSourceUtils.getConnection(connections);
            try {
                if (!viewer.isPublic()) {
                    jdbc.sql("SELECT set_config('app.viewer', :viewer, true)")
                            .param("viewer", signature.sign(viewer))
                            .query(String.class)
                            .single();
                }
                return work.apply(new Reading(viewer, jdbc, connection, entities));
            } finally {
                DataSourceUtils.releaseConnection(connection, connections);
            }
        }
    }
}
