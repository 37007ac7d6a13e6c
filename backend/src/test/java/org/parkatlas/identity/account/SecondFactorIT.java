package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import com.jayway.jsonpath.JsonPath;

/** An administrator asks a second factor of stewards; one of them enrols it and comes in with it. */
@IntegrationTest
class SecondFactorIT {

    private static final String DESK = "factor-desk";
    private static final String PASSWORD = "Chosen-by-us-4826";
    private static final String ADMIN = "demo-admin";
    private static final String RULE = "/api/v1/second-factor";
    private static final String FACTOR = "/api/v1/session/second-factor";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Clock clock;

    private JdbcClient owner;
    private BrowserSession browser;
    private StaffRequests requests;

    @BeforeEach
    void makeAnAccount() {
        owner = OwnerRows.of(environment);
        browser = new BrowserSession(port);
        requests = new StaffRequests(port);
        owner.sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password, must_change)
                        VALUES (:id, '录入岗　大埔县', 'data desk, Dabu', '{steward}', '{441422}', :password, false)
                        """)
                .param("id", DESK)
                .param("password", passwords.encode(PASSWORD))
                .update();
    }

    @AfterEach
    void removeIt() {
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", DESK)
                .update();
        owner.sql("DELETE FROM parkatlas.sign_in_failure").update();
        ask("");
    }

    private void ask(String roles) {
        assertThat(requests.send(ADMIN, "PUT", RULE, "{\"roles\": [%s]}".formatted(roles))
                        .statusCode())
                .isEqualTo(200);
    }

    private String code(String secret, int later) {
        return TimeCodes.code(new Base32().decode(secret), clock.instant().getEpochSecond() / 30 + later);
    }

    private int signIn(String code) {
        return browser.send(
                        "POST",
                        "/api/v1/session",
                        "{\"account\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}".formatted(DESK, PASSWORD, code))
                .statusCode();
    }

    /** The secret of an account that has enrolled it. */
    private String enrol() {
        browser.signIn(DESK, PASSWORD);
        String secret = JsonPath.read(browser.send("POST", FACTOR, "").body(), "$.secret");
        assertThat(browser.send("PUT", FACTOR, "{\"code\":\"%s\"}".formatted(code(secret, 0)))
                        .statusCode())
                .isEqualTo(200);
        return secret;
    }

    @Test
    void whoeverHasToEnrolSeesNoMoreThanThePublicUntilThen() {
        browser.signIn(DESK, PASSWORD);
        assertThat(mustEnrol()).isFalse();

        ask("\"steward\"");

        assertThat(JsonPath.<Object>read(browser.get("/api/v1/session").body(), "$.account"))
                .isNull();
        browser.signIn(DESK, PASSWORD);
        assertThat(mustEnrol()).isTrue();
        assertThat(audiences()).containsExactly("public");
        enrol();
        assertThat(mustEnrol()).isFalse();
        assertThat(audiences()).contains("staff");
        assertThat(JsonPath.<List<String>>read(
                        requests.text("demo-auditor", "/api/v1/audit?account=" + DESK), "$.items[*].action"))
                .contains("second-factor-enrolment");
    }

    private boolean mustEnrol() {
        return JsonPath.read(browser.get("/api/v1/session").body(), "$.account.mustEnrol");
    }

    private List<String> audiences() {
        return JsonPath.read(browser.get("/api/v1/session").body(), "$.account.audiences");
    }

    @Test
    void aCodeIsNeededAndLetsInOnce() {
        var secret = enrol();
        browser = new BrowserSession(port);

        var without = browser.signIn(DESK, PASSWORD);

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(JsonPath.<String>read(without.body(), "$.code")).isEqualTo("SECOND_FACTOR_NEEDED");
        var next = code(secret, 1);
        assertThat(signIn(next)).isEqualTo(200);
        assertThat(signIn(next)).isEqualTo(401);
        assertThat(signIn(code(secret, 7))).isEqualTo(401);
    }

    @Test
    void wrongCodesLockAsWrongPasswordsDo() {
        enrol();
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(signIn("00000" + attempt)).isEqualTo(401);
        }

        assertThat(signIn("000009")).isEqualTo(429);
    }

    @Test
    void aPasswordAloneIsNotEnoughForAGisClientEither() {
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((DESK + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(browser.getAs(basic, "/ogc").statusCode()).isEqualTo(200);

        enrol();

        assertThat(new BrowserSession(port).getAs(basic, "/ogc").statusCode()).isEqualTo(401);
    }

    @Test
    void withoutTheTelephoneAnAdministratorLetsItIn() {
        enrol();

        var removed = requests.send(ADMIN, "DELETE", "/api/v1/accounts/%s/second-factor".formatted(DESK), "");

        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(browser.signIn(DESK, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefusedWhereItIs() {
        var unknown = requests.send(ADMIN, "PUT", RULE, "{\"roles\": [\"steward\", \"king\"]}");
        browser.signIn(DESK, PASSWORD);
        var early = browser.send("PUT", FACTOR, "{\"code\":\"123456\"}");
        browser.send("POST", FACTOR, "");
        var wrong = browser.send("PUT", FACTOR, "{\"code\":\"abc\"}");

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(new String(unknown.body(), StandardCharsets.UTF_8)).contains("/roles/1");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("/code");
    }
}
