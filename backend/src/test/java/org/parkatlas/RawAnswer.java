package org.parkatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it came over the wire, for requests that no client library would send.
 *
 * @param headers names in lower case; the values of one name joined by a comma
 */
public record RawAnswer(int status, Map<String, String> headers, String body) {

    private static final int PATIENCE_MS = 60_000;

    /** Sends these bytes, one per character, and reads until the server closes the connection. */
    public static RawAnswer to(int port, String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A request without a body, on a connection of its own. */
    public static RawAnswer to(int port, String method, String target, String... headers) {
        var lines = String.join(
                "", List.of(headers).stream().map(line -> line + "\r\n").toList());
        return to(
                port,
                "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(method, target, lines));
    }

    /** The value of a header, an empty text where there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    private static RawAnswer parse(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("Not an HTTP answer: " + answer);
        }
        var lines = answer.substring(0, end).split("\r\n");
        var headers = List.of(lines).subList(1, lines.length).stream()
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].toLowerCase(Locale.ROOT), parts -> parts[1], (one, two) -> one + "," + two));
        var raw = answer.substring(end + 4);
        var body = headers.getOrDefault("transfer-encoding", "").equals("chunked") ? unchunked(raw) : raw;
        return new RawAnswer(
                Integer.parseInt(lines[0].substring(9, 12)),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** RFC 9112, 7.1: size in hexadecimal, line end, data, line end, until a chunk of size 0. */
    private static String unchunked(String raw) {
        var body = new StringBuilder();
        var at = 0;
        while (true) {
            var lineEnd = raw.indexOf("\r\n", at);
            if (lineEnd < 0) {
                return body.toString();
            }
            var size = Integer.parseInt(raw.substring(at, lineEnd), 16);
            if (size == 0) {
                return body.toString();
            }
            body.append(raw, lineEnd + 2, lineEnd + 2 + size);
            at = lineEnd + 2 + size + 2;
        }
    }
}
