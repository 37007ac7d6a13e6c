package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.UncategorizedSQLException;

/** Jobs from their queue to their end, and what is left of them. */
@ThrowAwayCollections.Used
class ExportJobsIT {

    private static final String SLOW = "{\"collection\": \"snails\", \"parameters\": {\"format\": \"%s\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private ExportRequests service;

    @BeforeEach
    void connect() {
        service = new ExportRequests(port);
    }

    /** The statement takes seconds before its first row, so that it has to be stopped in the database. */
    @ParameterizedTest
    @CsvSource({"csv", "gpkg", "xlsx"})
    void cancellingLeavesNoFileNoProcessAndNoQuery(String format) {
        var job = service.submit(SLOW.formatted(format));
        ExportRequests.until(
                () -> queries() > 0 && service.json(job).at("/progress/total").asInt(0) == 5000);
        var before = service.json(job);

        var cancelled = service.send("DELETE", job, null);

        assertThat(before.path("state").asString()).isEqualTo("running");
        assertThat(service.get(job + "/file").statusCode()).isEqualTo(409);
        assertThat(cancelled.statusCode()).isEqualTo(204);
        assertThat(service.json(job).path("state").asString()).isEqualTo("cancelled");
        ExportRequests.until(() -> queries() == 0 && files().isEmpty());
        assertThat(ProcessHandle.current()
                        .children()
                        .map(it -> it.info().command().orElse("")))
                .noneMatch(it -> it.contains("ogr2ogr"));
    }

    /** Statements of exports that run or wait for their client. */
    private int queries() {
        return OwnerRows.of(environment)
                .sql(
                        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%FROM snail AS%cited%' AND state <> 'idle' "
                                + "AND pid <> pg_backend_pid()")
                .query(Integer.class)
                .single();
    }

    private List<Path> files() {
        var files = new ArrayList<Path>();
        var folders = Stream.of("parkatlas.exports.folder", "parkatlas.jobs.folder")
                .map(environment::getRequiredProperty)
                .map(Path::of);
        for (var folder : folders.filter(Files::isDirectory).toList()) {
            try (var all = Files.walk(folder)) {
                all.filter(it -> it.getFileName().toString().matches("export-.*|[0-9a-f]{32}-1"))
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException changing) {
                files.add(folder);
            }
        }
        return files;
    }

    @Test
    void aFullQueueIsBusyAndWhatWaitsCanBeCancelled() {
        var jobs = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            jobs.add(service.submit(SLOW.formatted("csv")));
            ExportRequests.until(
                    () -> !service.json(jobs.get(0)).path("state").asString().equals("queued"));
        }

