package org.parkatlas.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.hibernate.SessionFactory;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One state of the data as one viewer may see it, for as long as the transaction that {@link Readings} opened. Whoever is
 * handed it reads what the others read.
 */
public final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final Viewer viewer;
    private final JdbcClient jdbc;
    private final Connection connection;
    private final SessionFactory entities;

    Reading(Viewer viewer, JdbcClient jdbc, Connection connection, SessionFactory entities) {
        this.viewer = viewer;
        this.jdbc = jdbc;
        this.connection = connection;
        this.entities = entities;
    }

    /** Who reads. */
    public Viewer viewer() {
        return viewer;
    }

    /** Statements on the views in schema {@code published}. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The entity with this id; empty where there is none that the viewer may see. */
    public <T> Optional<T> find(Class<T> entity, String id) {
        try (var session =
                entities.withStatelessOptions().connection(connection).openStatelessSession()) {
            return Optional.ofNullable(session.get(entity, id));
        }
    }

    /** Stops the statement that runs now, if one does; for other threads. */
    public void stop() {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException failed) {
            LOG.warn("A statement could not be stopped: {}", failed.getMessage());
        }
    }
}
