package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.ParkAtlasApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot succeed ends with a sentence that says what to do. */
@Tag("faults") // minutes of work
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalsIT {

    private static final String URL = "spring.datasource.url";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spring.datasource.url | jdbc:postgresql://127.0.0.1:1/parkatlas | cannot be reached; check spring.datasource.url",
                "spring.datasource.url | postgres://127.0.0.1/parkatlas | cannot be reached; check spring.datasource.url",
                "spring.datasource.password | wrong | refuses the user parkatlas_app; check PARKATLAS_DB_USER",
                "spring.flyway.password | wrong | refuses the user parkatlas_owner; check PARKATLAS_DB_USER",
                "parkatlas.database.public-pool | many | parkatlas.database.public-pool",
                "parkatlas.database.public-pool | 0 | parkatlas.database.publicPool",
                "parkatlas.web.profile | public | parkatlas.web.base-url is needed in the profile public",
            })
    void namesTheSettingThatIsWrong(String property, String value, String sentence, CapturedOutput output) {
        var settings = new LinkedHashMap<>(ThrowAwayDatabase.newEmptyDatabase());
        settings.put(property, value);

        checkRefused(arguments(settings), sentence, output);
    }

    @Test
    void saysThatThereIsNoSuchDatabase(CapturedOutput output) {
        var settings = new LinkedHashMap<>(ThrowAwayDatabase.newEmptyDatabase());
        settings.put(URL, settings.get(URL).replaceFirst("/it_.*", "/nowhere"));

        checkRefused(arguments(settings), "There is no database at", output);
    }

    @Test
    void saysThatThereIsNoPostgis(CapturedOutput output) {
        checkRefused(
                arguments(ThrowAwayDatabase.newDatabaseWithoutPostgis()),
                "has no PostGIS; let an administrator run \"CREATE EXTENSION postgis;\"",
                output);
    }

    @Test
    void saysThatThePortIsTaken(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new LinkedHashMap<>(ThrowAwayDatabase.newEmptyDatabase());
            settings.put("server.port", String.valueOf(taken.getLocalPort()));
            settings.put("parkatlas.packs.folder", "src/test/resources/packs");

            checkRefused(arguments(settings), "Port %d was already in use".formatted(taken.getLocalPort()), output);
        }
    }

    @Test
    void saysThatAnOptionIsGivenTwice(CapturedOutput output) {
        checkRefused(
                List.of("--parkatlas.database.data-dir=a", "--parkatlas.database.data-dir=b"),
                "The option --parkatlas.database.data-dir is given twice",
                output);
        assertThat(Path.of("a,b")).doesNotExist();
    }

    /** Root may write everywhere, but make no folder in /proc. */
    @Test
    void saysThatTheFolderOfTheDatabaseCannotBeWritten(CapturedOutput output) {
        checkRefused(
                List.of("--parkatlas.database.data-dir=/proc/parkatlas"),
                "choose another folder with --parkatlas.database.data-dir",
                output);
    }

    private static List<String> arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> "--%s=%s".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void checkRefused(List<String> arguments, String sentence, CapturedOutput output) {
        var all = new ArrayList<>(arguments);
        all.add("--server.address=127.0.0.1");
        all.add("--spring.main.log-startup-info=false");
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            all.add("--server.port=0");
        }
        all.add("--management.server.port=0");

        var refused = catchThrowable(
                () -> new SpringApplicationBuilder(ParkAtlasApplication.class).run(all.toArray(String[]::new)));

        assertThat(refused).isNotNull();
        assertThat(output.getAll()).contains(sentence).doesNotContain("\tat ");
        assertThat(output.getAll().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(20);
    }
}
