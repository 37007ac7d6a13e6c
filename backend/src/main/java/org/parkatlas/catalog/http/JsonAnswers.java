package org.parkatlas.catalog.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Short JSON documents with a strong entity tag and a lifetime of a minute. */
@Component
public class JsonAnswers {

    /** What is asked for often and changes now and then. */
    public static final String FOR_A_MINUTE = "public, max-age=60";

    private static final int TAG_BYTES = 8;

    private final JsonMapper json;

    JsonAnswers(JsonMapper json) {
        this.json = json;
    }

    /** The document, 304 where the client has it. */
    public ResponseEntity<byte[]> answer(Object document, HttpServletRequest request) {
        var body = json.writeValueAsBytes(document);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        headers.set(HttpHeaders.ETAG, tag(body));
        if (EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag(body))) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new ResponseEntity<>(body, headers, HttpStatus.OK);
    }

    private static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
