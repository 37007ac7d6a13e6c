package org.parkatlas.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.identity.account.BrowserSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import com.jayway.jsonpath.JsonPath;

/** Signing in through a provider, by the requests that a browser sends. */
@IntegrationTest
@TestPropertySource(
        properties = {
            "parkatlas.packs.folder=target/no-packs",
            "parkatlas.sign-in.open-id.client-id=" + TestProvider.CLIENT,
            "parkatlas.sign-in.open-id.client-secret=secret",
            "parkatlas.sign-in.open-id.redirect-uri=http://map.test" + OpenIdProperties.BACK
        })
class OpenIdIT {

    private static final String HOME = "http://map.test/?signIn=";

    private static TestProvider provider;

    @LocalServerPort
    private int port;

    private BrowserSession browser;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("parkatlas.sign-in.open-id.issuer", provider::origin);
        settings.add("parkatlas.sign-in.open-id.authorization-uri", () -> provider.origin() + "/authorize");
        settings.add("parkatlas.sign-in.open-id.token-uri", () -> provider.origin() + "/token");
        settings.add("parkatlas.sign-in.open-id.keys-uri", () -> provider.origin() + "/keys");
    }

    @BeforeAll
    static void startProvider() throws Exception {
        provider = new TestProvider();
    }

    @AfterAll
    static void stopProvider() {
        provider.close();
    }

    @BeforeEach
    void makeAccounts(@Autowired Environment environment) {
        browser = new BrowserSession(port);
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, password, disabled, second_factor)
                        VALUES ('plan-office', '规划科', 'Planning office', '{city_officer}', 'none', false, NULL),
                               ('former-office', '原规划科', 'Former office', '{city_officer}', 'none', true, NULL),
                               ('careful-office', '信息科', 'IT office', '{city_officer}', 'none', false, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
                        ON CONFLICT DO NOTHING
                        """).update();
    }

    /** What the service asks the provider, as the browser sees it. */
    private Map<String, String> begun() {
        String href = JsonPath.read(browser.get("/api/v1/session").body(), "$.provider.href");
        var sent = browser.get("/" + href);
        assertThat(sent.statusCode()).isEqualTo(302);
        var location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(provider.origin() + "/authorize?");
        return TestProvider.form(URI.create(location).getRawQuery());
    }

    /** Comes back with a code that tells this, and answers where it is led. */
    private String back(Map<String, String> asked, TestProvider.Told told) {
        provider.say("code-1", told);
        return browser.get(OpenIdProperties.BACK + "?code=code-1&state=" + encoded(asked.get("state")))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String encoded(String text) {
        return text.replace("=", "%3D");
    }

    private static TestProvider.Told told(Map<String, String> asked, String account, String method) {
        return new TestProvider.Told(
                provider.origin(), asked.get("nonce"), asked.get("code_challenge"), account, List.of(method));
    }

    private Object account() {
        return JsonPath.read(browser.get("/api/v1/session").body(), "$.account");
    }

    @Test
    void aPostWithAnAccountComesIn() {
        var asked = begun();

        assertThat(back(asked, told(asked, "plan-office", "pwd"))).isEqualTo(HOME + "done");

        String post = JsonPath.read(browser.get("/api/v1/session").body(), "$.account.post");
        boolean mustChange = JsonPath.read(browser.get("/api/v1/session").body(), "$.account.mustChange");
        assertThat(post).isEqualTo("规划科");
        assertThat(mustChange).isFalse();
        assertThat(browser.get("/api/v1/session/log").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"nobody-here, pwd", "former-office, pwd", "careful-office, pwd"})
    void nobodyElseDoes(String name, String method) {
        var asked = begun();

        assertThat(back(asked, told(asked, name, method))).isEqualTo(HOME + "refused");

        assertThat(account()).isNull();
    }

    @Test
    void aSecondFactorThereIsOneHere() {
        var asked = begun();

        assertThat(back(asked, told(asked, "careful-office", "otp"))).isEqualTo(HOME + "done");

        assertThat(account()).isNotNull();
    }

    @Test
    void aTokenOfSomebodyElseOrForAnotherRequestIsNone() {
        var first = begun();
        assertThat(back(
                        first,
                        new TestProvider.Told(
                                "https://elsewhere.test",
                                first.get("nonce"),
                                first.get("code_challenge"),
                                "plan-office",
                                List.of())))
                .isEqualTo(HOME + "failed");
        var second = begun();
        assertThat(back(
                        second,
                        new TestProvider.Told(
                                provider.origin(), "another", second.get("code_challenge"), "plan-office", List.of())))
                .isEqualTo(HOME + "failed");
        assertThat(account()).isNull();
    }

    /** Without the cookie, which does not come from another site, nothing is decided; a page of ours asks again. */
    @Test
    void comingFromAnotherSiteItAsksAgainFromHere() {
        var asked = begun();
        var address = OpenIdProperties.BACK + "?code=code-1&state=" + encoded(asked.get("state"));

        var stranger = new BrowserSession(port).get(address);
        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body()).contains("url=?code=code-1&amp;state=").contains("&amp;again=1");

        provider.say("code-1", told(asked, "plan-office", "pwd"));
        assertThat(browser.get(address + "&again=1").headers().firstValue("Location"))
                .contains(HOME + "done");
        assertThat(new BrowserSession(port).get(address + "&again=1").headers().firstValue("Location"))
                .contains(HOME + "failed");
    }
}
