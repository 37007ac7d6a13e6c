package org.parkatlas;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesKeepToTheirDeclaredArrows() {
        ApplicationModules.of(ParkAtlasApplication.class).verify();
    }
}
