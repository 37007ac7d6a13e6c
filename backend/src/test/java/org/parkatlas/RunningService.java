package org.parkatlas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client sees of the service on this port. */
public record RunningService(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * An answer.
     *
     * @param body JSON
     */
    public record Answer(int status, String contentType, JsonNode body) {

        /** The value at this JSON pointer, an empty text where there is none. */
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        /** The values of one member in all objects of the array at this pointer. */
        public java.util.List<String> texts(String arrayPointer, String member) {
            return body.at(arrayPointer)
                    .valueStream()
                    .map(item -> item.path(member).asString(""))
                    .toList();
        }
    }

    /** Asks for a path with its query, already encoded. */
    public Answer get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, JSON.readTree(answer.body()));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
