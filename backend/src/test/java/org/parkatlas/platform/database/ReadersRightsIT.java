package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.TestPacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the login of the readers may not do, without the settings of the pool that keep it from trying. */
@IntegrationTest
@TestPacks
class ReadersRightsIT {

    private final DataSourceProperties login;

    @Autowired
    ReadersRightsIT(DataSourceProperties login) {
        this.login = login;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TEMPORARY TABLE mine (value text)",
                "SELECT lo_create(0)",
                "SELECT lo_from_bytea(0, '')",
                "CREATE TABLE public.mine (value text)",
                "CREATE SCHEMA mine",
                "SELECT count(*) FROM parkatlas.park",
            })
    void writesAndSeesNothingOfItsOwn(String statement) {
        var refused = catchThrowable(
                () -> reader(login.determineUrl()).sql(statement).query().listOfRows());

        assertThat(refused).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void reachesNoOtherDatabase(String database) {
        var url = login.determineUrl().replaceFirst("/[^/]*$", "/" + database);

        var refused = catchThrowable(() -> reader(url).sql("SELECT 1").query().singleRow());

        assertThat(refused).rootCause().hasMessageContaining("permission denied for database");
    }

    private JdbcClient reader(String url) {
        return JdbcClient.create(
                new DriverManagerDataSource(url, login.determineUsername(), login.determinePassword()));
    }
}
