package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.ParkAtlasApplication;
import org.parkatlas.platform.database.ThrowAwayDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service stops in the middle of an export and starts again on the same database and folder. */
@Tag("faults")
class ExportRestartIT {

    private final Map<String, String> database = ThrowAwayDatabase.newDatabase();

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext start() {
        var settings = new HashMap<>(database);
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.flyway.locations", "classpath:db/migration,classpath:db/throwaway-exports");
        settings.put("parkatlas.packs.folder", "target/no-packs");
        settings.put("parkatlas.exports.folder", folder.resolve("work").toString());
        settings.put("parkatlas.jobs.folder", folder.resolve("jobs").toString());
        var arguments = settings.entrySet().stream()
                .map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ParkAtlasApplication.class, ThrowAwayCollections.class).run(arguments);
    }

    private static ExportRequests requests(ConfigurableApplicationContext service) {
        return new ExportRequests(
                ((WebServerApplicationContext) service).getWebServer().getPort());
    }

    private static String csv(String collection) {
        return "{\"collection\": \"%s\", \"parameters\": {\"format\": \"csv\"}}".formatted(collection);
    }

    @Test
    void whatIsDoneStaysAndWhatRunsIsDoneAfterwards() {
        String done;
        String running;
        try (var first = start()) {
            var service = requests(first);
            done = service.submit(csv("wells"));
            service.await(done, "done");
            running = service.submit(csv("snails"));
            service.await(running, "running");
        }

        try (var second = start()) {
            var service = requests(second);

            assertThat(service.get(done + "/file").body()).contains("well-20000,");
            service.await(running, "done");
            assertThat(service.get(running + "/file").body()).contains("snail-5000,");
        }
    }
}
