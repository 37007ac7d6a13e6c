package org.parkatlas.stewardship.uploads;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobNotFound;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The jobs that look into uploads, which are their accounts'. */
@Component
class InspectionJobs {

    private static final Logger LOG = LoggerFactory.getLogger(InspectionJobs.class);

    private final Jobs jobs;
    private final InspectionJobKind kind;

    InspectionJobs(Jobs jobs, InspectionJobKind kind) {
        this.jobs = jobs;
        this.kind = kind;
    }

    Job submit(SignedIn sender, String upload) {
        return jobs.submit(kind, InspectionJobKind.Told.of(upload, sender.viewer()), JobOwners.of(sender));
    }

    /**
     * The job of this id.
     *
     * @throws JobNotFound if it is no longer remembered
     */
    Job get(SignedIn asking, String id) {
        return jobs.get(kind, id, JobOwners.of(asking));
    }

    /** Stops a job on a file if it is under way, whichever it is, and forgets it if it is over. */
    void cancel(SignedIn asking, String id) {
        try {
            jobs.cancel(jobs.get(id, JobOwners.of(asking)));
        } catch (JobNotFound forgotten) {
            LOG.debug("Job {} is forgotten already", id);
        }
    }
}
