package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A session that is used again and again is written once a minute. */
@IntegrationTest
class SeldomTouchedIT {

    private static final String ACCOUNT = "demo-officer-dabu";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    /** When it was used last, and which row of the table says so: another one with every change. */
    private String row() {
        return OwnerRows.of(environment)
                .sql("SELECT last_access_time || ' ' || ctid FROM parkatlas.session WHERE principal_name = :account")
                .param("account", ACCOUNT)
                .query(String.class)
                .single();
    }

    @Test
    void aUseShortlyAfterAnotherIsNotWritten() {
        OwnerRows.of(environment)
                .sql("DELETE FROM parkatlas.session WHERE principal_name = :account")
                .param("account", ACCOUNT)
                .update();
        var browser = new BrowserSession(port);
        assertThat(browser.signIn(ACCOUNT, "parkatlas-demo").statusCode()).isEqualTo(200);
        var first = row();

        browser.get("/api/v1/session");
        assertThat(row()).isEqualTo(first);

        OwnerRows.of(environment)
                .sql(
                        "UPDATE parkatlas.session SET last_access_time = last_access_time - 61000 WHERE principal_name = :account")
                .param("account", ACCOUNT)
                .update();
        var old = row();
        browser.get("/api/v1/session");
        assertThat(row()).isNotEqualTo(old);
    }
}
