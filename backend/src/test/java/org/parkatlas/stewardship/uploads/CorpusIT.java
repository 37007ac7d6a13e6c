package org.parkatlas.stewardship.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.jobs.InstallationFolders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Files as they come from outside: each gets the right answer or one sentence, and leaves nothing behind. */
@IntegrationTest
class CorpusIT {

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private InstallationFolders folders;

    private ImportRequests steward;
    private GoodFiles good;
    private BadFiles bad;
    private TableFiles tables;
    private PlannerFiles planner;

    @BeforeEach
    void ask() {
        steward = ImportRequests.of(port);
        good = new GoodFiles(new TestFiles(folder));
        bad = new BadFiles(new TestFiles(folder));
        tables = new TableFiles(new TestFiles(folder));
        planner = new PlannerFiles(new TestFiles(folder));
    }

    @TestFactory
    Stream<DynamicTest> encodings() {
        return tests(good.encodings());
    }

    @TestFactory
    Stream<DynamicTest> systems() {
        return tests(good.systems());
    }

    @TestFactory
    Stream<DynamicTest> definitions() {
        return tests(good.definitions());
    }

    @TestFactory
    Stream<DynamicTest> shapes() {
        return tests(good.shapes());
    }

    @TestFactory
    Stream<DynamicTest> formats() {
        return tests(good.formats());
    }

    @TestFactory
    Stream<DynamicTest> archivesThatAreRefused() {
        return tests(bad.archives());
    }

    @TestFactory
    Stream<DynamicTest> contentsThatAreRefused() {
        return tests(bad.contents());
    }

    @TestFactory
    Stream<DynamicTest> tables() {
        return tests(tables.text());
    }

    @TestFactory
    Stream<DynamicTest> workbooks() {
        return tests(tables.workbooks());
    }

    @TestFactory
    Stream<DynamicTest> tablesThatAreRefused() {
        return tests(tables.refusedTables());
    }

    @TestFactory
    Stream<DynamicTest> drawings() {
        return tests(planner.drawings());
    }

    @TestFactory
    Stream<DynamicTest> geodatabases() {
        return tests(planner.geodatabases());
    }

    @TestFactory
    Stream<DynamicTest> mapInfoTables() {
        return tests(planner.mapInfoTables());
    }

    private Stream<DynamicTest> tests(List<Case> cases) {
        return cases.stream().map(it -> DynamicTest.dynamicTest(it.label(), () -> check(it)));
    }

    private void check(Case given) throws Exception {
        var answer = steward.upload(given.name(), given.file());
        assertThat(answer.statusCode()).as(ImportRequests.text(answer)).isEqualTo(201);
        var path = answer.headers().firstValue("Location").orElseThrow();
        var id = path.substring(path.lastIndexOf('/') + 1);

        var found = steward.await(path);
        var left = left(id);
        var removed = steward.delete(path);

        given.expected().accept(found);
        assertThat(left).containsExactly(id);
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(left(id)).isEmpty();
    }

    /** What there is of an upload. */
    private List<String> left(String id) throws Exception {
        var shared = environment.getRequiredProperty("parkatlas.imports.folder");
        try (var all = Files.list(folders.within(shared))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(id))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.dwg", "a.rar", "a", "zip", "a.zip.txt", "a.vrt"})
    void otherFormatsAreNamedAtOnce(String name) {
        var answer = steward.upload(name, new byte[] {1});

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(ImportRequests.json(answer).path("code").asString()).isEqualTo("IMPORT_FORMAT_UNKNOWN");
        assertThat(ImportRequests.text(answer)).contains("GeoPackage");
    }

    @ParameterizedTest
    @CsvSource({"'', name", "'../a.zip', name", "'c:\\a.zip', name"})
    void aNameIsNoPath(String name, String parameter) {
        var answer = steward.upload(name, new byte[] {1});

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ImportRequests.json(answer).at("/errors/0/parameter").asString())
                .isEqualTo(parameter);
    }

    @Test
    void aFileIsSomething() {
        var answer = steward.upload("a.zip", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ImportRequests.json(answer).at("/errors/0/parameter").asString())
                .isEqualTo("size");
    }
}
