package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.uploads.ImportRequests.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.RawAnswer;
import org.parkatlas.jobs.InstallationFolders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A steward uploads a file and is told what is in it. */
@IntegrationTest
class ImportsIT {

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private InstallationFolders folders;

    @Autowired
    private ImportTidying tidying;

    private ImportRequests steward;
    private TestFiles files;

    @BeforeEach
    void ask() {
        steward = ImportRequests.of(port);
        files = new TestFiles(folder);
    }

    @AfterEach
    void forget() throws Exception {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.import").update();
        tidying.tidy();
    }

    private byte[] gbkWithoutSystem(int rows) {
        return TestFiles.zip(files.shapefile("GBK", Collections.nCopies(rows, TestFiles.SQUARE)), TestFiles.GBK);
    }

    private String shared() {
        return environment.getRequiredProperty("parkatlas.imports.folder");
    }

    private List<Path> kept() throws Exception {
        var uploads = folders.within(shared());
        if (!Files.isDirectory(uploads)) {
            return List.of();
        }
        try (var all = Files.walk(uploads)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aShapefileOfWhichNothingIsSaidIsReadByItsValues() {
        var found = steward.inspect("地块.zip", gbkWithoutSystem(3));

        assertThat(found.path("problem").isNull()).as(found.toString()).isTrue();
        var layer = found.at("/findings/layers/0");
        assertThat(found.at("/findings/layers")).hasSize(1);
        assertThat(layer.path("name").asString()).isEqualTo("地块");
        assertThat(layer.path("rows").asInt()).isEqualTo(3);
        assertThat(layer.at("/geometryTypes/Polygon").asInt()).isEqualTo(3);
        assertThat(layer.path("missing").toString()).isEqualTo("[\"prj\",\"cpg\"]");
        assertThat(layer.at("/encoding/recommended").asString()).isEqualTo("GB18030");
        assertThat(layer.at("/encoding/candidates/0/samples").toString()).isEqualTo("[\"平远高新区\",\"区块五\"]");
        assertThat(layer.at("/encoding/candidates/1/charset").asString()).isEqualTo("UTF-8");
        assertThat(layer.at("/encoding/candidates/1/samples/0").asString()).contains("\uFFFD");
        var best = layer.at("/systems/candidates/0");
        assertThat(best.path("code").asString()).isEqualTo("EPSG:4527");
        assertThat(best.at("/counties/0/code").asString()).isEqualTo("441426");
        assertThat(best.at("/evidence/0/zh").asString()).contains("39");
        assertThat(layer.at("/systems/settled").asBoolean()).isFalse();
        assertThat(layer.at("/fields/1/values/0").asString()).isEqualTo("平远高新区");
        assertThat(layer.at("/faults/rows").asInt()).isZero();
    }

    @Test
    void anImportIsItsAccountsAlone() throws Exception {
        var answer = steward.upload("地块.zip", gbkWithoutSystem(1));
        var path = answer.headers().firstValue("Location").orElseThrow();
        var publisher = steward.as("demo-publisher");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).path("counties").toString()).isEqualTo("[\"441426\"]");
        assertThat(publisher.requests().get("demo-publisher", path).statusCode())
                .isEqualTo(404);
        assertThat(publisher.delete(path).statusCode()).isEqualTo(404);
        assertThat(steward.as("demo-reviewer-pingyuan")
                        .upload("地块.zip", new byte[] {1})
                        .statusCode())
                .isEqualTo(403);
        assertThat(publisher.get("/api/v1/imports").path("total").asInt()).isZero();
        assertThat(steward.get("/api/v1/imports").path("total").asInt()).isEqualTo(1);
        steward.await(path);
    }

    @Test
    void whoeverRemovesAnImportLeavesNothing() throws Exception {
        var path = steward.upload("地块.zip", gbkWithoutSystem(1))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        steward.await(path);

        assertThat(kept())
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.toString()).doesNotContain("地块"));
        assertThat(steward.delete(path).statusCode()).isEqualTo(204);
        assertThat(kept()).isEmpty();
        assertThat(steward.requests().get(steward.account(), path).statusCode()).isEqualTo(404);
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(steward.requests().text("demo-auditor", "/api/v1/audit?object=import:" + id))
                .contains("import-upload", "import-removal");
    }

    @Test
    void whatHasExpiredGoesWithItsFile() throws Exception {
        var path = steward.upload("地块.zip", gbkWithoutSystem(1))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        steward.await(path);
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.import SET expires_at = now()")
                .update();

        tidying.tidy();

        assertThat(kept()).isEmpty();
        assertThat(steward.requests().get(steward.account(), path).statusCode()).isEqualTo(404);
    }

    /** Installations may share a folder, and none knows the uploads of another. */
    @Test
    void whatAnotherInstallationKeepsIsLeftAlone() throws Exception {
        var path = steward.uploaded("地块.zip", gbkWithoutSystem(1));
        var other = Path.of(shared()).resolve("f".repeat(16)).resolve("0".repeat(32));
        Files.createDirectories(other.getParent());
        Files.write(other, new byte[] {1});

        tidying.tidy();

        assertThat(other).exists();
        assertThat(kept()).extracting(Path::getParent).containsExactly(folders.within(shared()));
        assertThat(steward.delete(path).statusCode()).isEqualTo(204);
        Files.delete(other);
    }

    @Test
    void aLargeFileComesInPiecesInAnyOrderAndMoreThanOnce() {
        var text = TestFiles.read(files.gdal("GeoJSON", "a.geojson", List.of(TestFiles.DEGREES)));
        var file = Arrays.copyOf(text, Imports.PIECE + 100);
        Arrays.fill(file, text.length, file.length, (byte) ' ');
        var first = Arrays.copyOf(file, Imports.PIECE);
        var last = Arrays.copyOfRange(file, Imports.PIECE, file.length);
        var path = steward.open("大.geojson", file.length)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(json(steward.piece(path, 1, last)).path("pieces").toString()).isEqualTo("[1]");
        assertThat(json(steward.piece(path, 1, last)).path("pieces").toString()).isEqualTo("[1]");
        assertThat(steward.piece(path, 0, last).statusCode()).isEqualTo(409);
        assertThat(steward.piece(path, 2, last).statusCode()).isEqualTo(409);
        assertThat(steward.get(path).path("state").asString()).isEqualTo("uploading");
        assertThat(steward.piece(path, 0, first).statusCode()).isEqualTo(200);

        var found = steward.await(path);
        assertThat(found.at("/findings/layers/0/rows").asInt())
                .as(found.toString())
                .isEqualTo(1);
        assertThat(found.at("/findings/sha256").asString()).isEqualTo(sha256(file));
        assertThat(steward.piece(path, 0, first).statusCode()).isEqualTo(409);
        assertThat(steward.open("a.zip", 0).statusCode()).isEqualTo(400);
    }

    /** parkatlas.bodies: 8 MB for this path, told by the length before a byte of it came. */
    @Test
    void aBodyLongerThanOneRequestMayHaveIsRefused() throws Exception {
        var login = Base64.getEncoder().encodeToString((steward.account() + ":parkatlas-demo").getBytes(UTF_8));

        var answer = RawAnswer.to(
                port,
                "POST",
                "/api/v1/imports?name=a.geojson",
                "Authorization: Basic " + login,
                "Content-Type: application/octet-stream",
                "Content-Length: " + ((8 << 20) + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("code").asString()).isEqualTo("CONTENT_TOO_LARGE");
        assertThat(kept()).isEmpty();
        assertThat(steward.get("/api/v1/imports").path("total").asInt()).isZero();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
