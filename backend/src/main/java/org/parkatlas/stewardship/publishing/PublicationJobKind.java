package org.parkatlas.stewardship.publishing;

import java.util.Set;
import java.util.UUID;

import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobRun;
import org.parkatlas.stewardship.changes.Publication;
import org.parkatlas.stewardship.changes.TransitionForm;
import org.springframework.stereotype.Component;

/** Publishes a change set, all of it or nothing, as the post that decided to. */
@Component
class PublicationJobKind implements JobKind<PublicationJobKind.Told> {

    /** Anew if the service dies under it: nothing was stored then. */
    private static final int ATTEMPTS = 3;

    private final Publication publication;
    private final PublishingProperties properties;

    PublicationJobKind(Publication publication, PublishingProperties properties) {
        this.publication = publication;
        this.properties = properties;
    }

    /**
     * What the job is told.
     *
     * @param account   of whoever decided
     * @param audiences {@link Viewer#audiences()} of that account
     * @param counties  {@link Viewer#counties()}
     */
    record Told(UUID changeSet, TransitionForm form, String account, Set<Audience> audiences, Set<String> counties) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        static Told of(SignedIn post, UUID changeSet, TransitionForm form) {
            var viewer = post.viewer();
            return new Told(changeSet, form, post.id(), viewer.audiences(), viewer.counties());
        }
    }

    /** A post as it was when it decided. */
    private record Decided(Told told) implements SignedIn {

        @Override
        public String id() {
            return told.account();
        }

        @Override
        public Viewer viewer() {
            return new Viewer(told.audiences(), told.counties());
        }

        @Override
        public Set<String> counties() {
            return told.counties();
        }

        @Override
        public boolean may(Role role) {
            return role == Role.PUBLISHER;
        }
    }

    /** What came of it. */
    record Done(UUID changeSet) {}

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "objects";
    }

    /** One at a time: each waits for the loading lock anyway. */
    @Override
    public JobLimits limits() {
        return new JobLimits(
                1,
                properties.queue(),
                properties.queue(),
                ATTEMPTS,
                0,
                new JobLimits.Retention(properties.keep(), Long.MAX_VALUE));
    }

    /** An attempt that died after its transaction has left nothing to do. */
    @Override
    public Result run(JobRun<Told> run) {
        var told = run.parameters();
        if (!publication.isDone(told.changeSet(), told.form())) {
            publication.publish(new Decided(told), told.changeSet(), told.form());
        }
        return new Result(new Done(told.changeSet()), null);
    }
}
