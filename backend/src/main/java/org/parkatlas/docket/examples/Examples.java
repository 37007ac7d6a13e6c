package org.parkatlas.docket.examples;

import java.util.Map;
import java.util.Set;

import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the items of the demonstration pack (演示数据) on the docket, where they then go their way, and gives its accounts their
 * units. All of it goes with the pack.
 */
@Component
class Examples implements PackDerivation {

    private static final String INSERT = SqlFile.read(Examples.class, "insert-examples");

    /** Units of the demonstration accounts, by account. */
    private static final Map<String, String> SEATS = Map.of(
            "demo-office", "lx-o-office",
            "demo-member-pingyuan", "lx-o-member-441426",
            "demo-member", "lx-o-member-shengtai");

    /** After the accounts. */
    @Override
    public int order() {
        return 910;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        var wanted = owner.sql("SELECT EXISTS (SELECT FROM parkatlas.pack WHERE demo)")
                .query(Boolean.class)
                .single();
        if (wanted) {
            owner.sql(INSERT).update();
            SEATS.forEach((account, organ) -> owner.sql("""
                            INSERT INTO parkatlas.docket_seat (account, organ)
                            SELECT account.id, organ.id FROM parkatlas.account, parkatlas.organ
                            WHERE account.id = :account AND account.demo AND organ.id = :organ
                            ON CONFLICT DO NOTHING
                            """)
                    .param("account", account)
                    .param("organ", organ)
                    .update());
        } else {
            owner.sql("DELETE FROM parkatlas.docket_item WHERE demo").update();
        }
        return Set.of();
    }
}
