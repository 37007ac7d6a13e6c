package org.parkatlas.layout;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of each park which industry it is counted under (归类产业), the layout chapter before the lists of the plan. */
@Component
class ParkIndustries implements PackDerivation {

    private static final String DERIVE = SqlFile.read(ParkIndustries.class, "derive-park-industries");

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        return owner.sql(DERIVE).update() == 0 ? Set.of() : Set.of("park");
    }
}
