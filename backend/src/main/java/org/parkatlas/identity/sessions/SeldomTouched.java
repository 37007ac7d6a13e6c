package org.parkatlas.identity.sessions;

import java.time.Duration;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * It is written once a minute that a session is used, and not with every request: a map asks for thirty tiles at a time, each
 * of which would change the same row, wait for the one before, and for the disk. A session ends up to that minute earlier than
 * it is said to.
 */
@Component
class SeldomTouched implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** Of 20 minutes without a request after which a session ends. */
    static final Duration SELDOM = Duration.ofMinutes(1);

    /** The statement of Spring Session 4 with its values in their order, for a session that has changed or was not seen lately. */
    private static final String UPDATE = """
            UPDATE %%TABLE_NAME%% AS stored
            SET session_id = used.session_id, last_access_time = used.last_access_time,
                max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                principal_name = used.principal_name
            FROM (VALUES (?::char(36), ?::bigint, ?::integer, ?::bigint, ?::varchar, ?::char(36)))
                AS used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            WHERE stored.primary_id = used.primary_id
              AND (used.last_access_time - stored.last_access_time >= %d
                   OR (used.session_id, used.max_inactive_interval, used.principal_name)
                      IS DISTINCT FROM (stored.session_id, stored.max_inactive_interval, stored.principal_name))
            """.formatted(SELDOM.toMillis());

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
