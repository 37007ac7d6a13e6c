package org.parkatlas.identity;

import java.util.Optional;
import java.util.Set;

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

    /** Codes (GB/T 2260) of the counties it works for, or {@link Viewer#ALL}: also of a post that sees no more there than others. */
    Set<String> counties();

    /** Whether it may do what posts of this role do. */
    boolean may(Role role);
}
