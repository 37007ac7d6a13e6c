package org.parkatlas.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.jayway.jsonpath.JsonPath;

/** What a browser does at the service on this port: it keeps cookies and repeats the token. */
public final class BrowserSession {

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public BrowserSession(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> signIn(String account, String password) {
        return send("POST", "/api/v1/session", "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
    }

    public HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    HttpResponse<String> send(String method, String path, String body) {
        var request = changing(method, path, body);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return ask(request);
    }

    HttpResponse<String> sendWithoutToken(String method, String path, String body) {
        return ask(changing(method, path, body));
    }

    /** The answer to whoever sends this as {@code Authorization}, and no cookie. */
    HttpResponse<String> getAs(String authorization, String path) {
        return ask(HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", authorization));
    }

    List<String> parks() {
        return JsonPath.read(get("/api/v1/parks?plan=meizhou&limit=1000").body(), "$.items[*].id");
    }

    private HttpRequest.Builder changing(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
