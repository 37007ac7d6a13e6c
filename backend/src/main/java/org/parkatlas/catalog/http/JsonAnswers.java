package org.parkatlas.catalog.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Short JSON documents with a strong entity tag and a lifetime of a minute. */
@Component
public class JsonAnswers {

    private final JsonMapper json;

    JsonAnswers(JsonMapper json) {
        this.json = json;
    }

    /** The document, 304 where the client has it. */
    public ResponseEntity<byte[]> answer(Object document, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return Answers.of(json.writeValueAsBytes(document), headers, request);
    }
}
