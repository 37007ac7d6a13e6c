package org.parkatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests of demonstration accounts with name and password, and of the public. */
public final class StaffRequests {

    /** In place of an account: nobody. */
    public static final String PUBLIC = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final String password;

    public StaffRequests(int port) {
        this(port, "parkatlas-demo");
    }

    /** Of accounts with this password. */
    public StaffRequests(int port, String password) {
        this.origin = "http://127.0.0.1:" + port;
        this.password = password;
    }

    /** What the account is answered, {@link #PUBLIC} for nobody. */
    public HttpResponse<byte[]> get(String account, String path) {
        return send(account, HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** The same as text. */
    public String text(String account, String path) {
        return new String(get(account, path).body(), StandardCharsets.UTF_8);
    }

    /** What the account is answered to a request with this body, which is JSON or empty. */
    public HttpResponse<byte[]> send(String account, String method, String path, String body) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the account is answered to a request with a file as its body. */
    public HttpResponse<byte[]> send(String account, String method, String path, byte[] file) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/octet-stream")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** What the account is answered to plain text. */
    public HttpResponse<byte[]> sendText(String account, String path, String text) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "text/plain; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** What the account is answered to a body of this media type. */
    public HttpResponse<byte[]> post(String account, String path, String mediaType, byte[] body) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> send(String account, HttpRequest.Builder request) {
        if (!account.equals(PUBLIC)) {
            var login = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
