package org.parkatlas.enterprise;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of each firm without an industry of its own which one it is counted under, after its parks have theirs. */
@Component
class InheritedIndustries implements PackDerivation {

    private static final String DERIVE = SqlFile.read(InheritedIndustries.class, "derive-inherited-industries");

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        return owner.sql(DERIVE).update() == 0 ? Set.of() : Set.of("enterprise");
    }
}
