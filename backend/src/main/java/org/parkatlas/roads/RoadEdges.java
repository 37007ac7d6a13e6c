package org.parkatlas.roads;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes of loaded roads what ways are found in: nodes where their ends are equal, and edges between them. */
@Component
class RoadEdges implements PackDerivation {

    private static final String DERIVE = SqlFile.read(RoadEdges.class, "derive-edges");
    private static final int ORDER = 150;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean followsFrom(Set<String> changed, JdbcClient owner) {
        return changed.contains("road");
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        owner.sql(DERIVE).update();
        return Set.of("road_node", "road_edge");
    }
}