        var refused = service.send("POST", "/api/v1/export-jobs", SLOW.formatted("csv"));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("JOBS_BUSY");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(service.json(jobs.get(2)).path("state").asString()).isEqualTo("queued");
        for (var waiting : List.of(jobs.get(2), jobs.get(1))) {
            assertThat(service.send("DELETE", waiting, null).statusCode()).isEqualTo(204);
            assertThat(service.json(waiting).path("state").asString()).isEqualTo("cancelled");
            assertThat(service.send("DELETE", waiting, null).statusCode()).isEqualTo(204);
            assertThat(service.get(waiting).statusCode()).isEqualTo(404);
        }
        assertThat(service.send("DELETE", jobs.get(0), null).statusCode()).isEqualTo(204);
        ExportRequests.until(() -> files().isEmpty());
    }

    @Test
    void aJobThatIsDoneGivesItsFileInPartsUntilItIsRemoved() {
        var job = service.submit(
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"visits\": \"5\", \"lang\": \"en\"}}");
        var done = service.await(job, "done");
        var file = done.path("file").asString();

        var whole = service.get(file);
        var part = service.get(file, "Range", "bytes=3-12");

        assertThat(done.path("fileName").asString()).isEqualTo("Wells-v0.csv");
        assertThat(done.path("sizeBytes").asInt()).isEqualTo(whole.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(whole.body()).startsWith("\uFEFFId,Name,Status").contains("well-5,");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(whole.body().substring(1)).startsWith(part.body());
        assertThat(service.send("DELETE", job, null).statusCode()).isEqualTo(204);
        assertThat(service.get(file).statusCode()).isEqualTo(404);
        ExportRequests.until(() -> files().isEmpty());
    }

    /** The address and the shape of all kinds of jobs. */
    @Test
    void anExportIsAJobLikeAnyOther() throws IOException {
        var id = service.submit("{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"visits\": \"5\"}}")
                .replace("/api/v1/export-jobs/", "");
        var job = "/api/v1/jobs/" + id;

        var done = service.await(job, "done");

        assertThat(done.propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "state",
                        "progress",
                        "result",
                        "problem",
                        "createdAt",
                        "startedAt",
                        "endedAt",
                        "expiresAt");
        assertThat(done.path("kind").asString()).isEqualTo("export");
        assertThat(done.path("progress").toString()).isEqualTo("{\"done\":1,\"total\":1,\"unit\":\"objects\"}");
        assertThat(done.at("/result/subject").asString()).isEqualTo("wells");
        assertThat(done.at("/result/file/href").asString()).isEqualTo(job + "/file");
        assertThat(service.get(job + "/file").body()).contains("well-5,");

        for (var file : files()) {
            Files.delete(file);
        }
        var gone = service.get(job + "/file");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("JOB_FILE_GONE");
        assertThat(service.get("/api/v1/export-jobs/" + id + "/file").statusCode())
                .isEqualTo(410);
        assertThat(service.send("DELETE", job, null).statusCode()).isEqualTo(204);
        assertThat(service.get(job).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/jobs/nonsense").body()).contains("JOB_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"collection\": \"ponds\", \"parameters\": {\"format\": \"csv\"}} | /collection",
                "{\"plan\": \"nowhere\"} | /plan",
                "{\"plan\": \"nowhere\", \"collection\": \"wells\"} | /collection",
                "{} | /collection",
                "{\"collection\": 1} | /collection",
                "{\"plan\": \"meizhou\\u0000\"} | /plan",
                "{\"collection\": \"wells\", \"state\": \"done\"} | /state",
                "{\"collection\": \"wells\", \"parameters\": []} | /parameters",
                "{\"collection\": \"wells\", \"parameters\": {}} | /parameters/format",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": 1}} | /parameters/format",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"exe\"}} | /parameters/format",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"crs\": \"EPSG:1\"}} | /parameters/crs",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"a/b~\": \"\"}} | /parameters/a~1b~0",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"lang\": \"fr\"}} | /parameters/lang",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"filter\": \"a = 1\"}} | /parameters/filter",
                "{\"collection\": \"wells\", \"parameters\": {\"format\": \"csv\", \"filter\": \"\\u0000\"}} | /parameters/filter"
            })
    void aFaultInTheBodyIsNamedByItsPointer(String body, String pointer) {
        var answer = service.send("POST", "/api/v1/export-jobs", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("INVALID_BODY", "\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"collection\": \"wells\", \"collection\": \"wells\"} | 400",
                "{ | 400",
                "'' | 400",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | 400"
            })
    void whatIsNoJsonIsMalformed(String body, int status) {
        assertThat(service.send("POST", "/api/v1/export-jobs", body).statusCode())
                .isEqualTo(status);
    }

    @Test
    void aBodyWithoutEndIsTooLarge() {
        var body = "{\"collection\": \"" + "a".repeat(70_000) + "\"}";

        assertThat(service.send("POST", "/api/v1/export-jobs", body).statusCode())
                .isEqualTo(413);
    }

    /** The only download that is allowed goes to a client that goes away; the place is free again afterwards. */
    @Test
    @Tag("faults") // half a minute and more
    void aClientThatGoesAwayStopsItsExport() throws IOException {
        var small = "/api/v1/exports/wells?format=csv&id=well-1";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/exports/snails?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            ExportRequests.until(() -> queries() > 0);

            var refused = service.get(small);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("EXPORTS_BUSY");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }

        ExportRequests.until(() -> queries() == 0 && files().isEmpty());
        ExportRequests.until(() -> service.get(small).statusCode() == 200);
    }

    /** What an operator stops is no fault of the client, which learns of it although a file was promised. */
    @Test
    void aDownloadWhoseStatementIsCancelledIsAProblem() {
        var answer = CompletableFuture.supplyAsync(() -> service.get("/api/v1/exports/snails?format=csv"));
        ExportRequests.until(() -> queries() > 0);

        stopStatements("pg_cancel_backend");

        var refused = answer.join();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(refused.body()).contains("TEMPORARILY_UNAVAILABLE");
    }

    private void stopStatements(String how) {
        OwnerRows.of(environment)
                .sql(
                        "SELECT %s(pid) FROM pg_stat_activity WHERE application_name = 'parkatlas-exports' AND datname = current_database()"
                                .formatted(how))
                .query((row, number) -> row.getBoolean(1))
                .list();
    }

    /** RFC 9112, 7.1: a body in chunks is complete with an empty one. */
    @Test
    @Tag("faults") // half a minute and more
    void aDownloadThatBreaksOffDoesNotLookComplete() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/exports/snails?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var begun = new String(socket.getInputStream().readNBytes(10_000), StandardCharsets.ISO_8859_1);

            stopStatements("pg_terminate_backend");

            assertThat(begun).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
            assertThat(rest(socket)).doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    private static String rest(Socket socket) throws IOException {
        var rest = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(rest);
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        return rest.toString(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ST_Transform(ST_GeomFromText('POINT(0 95)', 4490), 3857)",
                "SELECT ST_Intersection('POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))'::geometry, "
                        + "'POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))'::geometry)"
            })
    void whatPostgisCannotComputeIsNoFaultOfOurs(String statement) {
        var failure = catchThrowableOfType(
                UncategorizedSQLException.class,
                () -> OwnerRows.of(environment).sql(statement).query().singleValue());

        assertThatThrownBy(() -> ShapeNotComputable.explained(failure)).isInstanceOf(ShapeNotComputable.class);
    }
}
