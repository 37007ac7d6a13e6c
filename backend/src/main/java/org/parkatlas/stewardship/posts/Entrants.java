package org.parkatlas.stewardship.posts;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;

/**
 * Data desks enter everything in their counties, promoters what sites have in theirs. A promoter sees no other drafts: it
 * works for its counties without seeing what is theirs alone.
 */
public final class Entrants {

    /** Kind of what sites have. */
    private static final String OF_SITES = "site-items";

    private Entrants() {}

    /** Whether the post enters rows of this kind. */
    public static boolean mayEnter(SignedIn post, String kind) {
        return post.may(Role.STEWARD) || (post.may(Role.PROMOTER) && kind.equals(OF_SITES));
    }

    /** Whether drafts of this kind are there for the post. */
    public static boolean maySee(SignedIn post, String kind) {
        return seesAll(post) || mayEnter(post, kind);
    }

    /** The one kind of which drafts are there for the post; null for all. */
    public static @Nullable String onlyKind(SignedIn post) {
        return seesAll(post) ? null : OF_SITES;
    }

    private static boolean seesAll(SignedIn post) {
        return post.may(Role.STEWARD) || post.may(Role.REVIEWER) || post.may(Role.PUBLISHER);
    }
}
