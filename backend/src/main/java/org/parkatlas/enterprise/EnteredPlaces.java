package org.parkatlas.enterprise;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts each firm where the desk says it is, and back to what its plan says where the desk says nothing any more. */
@Component
class EnteredPlaces implements PackDerivation {

    private static final String DERIVE = SqlFile.read(EnteredPlaces.class, "derive-entered-places");

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean followsFrom(Set<String> changed, JdbcClient owner) {
        return changed.contains("enterprise_place") || changed.contains("enterprise");
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        return owner.sql(DERIVE).update() == 0 ? Set.of() : Set.of("enterprise");
    }
}
