package org.parkatlas.intake.spi;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from loaded rows, made anew in the transaction of every load that changed something. */
public interface PackDerivation {

    /** Place among the other derivations. */
    int order();

    /**
     * Whether anything may follow from rows of these tables; yes, unless it knows better.
     *
     * @param changed tables that a load changed, and those that derivations before this one did
     */
    default boolean followsFrom(Set<String> changed, JdbcClient owner) {
        return true;
    }

    /** Makes the derived rows anew, as the owner of the tables, and names the tables of which that changed anything. */
    Set<String> derive(JdbcClient owner);
}
