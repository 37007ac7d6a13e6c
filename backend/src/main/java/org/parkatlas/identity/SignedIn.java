package org.parkatlas.identity;

import java.util.EnumSet;
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

    /**
     * Who reads land that is ready for supply: a promoter also that of the counties it works for. Nothing but what such land
     * is called, where and how large it is may be told of what this reads.
     */
    default Viewer readerOfReadyLand() {
        return may(Role.PROMOTER) ? new Viewer(EnumSet.allOf(Audience.class), counties()) : viewer();
    }

    /** Whether it may do what posts of this role do. */
    boolean may(Role role);
}
