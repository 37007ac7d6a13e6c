package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.jayway.jsonpath.JsonPath;

/** Somebody signs in, sees more, and signs out; a park is for staff, another for the staff of 平远县. */
@IntegrationTest
class SignInIT {

    private static final String FOR_STAFF = "dapu-yuan";
    private static final String FOR_PINGYUAN = "pingyuan-yuan";
    private static final String PASSWORD = "parkatlas-demo";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void giveParksAudiences() {
        setAudience(FOR_STAFF, "staff");
        setAudience(FOR_PINGYUAN, "county");
    }

    @AfterEach
    void giveThemBack() {
        setAudience(FOR_STAFF, "public");
        setAudience(FOR_PINGYUAN, "public");
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.sign_in_failure").update();
    }

    @Test
    void seesMoreFromSigningInToSigningOut() {
        assertThat(parks()).doesNotContain(FOR_STAFF, FOR_PINGYUAN);

        var signedIn = signIn("demo-officer-pingyuan", PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(signedIn.headers().firstValue("Cache-Control")).contains("no-store, private");
        assertThat(JsonPath.<List<String>>read(signedIn.body(), "$.account.counties"))
                .containsExactly("441426");
        assertThat(parks()).contains(FOR_STAFF, FOR_PINGYUAN);
        assertThat(get("/api/v1/parks/" + FOR_PINGYUAN).headers().firstValue("Cache-Control"))
                .contains("private, no-store");

        assertThat(send("DELETE", "/api/v1/session", null).statusCode()).isEqualTo(403);
        assertThat(send("DELETE", "/api/v1/session", token()).statusCode()).isEqualTo(204);
        assertThat(parks()).doesNotContain(FOR_STAFF, FOR_PINGYUAN);
        assertThat(JsonPath.<Object>read(get("/api/v1/session").body(), "$.account"))
                .isNull();
    }

    @Test
    void aStolenSessionIsWorthNothingAfterSigningOut() throws IOException {
        signIn("demo-officer-pingyuan", PASSWORD);
        var stolen = cookies.get(URI.create(origin()), java.util.Map.of())
                .get("Cookie")
                .get(0);
        send("DELETE", "/api/v1/session", token());

        var thief = HttpClient.newHttpClient();
        var seen = ask(
                thief,
                HttpRequest.newBuilder(URI.create(origin() + "/api/v1/session")).header("Cookie", stolen));

        assertThat(JsonPath.<Object>read(seen.body(), "$.account")).isNull();
    }

    @Test
    void whatOneCountyMaySeeAnotherMayNot() {
        signIn("demo-officer-dabu", PASSWORD);
        assertThat(parks()).contains(FOR_STAFF).doesNotContain(FOR_PINGYUAN);
        signIn("demo-officer-city", PASSWORD);
        assertThat(parks()).contains(FOR_STAFF, FOR_PINGYUAN);
        signIn("demo-promoter", PASSWORD);
        assertThat(parks()).contains(FOR_STAFF).doesNotContain(FOR_PINGYUAN);
    }

    @Test
    void everyOutletKnowsAGisClientByItsPassword() {
        var basic = basic("demo-officer-pingyuan", PASSWORD);

        assertThat(ids(as(basic, "/ogc/collections/parks/items?limit=1000"), "$.features[*].id"))
                .contains(FOR_STAFF, FOR_PINGYUAN);
        assertThat(ids(as(basic, "/api/v1/exports/parks?format=geojson"), "$.features[*].id"))
                .contains(FOR_STAFF, FOR_PINGYUAN);
        assertThat(ids(get("/ogc/collections/parks/items?limit=1000"), "$.features[*].id"))
                .doesNotContain(FOR_STAFF, FOR_PINGYUAN);
        assertThat(as(basic("demo-officer-pingyuan", "wrong"), "/ogc").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAnUnknownName() {
        var wrong = signIn("demo-auditor", "parkatlas");
        var unknown = signIn("nobody-at-all", "parkatlas");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(JsonPath.<String>read(wrong.body(), "$.detail"))
                .contains("还可以试 4 次")
                .isEqualTo(JsonPath.read(unknown.body(), "$.detail"));
    }

    /** One password on many names: no name is locked, the network is. */
    @Test
    void isLockedForANetworkThatTriesManyNames() {
        for (int attempt = 0; attempt < 49; attempt++) {
            assertThat(signIn("name-" + attempt, "parkatlas").statusCode()).isEqualTo(401);
        }
        assertThat(signIn("name-49", "parkatlas").statusCode()).isEqualTo(429);

        assertThat(signIn("demo-auditor", PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void isLockedAfterFiveAttemptsWhetherThereIsSuchAnAccountOrNot() {
        for (var name : List.of("demo-auditor", "nobody-at-all")) {
            for (int attempt = 0; attempt < 4; attempt++) {
                assertThat(signIn(name, "guess").statusCode()).isEqualTo(401);
            }
            assertThat(signIn(name.toUpperCase(Locale.ROOT), "guess").statusCode())
                    .isEqualTo(429);
            assertThat(signIn(name, PASSWORD).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void nobodyWithoutASessionGetsACookie() {
        get("/");
        get("/api/v1/plans");
        get("/api/v1/session");

        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    private List<String> parks() {
        return ids(get("/api/v1/parks?plan=meizhou&limit=1000"), "$.items[*].id");
    }

    private static List<String> ids(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }

    private HttpResponse<String> signIn(String account, String password) {
        var body = "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password);
        var request = HttpRequest.newBuilder(URI.create(origin() + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        var token = token();
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        return ask(browser, request);
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> get(String path) {
        return ask(browser, HttpRequest.newBuilder(URI.create(origin() + path)));
    }

    private HttpResponse<String> as(String basic, String path) {
        return ask(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(URI.create(origin() + path)).header("Authorization", basic));
    }

    private HttpResponse<String> send(String method, String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(origin() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        return ask(browser, request);
    }

    private static HttpResponse<String> ask(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String basic(String name, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }

    private void setAudience(String id, String audience) {
        var owner = OwnerRows.of(environment);
        owner.sql("UPDATE parkatlas.park SET audience = :audience WHERE id = :id")
                .param("audience", audience)
                .param("id", id)
                .update();
        owner.sql("SELECT parkatlas.raise_version('{park}')").query(Long.class).single();
    }
}
