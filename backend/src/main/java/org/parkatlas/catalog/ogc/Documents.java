package org.parkatlas.catalog.ogc;

import java.util.function.Supplier;

import org.parkatlas.catalog.http.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Answers with documents in the form that was asked for. */
@Component
public class Documents {

    private static final String VARY = "Accept, Accept-Encoding";

    private final JsonMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    Documents(JsonMapper json) {
        this.json = json;
    }

    /** The document as JSON or YAML, or its page; 304 where the client has it. */
    public ResponseEntity<byte[]> answer(OgcRequest request, Object document, Supplier<byte[]> page) {
        var body =
                switch (request.form().format()) {
                    case "html" -> page.get();
                    case "yaml" -> yaml.writeValueAsBytes(document);
                    default -> json.writeValueAsBytes(document);
                };
        return Answers.of(body, headers(request), request.servlet());
    }

    /** Headers of the answer to a request that was read as this form. */
    public static HttpHeaders headers(OgcRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(request.form().type());
        headers.set(HttpHeaders.VARY, VARY);
        headers.set(
                HttpHeaders.CONTENT_LANGUAGE, request.language().getLanguage().equals("en") ? "en" : "zh-CN");
        return headers;
    }
}
