package org.parkatlas.stewardship.changes;

import static org.parkatlas.stewardship.changes.ChangeState.ACCEPTED;
import static org.parkatlas.stewardship.changes.ChangeState.IN_REVIEW;
import static org.parkatlas.stewardship.changes.ChangeState.PUBLISHED;
import static org.parkatlas.stewardship.changes.ChangeState.RETURNED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.stewardship.posts.Entrants;

/**
 * The steps of a change set, and which posts take them: who enters submits, reviewers accept or return, publishers publish or
 * return. Whoever edited takes no step but submitting, whatever the account may do by now.
 */
enum Step {
    SUBMIT(IN_REVIEW, Role.STEWARD, Action.CHANGE_SET_SUBMIT),
    ACCEPT(ACCEPTED, Role.REVIEWER, Action.CHANGE_SET_ACCEPT),
    RETURN(RETURNED, Role.REVIEWER, Action.CHANGE_SET_RETURN),
    PUBLISH(PUBLISHED, Role.PUBLISHER, Action.CHANGE_SET_PUBLISH),
    TAKE_BACK(RETURNED, Role.PUBLISHER, Action.CHANGE_SET_RETURN);

    private final ChangeState to;
    private final Role role;
    private final Action action;

    Step(ChangeState to, Role role, Action action) {
        this.to = to;
        this.role = role;
        this.action = action;
    }

    ChangeState to() {
        return to;
    }

    Role role() {
        return role;
    }

    /** What the log calls it. */
    Action action() {
        return action;
    }

    /** Whether whoever takes it has to say why. */
    boolean needsNote() {
        return to == RETURNED;
    }

    private boolean follows(ChangeState state) {
        return switch (this) {
            case SUBMIT -> state.isOpen();
            case ACCEPT, RETURN -> state == IN_REVIEW;
            case PUBLISH, TAKE_BACK -> state == ACCEPTED;
        };
    }

    /** The steps that follow a state. */
    static List<Step> after(ChangeState state) {
        return Stream.of(values()).filter(step -> step.follows(state)).toList();
    }

    /** The step from one state to another; empty where none leads there. */
    static Optional<Step> between(ChangeState from, ChangeState to) {
        return after(from).stream().filter(step -> step.to == to).findFirst();
    }

    /** Why this post does not take the step; empty where it may. */
    Optional<ProblemException> refusal(SignedIn post, StoredChangeSet set) {
        if (this != SUBMIT && set.editors().contains(post.id())) {
            return Optional.of(new OwnChange(this));
        }
        var may = this == SUBMIT ? Entrants.mayEnter(post, set.kind()) : post.may(role);
        return may ? Optional.empty() : Optional.of(new NotYourTurn(this));
    }
}
