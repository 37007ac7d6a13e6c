package org.parkatlas.jobs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

import org.parkatlas.platform.database.ThrowAwayDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import com.zaxxer.hikari.HikariDataSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import tools.jackson.databind.json.JsonMapper;

/** Instances of the service, as far as they run jobs, on one database and one folder. */
final class JobInstances implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final Path folder;
    private final List<JobKind<?>> kinds;

    JobInstances(Path folder, JobKind<?>... kinds) {
        var database = ThrowAwayDatabase.newDatabase();
        pool.setJdbcUrl(database.get("spring.datasource.url"));
        pool.setUsername(database.get("spring.flyway.user"));
        pool.setPassword(database.get("spring.flyway.password"));
        pool.setMinimumIdle(0);
        this.folder = folder;
        this.kinds = List.of(kinds);
    }

    /** Changes what the instances find. */
    void sql(String statement) {
        JdbcClient.create(pool).sql(statement).update();
    }

    /** An instance that has not been started. */
    One one() {
        return one(Duration.ofSeconds(10));
    }

    /** An instance that has not been started and is taken for dead after four of these. */
    One one(Duration heartbeat) {
        return new One(new Line(pool), kinds, new JobProperties(folder.toString(), Duration.ofMillis(200), heartbeat));
    }

    @Override
    public void close() {
        pool.close();
    }

    /** The line to the database, which can break. */
    private static final class Line extends DelegatingDataSource {

        private volatile boolean broken;

        Line(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (broken) {
                throw new SQLException("The line is cut");
            }
            return super.getConnection();
        }
    }

    /** One instance. */
    static final class One implements AutoCloseable {

        private final Line line;
        final JobStore store;
        final JobFolder folder;
        final JobTidying tidying;
        final Jobs jobs;
        private final JobInstance instance;

        private One(Line line, List<JobKind<?>> kinds, JobProperties properties) {
            this.line = line;
            this.store = new JobStore(line, new JsonMapper());
            this.folder = new JobFolder(properties, new InstallationFolders(store), store);
            this.tidying = new JobTidying(store, folder, kinds);
            var running = new RunningJobs();
            var queue = new JobQueue(
                    line, kinds, new JobRunner(store, folder, running, new SimpleMeterRegistry()), properties);
            this.jobs = new Jobs(store, folder, queue, running);
            this.instance = new JobInstance(queue, running, store, tidying);
        }

        One started() {
            instance.start();
            return this;
        }

        /** From now on it neither hears nor says anything, as one that was killed; its work goes on like a ghost's. */
        void kill() {
            line.broken = true;
        }

        /** It was only away. */
        void comeBack() {
            line.broken = false;
        }

        void stop() {
            instance.stop();
        }

        @Override
        public void close() {
            stop();
        }
    }
}
