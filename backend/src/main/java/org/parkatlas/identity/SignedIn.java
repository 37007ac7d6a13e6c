package org.parkatlas.identity;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;

/** A principal that signed in. */
public interface SignedIn {

    /** Who sent the request under way; empty for the public. */
    static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn somebody
                ? Optional.of(somebody)
                : Optional.empty();
    }

    /** Id of the account. */
    String id();

    /** What it sees. */
    Viewer viewer();

    /** Whether it may do what posts of this role do. */
    boolean may(Role role);
}
