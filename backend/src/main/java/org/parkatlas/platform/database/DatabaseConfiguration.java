package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

import org.parkatlas.platform.spi.OwnerDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;

import com.zaxxer.hikari.HikariDataSource;

/**
 * Seven pools on one database: a large one for readers, who are nobody but {@code parkatlas_app}, a small one for their
 * exports, two of the same for signed-in staff, who are {@code parkatlas_staff}, one for what staff change, and two small ones for the owner: for loading, and for the queue of jobs. Readers can therefore neither change anything nor keep a load from running,
 * and exports, which take minutes, cannot keep readers waiting.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String DATABASE = "parkatlas";
    private static final String APP = "parkatlas_app";
    private static final String STAFF = "parkatlas_staff";
    private static final String DESK = "parkatlas_desk";

    /** No reader keeps a connection this long; one that does is a mistake that the log should show. */
    private static final Duration LEAK = Duration.ofSeconds(30);

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${spring.datasource.url:}' == ''")
    PrivateCluster privateCluster(DatabaseProperties properties) throws IOException {
        return PrivateCluster.open(
                DataFolder.choose(Path.of(properties.dataDir())), WalArchive.in(properties.archiveDir()));
    }

    @Bean
    DatabaseAccess databaseAccess(
            ObjectProvider<PrivateCluster> cluster,
            DataSourceProperties given,
            FlywayProperties flyway,
            DatabaseProperties properties) {
        var own = cluster.getIfAvailable();
        if (own != null) {
            return PrivateDatabase.in(own, DATABASE);
        }
        var app = new DatabaseAccess.Login(given.getUsername(), given.getPassword());
        var owner = flyway.getUser() == null ? app : new DatabaseAccess.Login(flyway.getUser(), flyway.getPassword());
        var access = new DatabaseAccess(given.determineUrl(), owner, app);
        access.check(properties.connectTimeout());
        return access;
    }

    /**
     * Connections of Flyway's own, closed when it is done: one waits in its transaction while the other changes a table
     * of a million rows, and both take as long as they need.
     */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(DatabaseAccess access, DatabaseProperties properties) {
        var source = new PGSimpleDataSource();
        source.setURL(access.url());
        source.setUser(access.owner().user());
        source.setPassword(access.owner().password());
        source.setApplicationName("parkatlas-migrations");
        source.setOptions("-c idle_in_transaction_session_timeout=0 -c lock_timeout="
                + properties.lockTimeout().toMillis());
        return source;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("owner")
    HikariDataSource ownerDataSource(DatabaseAccess access, DatabaseProperties properties) {
        var pool = pool(new HikariDataSource(), access.url(), access.owner(), "owner", properties);
        pool.setMaximumPoolSize(properties.importPool());
        pool.setConnectionInitSql(
                settings(properties, properties.importTimeout().toMillis()));
        return pool;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAccess access, DatabaseProperties properties) {
        return answering("public", APP, properties.publicPool(), access, properties);
    }

    /** Connections are made when somebody signs in. */
    @Bean(defaultCandidate = false)
    @Qualifier("staff")
    HikariDataSource staffDataSource(DatabaseAccess access, DatabaseProperties properties) {
        var pool = answering("staff", STAFF, properties.staffPool(), access, properties);
        keepNone(pool, properties);
        return pool;
    }

    private static HikariDataSource answering(
            String name, String role, int most, DatabaseAccess access, DatabaseProperties properties) {
        var pool = reading(new ReaderPool(), access, name, role, properties, properties.statementTimeout());
        pool.setMaximumPoolSize(most);
        pool.setLeakDetectionThreshold(LEAK.toMillis());
        return pool;
    }

    /** A slow client keeps its connection idle between rows; the export that belongs to it sees to the end of that. */
    @Bean(defaultCandidate = false)
    @Qualifier("exports")
    HikariDataSource exportDataSource(DatabaseAccess access, DatabaseProperties properties) {
        return exporting("exports", APP, access, properties);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("staffExports")
    HikariDataSource staffExportDataSource(DatabaseAccess access, DatabaseProperties properties) {
        return exporting("staff-exports", STAFF, access, properties);
    }

    private static HikariDataSource exporting(
            String name, String role, DatabaseAccess access, DatabaseProperties properties) {
        var pool = reading(new HikariDataSource(), access, name, role, properties, properties.exportTimeout());
        pool.setMaximumPoolSize(properties.exportPool());
        keepNone(pool, properties);
        pool.setConnectionInitSql(pool.getConnectionInitSql() + "; SET idle_in_transaction_session_timeout = "
                + properties.exportTimeout().toMillis());
        return pool;
    }

    /** What signing in reads and writes. */
    @Bean(defaultCandidate = false)
    @Qualifier("desk")
    @SpringSessionDataSource
    HikariDataSource deskDataSource(DatabaseAccess access, DatabaseProperties properties) {
        var pool = pool(new HikariDataSource(), access.url(), access.app(), "desk", properties);
        pool.setMaximumPoolSize(properties.deskPool());
        keepNone(pool, properties);
        limitWait(pool, properties.statementTimeout());
        pool.setConnectionInitSql("SET ROLE " + DESK + "; "
                + settings(properties, properties.statementTimeout().toMillis()));
        return pool;
    }

    /** Short statements on the tables of the queue, which loading a pack does not keep waiting. */
    @Bean(defaultCandidate = false)
    @Qualifier("jobs")
    HikariDataSource jobDataSource(DatabaseAccess access, DatabaseProperties properties) {
        var pool = pool(new HikariDataSource(), access.url(), access.owner(), "jobs", properties);
        pool.setMaximumPoolSize(properties.jobPool());
        limitWait(pool, properties.statementTimeout());
        pool.setConnectionInitSql(
                settings(properties, properties.statementTimeout().toMillis()));
        return pool;
    }

    private static HikariDataSource reading(
            HikariDataSource pool,
            DatabaseAccess access,
            String name,
            String role,
            DatabaseProperties properties,
            Duration statementTimeout) {
        pool(pool, access.url(), access.app(), name, properties);
        pool.setReadOnly(true);
        pool.addDataSourceProperty("readOnlyMode", "always"); // also outside of transactions
        limitWait(pool, statementTimeout);
        // a request takes one processor: starting parallel workers costs more than they save in a short statement
        pool.setConnectionInitSql("SET ROLE " + role + "; SET search_path = published, public; "
                + "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ; "
                + "SET max_parallel_workers_per_gather = 0; "
                + settings(properties, statementTimeout.toMillis()));
        return pool;
    }

    /** Without a connection kept ready, whoever waits for a free one may also have to wait until one is made. */
    private static void keepNone(HikariDataSource pool, DatabaseProperties properties) {
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(
                properties.poolWait().plus(properties.connectTimeout()).toMillis());
    }

    /** A little longer than a statement may run: a server that has stopped answering keeps nobody waiting. */
    private static void limitWait(HikariDataSource pool, Duration statementTimeout) {
        pool.addDataSourceProperty(
                "socketTimeout", String.valueOf(statementTimeout.plusSeconds(1).toSeconds()));
    }

    /**
     * Ready is who can answer readers. The other pools make a connection when somebody needs one, and after an outage
     * only try again some seconds later.
     */
    @Bean
    HealthIndicator dbHealthContributor(DataSource readers) {
        return new DataSourceHealthIndicator(readers);
    }

    @Bean
    OwnerDatabase ownerDatabase(@Qualifier("owner") DataSource owner) {
        return new OwnerDatabase(owner);
    }

    private static HikariDataSource pool(
            HikariDataSource pool, String url, DatabaseAccess.Login login, String name, DatabaseProperties properties) {
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setConnectionTimeout(properties.poolWait().toMillis());
        pool.setValidationTimeout(properties.poolWait().dividedBy(2).toMillis());
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty(
                "connectTimeout", String.valueOf(properties.connectTimeout().toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // the driver hands geometry columns out as JTS geometries
        pool.addDataSourceProperty("datatype.geometry", "net.postgis.jdbc.jts.JtsGeometry");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "parkatlas-" + name);
        return pool;
    }

    private static String settings(DatabaseProperties properties, long statementTimeoutMs) {
        return String.join(
                "; ",
                List.of(
                        "SET statement_timeout = " + statementTimeoutMs,
                        "SET lock_timeout = " + properties.lockTimeout().toMillis(),
                        "SET idle_in_transaction_session_timeout = "
                                + properties.idleInTransaction().toMillis(),
                        "SET client_connection_check_interval = "
                                + properties.clientCheck().toMillis(),
                        "SET jit = off"));
    }
}
