package org.parkatlas.jobs;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.ProblemException;

/**
 * A kind of job, declared as a bean by the module that does the work.
 *
 * @param <P> what a job is told: a record that is kept as JSON, so that another instance or a later release reads it
 */
public interface JobKind<P> {

    /** The name in {@code /api/v1/jobs} and in the database, for ever: lower case with hyphens. */
    String name();

    /** The type of the parameters. */
    Class<P> parameters();

    /** What progress counts, a plural in English: {@code objects}. */
    String unit();

    /** How many there may be, and for how long. */
    JobLimits limits();

    /**
     * Does the work, from its beginning whatever an earlier attempt has done. When the run is stopped it ends soon, with
     * any exception.
     *
     * @throws ProblemException for a failure that the owner of the job can read
     */
    Result run(JobRun<P> run) throws IOException;

    /**
     * What comes of a job.
     *
     * @param value becomes a JSON object: the member {@code result}
     * @param file  names of the file that was written to {@link JobRun#file()}, null where there is none
     */
    record Result(Object value, @Nullable JobFile file) {}
}
