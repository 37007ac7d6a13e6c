package org.parkatlas.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** What this instance runs now. */
@Component
class RunningJobs {

    private final Map<JobStore.Claim, JobRun<?>> runs = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Lets run what begins from now on. */
    void take() {
        stopping = false;
    }

    void add(JobRun<?> run) {
        runs.put(run.claim(), run);
        if (stopping) {
            run.stop(JobRun.Stop.HANDED_BACK);
        }
    }

    void remove(JobRun<?> run) {
        runs.remove(run.claim());
    }

    Collection<JobRun<?>> list() {
        return List.copyOf(runs.values());
    }

    /** Stops the job of this id, if it runs here. */
    void stop(String id) {
        for (var run : list()) {
            if (run.claim().id().equals(id)) {
                run.stop(JobRun.Stop.NOT_WANTED);
            }
        }
    }

    /** Stops all that run, and from now on all that begin, until {@link #take}. */
    void handBack() {
        stopping = true;
        list().forEach(run -> run.stop(JobRun.Stop.HANDED_BACK));
    }
}
