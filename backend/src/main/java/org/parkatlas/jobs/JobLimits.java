package org.parkatlas.jobs;

import java.time.Duration;

/**
 * How much of one kind there may be.
 *
 * @param atOnce    jobs that one instance runs at the same time, 1 or more
 * @param waiting   jobs that wait, of all instances together; further ones are refused
 * @param ofOwner   jobs of one owner that wait or run; further ones are refused
 * @param attempts  how often a job is begun at most because the instance that had it died; then it fails
 * @param retries   how often a job that failed for a reason of ours is tried again; 0 for never
 * @param retention what is kept of ended jobs
 */
public record JobLimits(int atOnce, int waiting, int ofOwner, int attempts, int retries, Retention retention) {

    /**
     * What is kept of ended jobs.
     *
     * @param keep  how long
     * @param bytes of all files together; the oldest go first
     */
    public record Retention(Duration keep, long bytes) {}
}
