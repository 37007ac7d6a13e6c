package org.parkatlas.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A kind of job that does what the test says. */
final class Chore implements JobKind<Chore.Told> {

    static final JobLimits LIMITS =
            new JobLimits(2, 100, 100, 2, 0, new JobLimits.Retention(Duration.ofHours(1), 1_000_000));

    /** The names of what has been begun, in order. */
    final List<String> begun = new CopyOnWriteArrayList<>();

    private final JobLimits limits;
    private final Work work;

    Chore(JobLimits limits, Work work) {
        this.limits = limits;
        this.work = work;
    }

    /** What a job is told. */
    record Told(String name) {}

    /** What it does; the file is called what this returns, and null is none. */
    interface Work {

        String doIt(JobRun<Told> run) throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return "chore";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "steps";
    }

    @Override
    public JobLimits limits() {
        return limits;
    }

    @Override
    public Result run(JobRun<Told> run) throws IOException {
        begun.add(run.parameters().name());
        try {
            var file = work.doIt(run);
            return new Result(
                    Map.of("said", run.parameters().name()),
                    file == null ? null : new JobFile(file, file, "text/plain"));
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
