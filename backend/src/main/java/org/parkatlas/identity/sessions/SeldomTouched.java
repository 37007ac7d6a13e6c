package org.parkatlas.identity.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * It is written once a minute that a session is used, and not with every request: a map asks for thirty tiles at a time, each
 * of which would change the same row, wait for the one before, and for the disk. A session ends up to that minute earlier than
 * it is said to.
 */
final class SeldomTouched implements FindByIndexNameSessionRepository<Session> {

    /** Of 20 minutes without a request after which a session ends. */
    static final Duration SELDOM = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<Session> stored;

    /** The repository hides the name of its kind of session, the only one it is given here. */
    @SuppressWarnings("unchecked")
    SeldomTouched(JdbcIndexedSessionRepository stored) {
        this.stored = (FindByIndexNameSessionRepository<Session>) (FindByIndexNameSessionRepository<?>) stored;
    }

    @Override
    public Session createSession() {
        return stored.createSession();
    }

    @Override
    public void save(Session session) {
        stored.save(session instanceof Used used ? used.session : session);
    }

    @Override
    public @Nullable Session findById(String id) {
        var session = stored.findById(id);
        return session == null ? null : new Used(session);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, Session> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        return stored.findByIndexNameAndIndexValue(indexName, indexValue);
    }

    /** A session that does not change by being used again within the minute. */
    private record Used(Session session) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(session.getLastAccessedTime().plus(SELDOM))) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as Session has it
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
