package org.parkatlas.landcheck.checks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts.Answer;

/**
 * A form with a file, as browsers and curl send it.
 *
 * @param name what the file is called
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one test
public record FileRequests(String name, byte[] file, Map<String, String> texts) {

    private static final String BOUNDARY = "----parkatlas-boundary";
    private static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /** A form without decisions. */
    public static FileRequests of(String name, byte[] file) {
        return new FileRequests(name, file, Map.of());
    }

    /** The same with one more field. */
    public FileRequests with(String field, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(field, text);
        return new FileRequests(name, file, more);
    }

    /** What the account is answered. */
    public Answer sendTo(int port, String account, String path) {
        var answer = new StaffRequests(port).post(account, path, MEDIA_TYPE, body());
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream();
        texts.forEach((field, text) -> body.writeBytes(utf8(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, field, text))));
        body.writeBytes(utf8(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, name)));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--%s--\r\n".formatted(BOUNDARY)));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
