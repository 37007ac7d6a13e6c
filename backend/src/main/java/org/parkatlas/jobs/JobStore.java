package org.parkatlas.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of jobs. Whoever writes for an attempt writes only while the job runs and the attempt is its newest. */
@Repository
class JobStore {

    private static final String INSERT = SqlFile.read(JobStore.class, "insert-job");
    private static final String COUNT_OPEN = SqlFile.read(JobStore.class, "count-open");
    private static final String CLAIM = SqlFile.read(JobStore.class, "claim-job");
    private static final String END = SqlFile.read(JobStore.class, "end-job");
    private static final String REQUEUE = SqlFile.read(JobStore.class, "requeue-job");
    private static final String FAIL_LOST = SqlFile.read(JobStore.class, "fail-lost");
    private static final String FORGET_SURPLUS = SqlFile.read(JobStore.class, "forget-surplus");

    private final OwnerDatabase database;
    private final JsonMapper json;

    JobStore(@Qualifier("jobs") DataSource pool, JsonMapper json) {
        this.database = new OwnerDatabase(pool);
        this.json = json;
    }

    /**
     * The right to an attempt.
     *
     * @param attempt from 1
     */
    record Claim(String id, int attempt) {}

    /** What is to be done in an attempt. */
    record Begun(Claim claim, String parameters) {}

    /** How many jobs of a kind wait, and how many of one owner wait or run. */
    record Open(int waiting, int ofOwner) {}

    /**
     * Who shares a database.
     *
     * @param secret keys their hashes; hexadecimal
     */
    record Installation(String id, String secret) {

        /** Says nothing of the secret. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** A new job to be stored. */
    record New(String id, JobKind<?> kind, Object parameters, String owner) {}

    <T> T inTransaction(Supplier<T> work) {
        return database.transaction().execute(status -> work.get());
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }

    Installation installation() {
        return jdbc().sql("SELECT id, encode(secret, 'hex') AS secret FROM parkatlas.installation")
                .query((row, number) -> new Installation(row.getString("id"), row.getString("secret")))
                .single();
    }

    /** Lets one transaction after the other count and insert jobs of a kind. */
    void lock(String kind) {
        jdbc().sql("SELECT pg_advisory_xact_lock('parkatlas.job'::regclass::oid::integer, hashtext(:kind))")
                .param("kind", kind)
                .query(row -> {});
    }

    Open open(String kind, String owner) {
        return jdbc().sql(COUNT_OPEN)
                .param("kind", kind)
                .param("owner", owner)
                .query((row, number) -> new Open(row.getInt("waiting"), row.getInt("of_owner")))
                .single();
    }

    void insert(New job) {
        jdbc().sql(INSERT)
                .param("id", job.id())
                .param("kind", job.kind().name())
                .param("owner", job.owner())
                .param("parameters", json.writeValueAsString(job.parameters()))
                .param("unit", job.kind().unit())
                .param("keep_seconds", job.kind().limits().retention().keep().toMillis() / 1e3)
                .update();
    }

    Optional<Job> find(String id) {
        return jdbc().sql("SELECT * FROM parkatlas.job WHERE id = :id")
                .param("id", id)
                .query((row, number) -> job(row))
                .optional();
    }

    /** The same if whoever asks may see it: what an account submitted is for this account. */
    Optional<Job> find(String id, String asking) {
        return jdbc().sql(
                        "SELECT * FROM parkatlas.job WHERE id = :id AND (owner = :asking OR owner NOT LIKE :accounts)")
                .param("id", id)
                .param("asking", asking)
                .param("accounts", JobOwners.ACCOUNT + "%")
                .query((row, number) -> job(row))
                .optional();
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("kind"),
                json.readTree(row.getString("parameters")),
                Job.State.of(row.getString("state")),
                new Job.Progress(row.getLong("done"), row.getObject("total", Long.class), row.getString("unit")),
                read(row, "result", JsonNode.class),
                read(row, "file", JobFile.class),
                row.getObject("file_bytes", Long.class),
                read(row, "problem", JobProblem.class),
                new Job.Times(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        time(row, "started_at"),
                        time(row, "ended_at"),
                        time(row, "expires_at")),
                row.getInt("attempts"));
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What a job was told, as its kind reads it. */
    <P> P parameters(Begun begun, Class<P> type) {
        return json.readValue(begun.parameters(), type);
    }

