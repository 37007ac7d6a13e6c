package org.parkatlas.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/**
 * The queue, which is a table of db-scheduler: it picks what is due, once whatever the number of instances, and says every
 * few seconds that the instance that picked it lives.
 */
@Component
class JobQueue {

    private static final String TABLE = "parkatlas.job_execution";

    /** The fewest that db-scheduler takes. */
    private static final int MISSED_HEARTBEATS = 4;

    /** How long the end of the service waits for jobs that are stopped. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    /** Until a job looks again whether there is room for it, or the database answers again. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String instance = name();
    private final DataSource pool;
    private final List<JobKind<?>> kinds;
    private final JobRunner runner;
    private final JobProperties properties;
    private volatile Scheduler scheduler;

    JobQueue(@Qualifier("jobs") DataSource pool, List<JobKind<?>> kinds, JobRunner runner, JobProperties properties) {
        this.pool = pool;
        this.kinds = List.copyOf(kinds);
        this.runner = runner;
        this.properties = properties;
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        var tasks = kinds.stream().map(this::task).toList();
        var threads = kinds.stream().mapToInt(kind -> kind.limits().atOnce()).sum();
        // takes part in transactions of ours: a job that is rolled back is never run
        return Scheduler.create(new TransactionAwareDataSourceProxy(pool), List.<Task<?>>copyOf(tasks))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .tableName(TABLE)
                .schedulerName(() -> instance)
                .threads(Math.max(1, threads))
                .pollingInterval(properties.poll())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_WAIT)
                .build();
    }

    /** Two instances on one machine are two. */
    private static String name() {
        return "%d-%s".formatted(ProcessHandle.current().pid(), UUID.randomUUID());
    }

    private Task<Void> task(JobKind<?> kind) {
        var room = new Semaphore(kind.limits().atOnce());
        return Tasks.custom(kind.name(), Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(PAUSE)))
                .onDeadExecutionRevive()
                .execute((task, context) -> inRoom(room, kind, task.getId()));
    }

    private CompletionHandler<Void> inRoom(Semaphore room, JobKind<?> kind, String id) {
        if (!room.tryAcquire()) {
            return JobRunner.later(PAUSE);
        }
        try {
            return runner.run(kind, id, instance);
        } finally {
            room.release();
        }
    }

    /** Has the job of this id run as soon as the transaction is over that this is called in. */
    void add(JobKind<?> kind, String id) {
        scheduler.schedule(new TaskInstance<>(kind.name(), id), Instant.now());
    }

    /** Looks for work now instead of with the next poll. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    void start() {
        scheduler.start();
    }

    /** Takes no more, and waits a little for what runs. A scheduler that was stopped never starts again: the next one does. */
    void stop() {
        scheduler.stop();
        scheduler = scheduler();
    }
}
