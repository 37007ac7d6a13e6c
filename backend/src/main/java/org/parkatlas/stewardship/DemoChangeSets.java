package org.parkatlas.stewardship;

import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Change sets of synthetic data (演示数据), which go with the last pack of it. */
@Component
class DemoChangeSets implements PackDerivation {

    private static final int ORDER = 900;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        owner.sql("""
                        DELETE FROM parkatlas.change_set
                        WHERE demo AND NOT EXISTS (SELECT FROM parkatlas.pack WHERE pack.demo)
                        """).update();
        return Set.of();
    }
}