    /** Begins the next attempt; nothing where the job has ended. */
    Optional<Begun> claim(String id, String instance) {
        return jdbc().sql(CLAIM)
                .param("id", id)
                .param("instance", instance)
                .query((row, number) ->
                        new Begun(new Claim(row.getString("id"), row.getInt("attempts")), row.getString("parameters")))
                .optional();
    }

    /** Writes down how far it is; false where it has to stop. */
    boolean advance(Claim claim, JobRun.Progress progress) {
        return jdbc().sql("""
                        UPDATE parkatlas.job SET done = :done, total = :total
                        WHERE id = :id AND attempts = :attempt AND state = 'running'
                        """).params(of(claim)).params(of(progress)).update() == 1;
    }

    /**
     * Ends an attempt well.
     *
     * @param bytes of its file, null where it has none
     * @return false where the result is not wanted any more
     */
    boolean succeed(JobRun<?> run, JobKind.Result result, @Nullable Long bytes) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", Job.State.DONE.code());
        values.put("result", json.writeValueAsString(result.value()));
        values.put("file", result.file() == null ? null : json.writeValueAsString(result.file()));
        values.put("bytes", bytes);
        values.put("problem", null);
        return end(run.claim(), run.progress(), values);
    }

    /** Ends an attempt for this reason, and with it the job. */
    void fail(Claim claim, JobRun.Progress progress, JobProblem problem) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", Job.State.FAILED.code());
        values.put("result", null);
        values.put("file", null);
        values.put("bytes", null);
        values.put("problem", json.writeValueAsString(problem));
        end(claim, progress, values);
    }

    private boolean end(Claim claim, JobRun.Progress progress, Map<String, @Nullable Object> values) {
        return jdbc().sql(END)
                        .params(of(claim))
                        .params(of(progress))
                        .params(values)
                        .update()
                == 1;
    }

    private static Map<String, ?> of(Claim claim) {
        return Map.of("id", claim.id(), "attempt", claim.attempt());
    }

    private static Map<String, @Nullable Object> of(JobRun.Progress progress) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("done", progress.done());
        values.put("total", progress.total());
        return values;
    }

    /** Lets the job wait for its next attempt, this one counted. */
    void retry(Claim claim) {
        requeue(claim, 0);
    }

    /** Lets the job wait as if this attempt had not been. */
    void giveBack(Claim claim) {
        requeue(claim, 1);
    }

    private void requeue(Claim claim, int givenBack) {
        jdbc().sql(REQUEUE).params(of(claim)).param("given_back", givenBack).update();
    }

    /** Cancels a job; false where there is none that goes on. */
    boolean cancel(String id) {
        return jdbc().sql("""
                        UPDATE parkatlas.job SET state = 'cancelled', ended_at = now(), expires_at = now() + keep
                        WHERE id = :id AND state IN ('queued', 'running')
                        """).param("id", id).update() == 1;
    }

    /** Forgets a job that has ended. */
    void forget(String id) {
        jdbc().sql("DELETE FROM parkatlas.job WHERE id = :id AND ended_at IS NOT NULL")
                .param("id", id)
                .update();
    }

    void failLost(JobProblem problem) {
        jdbc().sql(FAIL_LOST).param("problem", json.writeValueAsString(problem)).update();
    }

    void forgetExpired() {
        jdbc().sql("DELETE FROM parkatlas.job WHERE expires_at < now()").update();
    }

    void forgetSurplus(JobKind<?> kind, int remembered) {
        jdbc().sql(FORGET_SURPLUS)
                .param("kind", kind.name())
                .param("bytes", kind.limits().retention().bytes())
                .param("remembered", remembered)
                .update();
    }

    /** The newest attempts of those jobs among these that run or are done: they may have a file. */
    Set<Claim> living(Collection<String> ids) {
        return new HashSet<>(jdbc().sql("""
                        SELECT id, attempts FROM parkatlas.job WHERE id = ANY (:ids) AND state IN ('running', 'done')
                        """)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> new Claim(row.getString("id"), row.getInt("attempts")))
                .list());
    }
}
