package org.parkatlas.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.TestPacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.zaxxer.hikari.HikariDataSource;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every limit of docs/design/limits.md and docs/operations.md, as the running service has it. */
@IntegrationTest
@TestPacks
class LimitsIT {

    private final Connector connector;
    private final HikariDataSource readers;
    private final HikariDataSource owner;
    private final JsonMapper json;
    private final Environment settings;

    @Autowired
    LimitsIT(
            ServletWebServerApplicationContext context,
            HikariDataSource readers,
            @Qualifier("owner") DataSource owner,
            JsonMapper json) {
        this.connector = ((TomcatWebServer) context.getWebServer()).getTomcat().getConnector();
        this.readers = readers;
        this.owner = (HikariDataSource) owner;
        this.json = json;
        this.settings = context.getEnvironment();
    }

    @Test
    void tomcatWaitsForNobody() {
        var protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();

        assertThat(protocol.getConnectionTimeout()).isEqualTo(10_000);
        assertThat(protocol.getKeepAliveTimeout()).isEqualTo(10_000);
        assertThat(protocol.getMaxKeepAliveRequests()).isEqualTo(1000);
        assertThat(protocol.getMaxConnections()).isEqualTo(2000);
        assertThat(protocol.getAcceptCount()).isEqualTo(100);
        assertThat(protocol.getMaxThreads()).isEqualTo(24);
    }

    @Test
    void tomcatReadsNoEndlessRequest() {
        var protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();

        assertThat(protocol.getMaxHttpRequestHeaderSize()).isEqualTo(16 * 1024);
        assertThat(protocol.getMaxHttpResponseHeaderSize()).isEqualTo(8 * 1024);
        assertThat(protocol.getMaxHeaderCount()).isEqualTo(100);
        assertThat(protocol.getMaxSwallowSize()).isZero();
        assertThat(connector.getMaxPostSize()).isEqualTo(64 * 1024);
        assertThat(connector.getMaxParameterCount()).isEqualTo(100);
        assertThat(connector.getMaxPartCount()).isEqualTo(10);
        assertThat(connector.getAllowTrace()).isFalse();
        assertThat(connector.getXpoweredBy()).isFalse();
    }

    @Test
    void readersAndTheOwnerHaveSmallPoolsOfTheirOwn() {
        assertThat(readers.getMaximumPoolSize()).isEqualTo(10);
        assertThat(readers.getConnectionTimeout()).isEqualTo(1_000);
        assertThat(readers.getValidationTimeout()).isEqualTo(500);
        assertThat(readers.getLeakDetectionThreshold()).isEqualTo(30_000);
        assertThat(readers.isReadOnly()).isTrue();
        assertThat(readers.getDataSourceProperties()).containsEntry("connectTimeout", "2");
        assertThat(owner.getMaximumPoolSize()).isEqualTo(4);
        assertThat(owner.getConnectionTimeout()).isEqualTo(1_000);
    }

    /** As the driver has it: a property that is no text is silently ignored. */
    @Test
    void aReaderDoesNotWaitForAServerThatHasStoppedAnswering() throws SQLException {
        try (var connection = readers.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(6000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 5s, 10min",
        "lock_timeout, 2s, 2s",
        "idle_in_transaction_session_timeout, 30s, 30s",
        "client_connection_check_interval, 5s, 5s",
        "default_transaction_read_only, on, off",
        "jit, off, off",
    })
    void theDatabaseStopsWhatTakesTooLong(String setting, String forReaders, String forTheOwner) {
        assertThat(text(readers, "SHOW " + setting)).isEqualTo(forReaders);
        assertThat(text(owner, "SHOW " + setting)).isEqualTo(forTheOwner);
    }

    @Test
    void readersAreNobodyElse() {
        assertThat(text(readers, "SELECT current_user")).isEqualTo("parkatlas_app");
        assertThat(text(owner, "SELECT current_user")).isEqualTo("parkatlas_owner");
    }

    @Test
    void jsonIsNeitherDeepNorEndless() {
        var limits = json.tokenStreamFactory().streamReadConstraints();

        assertThat(limits.getMaxNestingDepth()).isEqualTo(32);
        assertThat(limits.getMaxStringLength()).isEqualTo(65_536);
        assertThat(limits.getMaxNameLength()).isEqualTo(256);
        assertThat(limits.getMaxNumberLength()).isEqualTo(100);
        assertThat(json.isEnabled(StreamReadFeature.STRICT_DUPLICATE_DETECTION)).isTrue();
        assertThat(json.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .isTrue();
        assertThat(json.isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "server.shutdown, graceful",
        "server.forward-headers-strategy, none",
        "server.error.include-message, never",
        "server.error.include-stacktrace, never",
        "server.error.include-binding-errors, never",
        "spring.servlet.multipart.enabled, false",
        "spring.jpa.open-in-view, false",
        "spring.jpa.hibernate.ddl-auto, validate",
        "spring.lifecycle.timeout-per-shutdown-phase, 20s",
        "'management.endpoints.web.exposure.include', 'health,prometheus'",
        "management.server.address, 127.0.0.1",
        "management.observations.enable.spring.security, false",
        "management.endpoint.health.show-details, never",
    })
    void isSetAndNotLeftToDefaults(String property, String value) {
        assertThat(settings.getProperty(property)).isEqualTo(value);
    }

    private static String text(DataSource pool, String statement) {
        return JdbcClient.create(pool).sql(statement).query(String.class).single();
    }
}
