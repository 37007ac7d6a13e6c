package org.parkatlas;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The test database as the owner of its tables, for rows that no pack holds. */
public final class OwnerRows {

    private OwnerRows() {}

    /** A client that may change everything. */
    public static JdbcClient of(Environment environment) {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
    }
}
