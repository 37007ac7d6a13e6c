package org.parkatlas.layout;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the indicative shapes of layout elements from the places that the plan names. */
@Component
class LayoutShapes implements PackDerivation {

    private static final String DERIVE = SqlFile.read(LayoutShapes.class, "derive-shapes");

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        return owner.sql(DERIVE).update() == 0 ? Set.of() : Set.of("layout_element");
    }
}
