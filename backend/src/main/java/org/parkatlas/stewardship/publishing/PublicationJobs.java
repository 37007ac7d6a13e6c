package org.parkatlas.stewardship.publishing;

import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.stewardship.changes.TransitionForm;
import org.parkatlas.stewardship.changes.Transitions;
import org.springframework.stereotype.Component;

/** Has large change sets published by jobs, which are those of the account that decided. */
@Component
class PublicationJobs implements Transitions.Later {

    private final Jobs jobs;
    private final PublicationJobKind kind;
    private final PublishingProperties properties;

    PublicationJobs(Jobs jobs, PublicationJobKind kind, PublishingProperties properties) {
        this.jobs = jobs;
        this.kind = kind;
        this.properties = properties;
    }

    @Override
    public boolean isFor(long rows) {
        return rows > properties.directRows();
    }

    @Override
    public String publish(SignedIn post, UUID changeSet, TransitionForm form) {
        return jobs.submit(kind, PublicationJobKind.Told.of(post, changeSet, form), JobOwners.of(post))
                .id();
    }
}
