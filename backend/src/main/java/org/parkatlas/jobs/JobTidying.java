package org.parkatlas.jobs;

import java.io.IOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what is over. Every instance does it; what another one has done already is not there to be found. */
@Component
class JobTidying {

    private static final Logger LOG = LoggerFactory.getLogger(JobTidying.class);

    /** Ended jobs of a kind that are remembered: submitting and cancelling fills no disk. */
    private static final int REMEMBERED = 2_000;

    private final JobStore store;
    private final JobFolder folder;
    private final List<JobKind<?>> kinds;

    JobTidying(JobStore store, JobFolder folder, List<JobKind<?>> kinds) {
        this.store = store;
        this.folder = folder;
        this.kinds = List.copyOf(kinds);
    }

    void tidy() {
        store.failLost(JobProblem.of(JobFailed.interrupted()));
        store.forgetExpired();
        kinds.forEach(kind -> store.forgetSurplus(kind, REMEMBERED));
        try {
            folder.removeLeftOvers();
        } catch (IOException failed) {
            LOG.warn("The folder of jobs could not be tidied: {}", failed.toString());
        }
    }
}
