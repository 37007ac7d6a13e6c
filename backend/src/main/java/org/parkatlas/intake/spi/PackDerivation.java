package org.parkatlas.intake.spi;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from loaded rows, made anew in the transaction of every load that changed something. */
public interface PackDerivation {

    /** Place among the other derivations. */
    int order();

    /** Makes the derived rows anew, as the owner of the tables, and names the tables of which that changed anything. */
    Set<String> derive(JdbcClient owner);
}
