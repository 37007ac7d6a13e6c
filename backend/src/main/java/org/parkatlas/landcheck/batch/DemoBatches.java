package org.parkatlas.landcheck.batch;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches checked against synthetic data (演示数据), which go with the last pack of it. */
@Component
class DemoBatches implements PackDerivation {

    private static final int ORDER = 901;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        owner.sql("""
                        DELETE FROM parkatlas.land_batch
                        WHERE demo AND NOT EXISTS (SELECT FROM parkatlas.pack WHERE pack.demo)
                        """).update();
        return Set.of();
    }
}
