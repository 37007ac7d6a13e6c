package org.parkatlas.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did or tried to do.
 *
 * @param account id of the account, null if none can be named
 * @param object  {@code kind:id} of what it was done to, null if the action has no object
 * @param outcome whether it was done
 */
public record Act(
        @Nullable String account, Action action, @Nullable String object, Outcome outcome) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    /** What the account did. */
    public static Act done(String account, Action action) {
        return new Act(account, action, null, Outcome.DONE);
    }

    /** What was refused, to an account or to somebody who named none. */
    public static Act refused(@Nullable String account, Action action) {
        return new Act(account, action, null, Outcome.REFUSED);
    }

    /** The same, done to this: {@code kind:id}. */
    public Act to(String object) {
        return new Act(account, action, object, outcome);
    }
}
