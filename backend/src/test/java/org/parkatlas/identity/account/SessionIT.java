package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import com.jayway.jsonpath.JsonPath;

/** What somebody who is signed in changes: as whom everything is seen, and the password. A park is for staff alone. */
@IntegrationTest
class SessionIT {

    private static final String FOR_STAFF = "dapu-yuan";
    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String DEMO_PASSWORD = "parkatlas-demo";
    private static final String DESK = "new-desk";
    private static final String FIRST = "Given-once-7319";
    private static final String OWN = "Chosen-by-us-4826";
    private static final String VIEW = "/api/v1/session/view";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private DemoAccounts demoAccounts;

    private JdbcClient owner;
    private BrowserSession browser;

    @BeforeEach
    void makeAnAccountAndHideAPark() {
        owner = OwnerRows.of(environment);
        browser = new BrowserSession(port);
        setAudience("staff");
        owner.sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password)
                        VALUES (:id, '录入岗　大埔县', 'data desk, Dabu', '{steward}', '{441422}', :password)
                        """)
                .param("id", DESK)
                .param("password", passwords.encode(FIRST))
                .update();
    }

    @AfterEach
    void removeThem() {
        setAudience("public");
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", DESK)
                .update();
        owner.sql("DELETE FROM parkatlas.sign_in_failure").update();
    }

    @Test
    void aSessionEndsAfterAWorkingDayHoweverOftenItWasUsed() {
        browser.signIn(OFFICER, DEMO_PASSWORD);
        assertThat(browser.parks()).contains(FOR_STAFF);

        owner.sql(
                        "UPDATE parkatlas.session SET creation_time = creation_time - 8 * 3600 * 1000 WHERE principal_name = :id")
                .param("id", OFFICER)
                .update();

        assertThat(browser.parks()).doesNotContain(FOR_STAFF);
    }

    @Test
    void aPasswordThatIsOldHasToBeChanged() {
        owner.sql(
                        "UPDATE parkatlas.account SET must_change = false, password_at = now() - INTERVAL '91 days' WHERE id = :id")
                .param("id", DESK)
                .update();
        browser.signIn(DESK, FIRST);
        assertThat(browser.parks()).doesNotContain(FOR_STAFF);

        browser.send(
                "PUT", "/api/v1/session/password", "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(FIRST, OWN));

        assertThat(browser.parks()).contains(FOR_STAFF);
        assertThat(new BrowserSession(port).signIn(DESK, OWN).body()).contains("\"mustChange\":false");
    }

    @Test
    void everyOutletShowsWhatThePublicSeesUntilTheViewIsSwitchedBack() {
        browser.signIn(OFFICER, DEMO_PASSWORD);
        assertThat(browser.parks()).contains(FOR_STAFF);

        var looking = browser.send("PUT", VIEW, "{\"asPublic\":true}");

        assertThat(looking.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(looking.body(), "$.asPublic")).isTrue();
        assertThat(JsonPath.<List<String>>read(looking.body(), "$.account.audiences"))
                .containsExactly("public", "staff", "county");
        assertThat(browser.parks()).doesNotContain(FOR_STAFF);
        assertThat(browser.get("/ogc/collections/parks/items?limit=1000").body())
                .doesNotContain("\"" + FOR_STAFF + "\"");
        assertThat(browser.get("/api/v1/exports/parks?format=geojson").body()).doesNotContain("\"" + FOR_STAFF + "\"");

        browser.send("PUT", VIEW, "{\"asPublic\":false}");
        assertThat(browser.parks()).contains(FOR_STAFF);
    }

    @Test
    void answersSayToWhomTheyWereGiven() {
        assertThat(viewerOf(browser.get("/api/v1/plans"))).isEmpty();
        browser.signIn(OFFICER, DEMO_PASSWORD);
        assertThat(viewerOf(browser.get("/api/v1/plans"))).isEqualTo(OFFICER);
        browser.send("PUT", VIEW, "{\"asPublic\":true}");
        assertThat(viewerOf(browser.get("/api/v1/plans"))).isEqualTo(OFFICER + " public");
    }

    @Test
    void nobodyChangesAViewWithoutSessionOrToken() {
        var stranger = browser.send("PUT", VIEW, "{\"asPublic\":true}");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(JsonPath.<String>read(stranger.body(), "$.code")).isEqualTo("UNAUTHORIZED");

        browser.signIn(OFFICER, DEMO_PASSWORD);

        assertThat(browser.sendWithoutToken("PUT", VIEW, "{\"asPublic\":true}").statusCode())
                .isEqualTo(403);
        assertThat(browser.send("PUT", VIEW, "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void tellsWhenThePostSignedInBefore() {
        assertThat(before(browser.signIn(DESK, FIRST))).isNull();
        assertThat(before(browser.signIn(DESK, FIRST))).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void aPostMustChooseAPasswordOfItsOwnBeforeItSeesMore() {
        var first = browser.signIn(DESK, FIRST);
        assertThat(JsonPath.<Boolean>read(first.body(), "$.account.mustChange")).isTrue();
        assertThat(JsonPath.<List<String>>read(first.body(), "$.account.audiences"))
                .containsExactly("public");
        assertThat(browser.parks()).doesNotContain(FOR_STAFF);

        var changed = change(FIRST, OWN);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(changed.body(), "$.account.mustChange"))
                .isFalse();
        assertThat(browser.parks()).contains(FOR_STAFF);
    }

    @Test
    void anotherPasswordEndsWhatTheOneBeforeHadOpened() {
        var elsewhere = new BrowserSession(port);
        elsewhere.signIn(DESK, FIRST);
        browser.signIn(DESK, FIRST);
        var client = new BrowserSession(port);
        assertThat(client.getAs(basic(FIRST), "/ogc").statusCode()).isEqualTo(200);

        change(FIRST, OWN);

        assertThat(viewerOf(elsewhere.get("/api/v1/plans"))).isEmpty();
        assertThat(viewerOf(browser.get("/api/v1/plans"))).isEqualTo(DESK);
        assertThat(client.getAs(basic(FIRST), "/ogc").statusCode()).isEqualTo(401);
        assertThat(client.getAs(basic(OWN), "/ogc").statusCode()).isEqualTo(200);
        assertThat(new BrowserSession(port).signIn(DESK, FIRST).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordNeedsTheCurrentOneAndTheRules() {
        browser.signIn(DESK, FIRST);

        var wrong = change("Another-one-1234", OWN);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(JsonPath.<String>read(wrong.body(), "$.detail")).contains("还可以试 4 次");
        var simple = change(FIRST, "short");
        assertThat(simple.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(simple.body(), "$.code")).isEqualTo("PASSWORD_REFUSED");
        assertThat(change(FIRST, FIRST).statusCode()).isEqualTo(422);
    }

    @Test
    void thePasswordThatEverybodyMayKnowStays() {
        browser.signIn(OFFICER, DEMO_PASSWORD);

        assertThat(change(DEMO_PASSWORD, OWN).statusCode()).isEqualTo(422);
        assertThat(new BrowserSession(port).signIn(OFFICER, DEMO_PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void demonstrationAccountsAreToldAndThereAsLongAsThePackIs() {
        assertThat(toldAccounts()).hasSize(15).contains(OFFICER, "demo-auditor").doesNotContain(DESK);
        try {
            owner.sql("UPDATE parkatlas.pack SET demo = false").update();
            demoAccounts.derive(owner);

            assertThat(toldAccounts()).isEmpty();
            assertThat(browser.signIn(OFFICER, DEMO_PASSWORD).statusCode()).isEqualTo(401);
        } finally {
            owner.sql("UPDATE parkatlas.pack SET demo = true WHERE id = 'demo'").update();
            demoAccounts.derive(owner);
        }
        browser.signIn(OFFICER, DEMO_PASSWORD);
        assertThat(toldAccounts()).isEmpty();
    }

    private List<String> toldAccounts() {
        var answer = browser.get("/api/v1/session").body();
        return JsonPath.read(answer, "$.demo") == null ? List.of() : JsonPath.read(answer, "$.demo.accounts[*].id");
    }

    private HttpResponse<String> change(String current, String wanted) {
        var body = "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, wanted);
        return browser.send("PUT", "/api/v1/session/password", body);
    }

    private static String before(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.account.signedInBefore");
    }

    private static String viewerOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("ParkAtlas-Viewer").orElse("");
    }

    private static String basic(String password) {
        var both = (DESK + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private void setAudience(String audience) {
        owner.sql("UPDATE parkatlas.park SET audience = :audience WHERE id = :id")
                .param("audience", audience)
                .param("id", FOR_STAFF)
                .update();
        owner.sql("SELECT parkatlas.raise_version('{park}')").query(Long.class).single();
    }
}
