package org.parkatlas.stewardship.changes;

import java.util.List;
import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.checks.Checks;
import org.parkatlas.stewardship.checks.Finding;
import org.springframework.stereotype.Service;

/** Takes steps with change sets. Of two who take one at once the second is told what the first did. */
@Service
public class Transitions {

    /** Has change sets published that take longer than a request may. */
    public interface Later {

        /** Whether so many objects take longer. */
        boolean isFor(long rows);

        /** Has a job take the step, as this post, and tells its id. */
        String publish(SignedIn post, UUID changeSet, TransitionForm form);
    }

    private final ChangeSets changeSets;
    private final Publication publication;
    private final Checks checks;
    private final Later later;
    private final AuditLog log;

    Transitions(ChangeSets changeSets, Publication publication, Checks checks, Later later, AuditLog log) {
        this.changeSets = changeSets;
        this.publication = publication;
        this.checks = checks;
        this.later = later;
        this.log = log;
    }

    /** What whoever reviews should know; nothing of what is published already. */
    List<Finding> findings(StoredChangeSet set) {
        return set.state() == ChangeState.PUBLISHED
                ? List.of()
                : checks.of(new Checks.Subject(set.id(), changeSets.section(set.kind()), set.county(), set.size()));
    }

    /**
     * Takes a step, with everything that belongs to it or not at all; a large change set is published by a job.
     *
     * @throws ChangeSetMoved     if somebody took one since this was decided
     * @throws OwnChange          if whoever takes it edited the change set
     * @throws NotYourTurn        if it is for posts of another role
     * @throws BaseVersionChanged if it publishes what was drafted from versions that are no longer published
     * @throws RowsRefused        if it publishes rows that their section does not accept any more
     */
    StoredChangeSet take(SignedIn post, String id, TransitionForm form) {
        var known = changeSets.get(post, id);
        Step.between(known.state(), form.to()).ifPresent(step -> refuse(post, known, step));
        if (form.to() == ChangeState.PUBLISHED && later.isFor(known.size())) {
            changeSets.withLock(post, id, set -> {
                decide(post, set, form);
                changeSets.noteJob(set, later.publish(post, set.id(), form));
            });
        } else if (form.to() == ChangeState.PUBLISHED) {
            publication.publish(post, known.id(), form);
        } else {
            changeSets.withLock(post, id, set -> {
                var step = decide(post, set, form);
                requireReason(set, step, form);
                changeSets.move(set, step, post, form.said());
            });
        }
        return changeSets.get(post, id);
    }

    /** That somebody tried is in the log, in no transaction that the refusal would undo. */
    private void refuse(SignedIn post, StoredChangeSet set, Step step) {
        step.refusal(post, set).ifPresent(refusal -> {
            log.add(Act.refused(post.id(), step.action()).to(set.object()));
            throw refusal;
        });
    }

    /** What speaks against it has to be answered. */
    private void requireReason(StoredChangeSet set, Step step, TransitionForm form) {
        if (step == Step.ACCEPT && form.said() == null && findings(set).stream().anyMatch(Finding::isOpen)) {
            throw new InvalidBody(
                    "/note",
                    new Wording("检查还有提醒，通过时要写明理由。", "says why it is accepted in spite of what the checks found."));
        }
    }

    /** The step that this form takes with the change set as it is now. */
    static Step decide(SignedIn post, StoredChangeSet set, TransitionForm form) {
        if (set.version() != form.version()) {
            throw new ChangeSetMoved(set.last());
        }
        var step = Step.between(set.state(), form.to()).orElseThrow(() -> impossible(set, form));
        step.refusal(post, set).ifPresent(refusal -> {
            throw refusal;
        });
        if (step.needsNote() && form.said() == null) {
            throw new InvalidBody("/note", new Wording("退回时要写明原因。", "says why the change set is returned."));
        }
        if (step == Step.SUBMIT && set.size() == 0) {
            throw new InvalidBody("/to", new Wording("变更里还没有内容。", "There is nothing in the change set yet."));
        }
        return step;
    }

    private static InvalidBody impossible(StoredChangeSet set, TransitionForm form) {
        return new InvalidBody(
                "/to",
                new Wording(
                        "“%s”之后不能直接到“%s”。"
                                .formatted(
                                        set.state().label().zh(),
                                        form.to().label().zh()),
                        "does not follow: from \"%s\" none leads to \"%s\"."
                                .formatted(
                                        set.state().label().en(),
                                        form.to().label().en())));
    }
}
