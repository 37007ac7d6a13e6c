package org.parkatlas.identity.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;

/**
 * A post (岗位) that can sign in; never a person. It is kept with the session, which ends when anything of this changes.
 *
 * @param counties       codes (GB/T 2260) of the counties it works for, or {@link Viewer#ALL}
 * @param mustChange     whether it has to choose a password of its own before anything else
 * @param mustEnrol      whether it has to enrol a second factor before anything else
 * @param demo           whether it came with the demonstration pack (演示数据)
 * @param signedInBefore when it signed in the time before this one, null if this is the first
 * @param view           as whom it looks at everything now
 */
public record Account(
        String id,
        String postZh,
        String postEn,
        Set<Role> roles,
        Set<String> counties,
        boolean mustChange,
        boolean mustEnrol,
        boolean demo,
        @Nullable Instant signedInBefore,
        View view)
        implements SignedIn, Principal, Serializable {

    private static final long serialVersionUID = 1;

    public Account {
        roles = Set.copyOf(roles);
        counties = Set.copyOf(counties);
    }

    /** Nothing until it has a password of its own and the factor it needs, and nothing while it looks as the public. */
    @Override
    public boolean may(Role role) {
        return isReady() && view == View.OWN && roles.contains(role);
    }

    @Override
    public String getName() {
        return id;
    }

    /** What it sees now. */
    @Override
    public Viewer viewer() {
        return view == View.PUBLIC ? Viewer.PUBLIC : own();
    }

    /** What it sees as itself: nothing but what is public until it is ready. */
    Viewer own() {
        return isReady() ? Role.viewer(roles, counties) : Viewer.PUBLIC;
    }

    private boolean isReady() {
        return !mustChange && !mustEnrol;
    }

    /** The same post as it looks at everything from now on. */
    Account seeingAs(View chosen) {
        return new Account(id, postZh, postEn, roles, counties, mustChange, mustEnrol, demo, signedInBefore, chosen);
    }

    /** The same post with a password of its own. */
    Account withOwnPassword() {
        return new Account(id, postZh, postEn, roles, counties, false, mustEnrol, demo, signedInBefore, view);
    }

    /** The same post, whose passwords and factors are another service's business. */
    Account vouchedFor() {
        return new Account(id, postZh, postEn, roles, counties, false, false, demo, signedInBefore, view);
    }

    /** The same post with a second factor. */
    Account withSecondFactor() {
        return new Account(id, postZh, postEn, roles, counties, mustChange, false, demo, signedInBefore, view);
    }
}
