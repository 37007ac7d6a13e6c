package org.parkatlas;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The test database as the owner of its tables, for rows that no pack holds. */
public final class OwnerRows {

    /** By URL: who stores rows one by one must not sign in for each. */
    private static final Map<String, HikariDataSource> POOLS = new ConcurrentHashMap<>();

    private static final int CONNECTIONS = 4;
    private static final long SHORTEST_IDLE_MS = 10_000;

    private OwnerRows() {}

    /** A client that may change everything. */
    public static JdbcClient of(Environment environment) {
        return JdbcClient.create(POOLS.computeIfAbsent(
                environment.getRequiredProperty("spring.datasource.url"), url -> pool(url, environment)));
    }

    private static HikariDataSource pool(String url, Environment environment) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(environment.getRequiredProperty("spring.flyway.user"));
        config.setPassword(environment.getRequiredProperty("spring.flyway.password"));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(SHORTEST_IDLE_MS);
        return new HikariDataSource(config);
    }
}
