package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parkatlas.ParkAtlasApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ForeignDatabaseIT {

    @Test
    void refusesADatabaseWithoutPostgisInOneSentence(CapturedOutput output) {
        var arguments = ThrowAwayDatabase.newDatabaseWithoutPostgis().entrySet().stream()
                .map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);

        assertThatThrownBy(() -> new SpringApplicationBuilder(ParkAtlasApplication.class)
                        .properties("server.port=0", "server.address=127.0.0.1")
                        .run(arguments))
                .hasRootCauseInstanceOf(DatabaseWithoutPostgis.class);

        assertThat(output.getOut())
                .contains("has no PostGIS; let an administrator run \"CREATE EXTENSION postgis;\"")
                .doesNotContain("\tat org.");
    }
}
