package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.Asking;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import com.zaxxer.hikari.HikariDataSource;

/** The database goes away under a running service, and comes back. */
@Tag("faults")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "spring.main.log-startup-info=false"})
@TestPacks
@ContextConfiguration(initializers = DatabaseOutageIT.ThroughAProxy.class)
@DirtiesContext
class DatabaseOutageIT {

    private static final String URL = "spring.datasource.url";

    private final int port;
    private final int management;
    private final HikariDataSource readers;

    @Autowired
    DatabaseOutageIT(@LocalServerPort int port, @LocalManagementPort int management, HikariDataSource readers) {
        this.port = port;
        this.management = management;
        this.readers = readers;
    }

    @AfterEach
    void bringTheDatabaseBack() {
        ThroughAProxy.PROXY.set(TcpProxy.Line.UP);
        await(Duration.ofSeconds(20), () -> get("/api/v1/plans").status() == 200);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "SILENT"})
    void answersWithinSecondsThatItIsUnavailable(TcpProxy.Line failure) {
        assertThat(get("/api/v1/plans").status()).isEqualTo(200);

        ThroughAProxy.PROXY.set(failure);
        var started = Instant.now();
        var answer = get("/api/v1/plans");
        var took = Duration.between(started, Instant.now());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("code").asString()).isEqualTo("TEMPORARILY_UNAVAILABLE");
        assertThat(took).isLessThan(Duration.ofSeconds(8));
    }

    /** One object is read through JPA, which wraps the same failure in exceptions of its own. */
    @Test
    void answersTheSameForASingleObject() {
        ThroughAProxy.PROXY.set(TcpProxy.Line.DOWN);

        var answer = get("/api/v1/enterprises/nowhere");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    /** Accounts and sessions are read before any controller is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Basic bm9ib2R5OnBhc3N3b3Jk",
                "Cookie: parkatlas-session=MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw"
            })
    void answersTheSameToWhoSaysWhoTheyAre(String header) {
        ThroughAProxy.PROXY.set(TcpProxy.Line.DOWN);

        var answer = RawAnswer.to(port, "GET", "/api/v1/session", header);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().path("code").asString()).isEqualTo("TEMPORARILY_UNAVAILABLE");
    }

    /** What cannot be read cannot be rolled back either, which fails in a way of its own. */
    @Test
    void aReadThatLosesItsConnectionIsUnavailable() throws Exception {
        try (var other = DriverManager.getConnection(
                        ThroughAProxy.DATABASE.get(URL),
                        ThroughAProxy.DATABASE.get("spring.flyway.user"),
                        ThroughAProxy.DATABASE.get("spring.flyway.password"));
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE parkatlas.park IN ACCESS EXCLUSIVE MODE");
            var reader = Asking.of(() -> get("/api/v1/parks"));
            await(Duration.ofSeconds(2), () -> isWaitedFor(statement));

            ThroughAProxy.PROXY.set(TcpProxy.Line.DOWN);

            assertThat(reader.answer().status()).isEqualTo(503);
        }
    }

    private static boolean isWaitedFor(Statement statement) {
        try (var waiting = statement.executeQuery(
                "SELECT FROM pg_locks WHERE NOT granted AND relation = 'parkatlas.park'::regclass")) {
            return waiting.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Two hundred that stand in line for a look at the version, each with a wait for a connection of its own, would be
     * minutes; what one of them learns is the answer to all.
     */
    @ParameterizedTest
    @EnumSource(names = {"DOWN", "SILENT"})
    void tellsAllWhoWaitForTheVersionAtOnce(TcpProxy.Line failure) throws InterruptedException {
        ThroughAProxy.PROXY.set(failure);

        var askers = IntStream.range(0, 200)
                .mapToObj(number -> Asking.of(() -> get("/tiles/parks/7/105/%d.mvt".formatted(number % 128))))
                .toList();

        for (var asker : askers) {
            var answer = asker.answer();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void staysAliveButIsNotReadyUntilTheDatabaseIsBack() {
        ThroughAProxy.PROXY.set(TcpProxy.Line.DOWN);

        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(get("/actuator/health").status()).isEqualTo(503);

        ThroughAProxy.PROXY.set(TcpProxy.Line.UP);
        await(Duration.ofSeconds(10), () -> get("/api/v1/plans").status() == 200);

        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    /** A hundred wait for the database with all threads there are; who asks for liveness waits for none of them. */
    @ParameterizedTest
    @EnumSource(names = {"DOWN", "SILENT"})
    void saysThatItIsAliveWhileAHundredWait(TcpProxy.Line failure) throws InterruptedException {
        ThroughAProxy.PROXY.set(failure);
        var clients = Executors.newFixedThreadPool(100);
        try {
            IntStream.range(0, 100).forEach(i -> clients.execute(() -> get("/api/v1/plans")));

            for (var i = 0; i < 10; i++) {
                var started = Instant.now();
                assertThat(RawAnswer.to(management, "GET", "/actuator/health/liveness")
                                .status())
                        .isEqualTo(200);
                assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(3));
            }
        } finally {
            clients.shutdownNow();
            clients.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void answersWithinThePoolWaitWhileAllConnectionsAreTaken() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (var i = 0; i < readers.getMaximumPoolSize(); i++) {
                taken.add(readers.getConnection());
            }
            var started = Instant.now();
            var answer = get("/api/v1/plans");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(get("/actuator/health/readiness").status()).isEqualTo(503);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(get("/api/v1/plans").status())
                .as("nobody remembers an outage")
                .isEqualTo(200);
    }

    private RawAnswer get(String path) {
        return RawAnswer.to(port, "GET", path);
    }

    private static void await(Duration patience, BooleanSupplier wanted) {
        var end = Instant.now().plus(patience);
        while (!wanted.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + patience);
            }
        }
    }

    /** Lets the service reach its database only through the proxy. */
    static final class ThroughAProxy implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final Map<String, String> DATABASE = ThrowAwayDatabase.newDatabase();
        private static final URI DIRECT = URI.create(DATABASE.get(URL).substring("jdbc:".length()));
        private static final TcpProxy PROXY = new TcpProxy(DIRECT.getHost(), DIRECT.getPort());

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var url = "jdbc:postgresql://127.0.0.1:%d%s".formatted(PROXY.port(), DIRECT.getPath());
            TestPropertyValues.of(DATABASE).and(URL + "=" + url).applyTo(context);
        }
    }
}
