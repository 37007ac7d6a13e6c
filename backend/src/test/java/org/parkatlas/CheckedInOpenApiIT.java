package org.parkatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class CheckedInOpenApiIT {

    private static final Path CHECKED_IN = Path.of("../web/openapi.json");
    private static final Path CURRENT = Path.of("target/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @LocalServerPort
    private int port;

    /** The browser's types are generated from the file; {@code cp} and {@code npm run api:generate} bring it up. */
    @Test
    void theCheckedInDocumentIsWhatTheServiceSays() throws IOException, InterruptedException {
        var document = new TreeMap<>(served());
        document.remove("servers");
        Files.writeString(CURRENT, JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n");

        assertThat(CHECKED_IN)
                .as("cp backend/target/openapi.json web/openapi.json && cd web && npm run api:generate")
                .hasSameTextualContentAs(CURRENT);
    }

    private Map<String, Object> served() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v3/api-docs".formatted(port)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return JSON.readValue(answer.body(), new TypeReference<Map<String, Object>>() {});
    }
}
