package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.intake.PackState.Outcome;
import org.parkatlas.intake.packs.PackProperties;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.util.FileSystemUtils;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A start with packs that are broken as files: it ends well, the old data stays, and the pack says why. */
@LoaderTest
class BrokenPacksIT {

    @Autowired
    private PackLoader loader;

    @Autowired
    private PackRegister register;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private final PackStates states = new PackStates(new SimpleMeterRegistry());
    private CopiedPacks packs;

    @BeforeEach
    void copyPacks() throws IOException {
        CopiedPacks.loadPristine(loader);
        packs = CopiedPacks.into(folder);
    }

    /**
     * What is done to the city's folder, and what is told of it.
     *
     * @param told part of the rejection, with the file
     */
    record Breakage(String name, Breaking breaking, String told) {

        @Override
        public String toString() {
            return name;
        }
    }

    interface Breaking {
        void of(Path city) throws IOException;
    }

    static Stream<Breakage> breakages() {
        return Stream.of(
                descriptor("no such day", "date: 2026-13-45", "pack.yaml, column date: must be a date YYYY-MM-DD"),
                new Breakage(
                        "not UTF-8",
                        city -> Files.write(
                                city.resolve("pack.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xC4, '\n'}),
                        "pack.yaml: is not UTF-8"),
                whole("empty", "", "is not a mapping in YAML"),
                whole("a list", "- id: city\n", "is not a mapping in YAML"),
                whole("deep", "[".repeat(60_000), "is not a mapping in YAML"),
                whole("a bomb", bomb(), "pack.yaml, column"),
                whole("huge", "id: city # " + "x".repeat(70_000), "pack.yaml: has more than 65536 bytes"),
                whole("half a line", "id: city\ntitle: \"a\nformat", "pack.yaml, row"),
                descriptor("an id twice", "id: city\nid: city", "is not a mapping in YAML"),
                descriptor("a word for a truth", "demo: perhaps", "pack.yaml, column demo: must be true or false"),
                descriptor("a word for a list", "requires: trunk", "pack.yaml, column requires: must be a list"),
                new Breakage("a folder for a file", BrokenPacksIT::makeFolder, "parks.csv: is no file"),
                new Breakage("a link to itself", city -> link(city, "parks.csv"), "parks.csv: is no file"),
                // reading the first page of a process is an error of the device, also for root
                new Breakage("an unreadable disk", city -> link(city, "/proc/self/mem"), "parks.csv: cannot be read"),
                new Breakage("a link to nothing", city -> link(city, "nowhere"), "parks.csv: is no file"));
    }

    private static Breakage whole(String name, String yaml, String told) {
        return new Breakage(name, city -> Files.writeString(city.resolve("pack.yaml"), yaml), told);
    }

    private static Breakage descriptor(String name, String line, String told) {
        var key = line.substring(0, line.indexOf(':'));
        return new Breakage(
                name,
                city -> {
                    var file = city.resolve("pack.yaml");
                    Files.writeString(file, Files.readString(file).replaceFirst("(?m)^" + key + ":.*$", line));
                },
                told);
    }

    /** Every line names the one before ten times. */
    private static String bomb() {
        var lines = new StringBuilder("a0: &a0 [x]\n");
        for (var depth = 1; depth < 12; depth++) {
            lines.append("a%1$d: &a%1$d [".formatted(depth));
            lines.append(("*a" + (depth - 1) + ",").repeat(10)).append("]\n");
        }
        return lines.toString();
    }

    private static void makeFolder(Path city) throws IOException {
        Files.delete(city.resolve("parks.csv"));
        Files.createDirectory(city.resolve("parks.csv"));
    }

    private static void link(Path city, String target) throws IOException {
        Files.delete(city.resolve("parks.csv"));
        Files.createSymbolicLink(city.resolve("parks.csv"), Path.of(target));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void startsWithTheOldDataAndNamesTheFile(Breakage breakage) throws IOException {
        var before = parks();
        breakage.breaking.of(packs.city());

        start(keeping());

        assertThat(state("city").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(state("city").rejections().get(0)).asString().contains(breakage.told);
        assertThat(state("city").rejected()).isPositive();
        assertThat(state("trunk").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(state("shapes").rejections().get(0).reason().en()).contains("it needs [trunk, city]");
        assertThat(parks()).isEqualTo(before);
    }

    /** SQLSTATE 53100, disk_full, as PostgreSQL raises it where a file cannot grow. */
    @Test
    void startsWithTheOldDataWhereTheDiskIsFull() throws IOException {
        packs.edit("towns.csv", "南镇", "南城镇");
        database.jdbc().sql("""
                        CREATE FUNCTION parkatlas.no_space() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'could not extend file: No space left' USING ERRCODE = 'disk_full'; END $$;
                        CREATE TRIGGER no_space BEFORE INSERT ON parkatlas.town EXECUTE FUNCTION parkatlas.no_space()
                        """).update();
        try {
            start(keeping());
        } finally {
            database.jdbc().sql("DROP FUNCTION parkatlas.no_space() CASCADE").update();
        }

        assertThat(state("city").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(state("city").rejections().get(0).reason().en()).contains("No space left");
        assertThat(count("town WHERE name = '南镇'")).isEqualTo(1);
    }

    @Test
    void tellsWhatWasLoadedAndWhatWasNot() throws IOException {
        packs.edit("towns.csv", "南镇", "南城镇");

        start(keeping());

        assertThat(state("trunk").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(state("city").outcome()).isEqualTo(Outcome.LOADED);
        assertThat(state("city").changes()).isEqualTo(new PackChanges(0, 1, 0));
    }

    @Test
    void keepsThePackWhoseFolderIsGoneAndSaysSo() {
        FileSystemUtils.deleteRecursively(folder.resolve("shapes").toFile());

        start(keeping());

        assertThat(state("shapes").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(count("park_boundary")).isEqualTo(2);
    }

    @Test
    void removesThePackWhoseFolderIsGoneWhenToldTo() {
        FileSystemUtils.deleteRecursively(folder.resolve("shapes").toFile());

        start(removing());

        assertThat(state("shapes").outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(count("park_boundary")).isZero();
        assertThat(register.list()).doesNotContain("shapes");
    }

    @Test
    void removesPacksThatNeedEachOtherTogether() {
        FileSystemUtils.deleteRecursively(folder.resolve("city").toFile());
        FileSystemUtils.deleteRecursively(folder.resolve("shapes").toFile());

        start(removing());

        assertThat(register.list()).containsExactly("trunk");
    }

    @Test
    void doesNotRemoveWhatAnotherPackNeeds() {
        FileSystemUtils.deleteRecursively(folder.resolve("city").toFile());
        var before = parks();

        start(removing());

        assertThat(state("city").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(state("city").rejections().get(0).reason().en())
                .contains("another pack")
                .contains("park_boundary");
        assertThat(parks()).isEqualTo(before);
    }

    @Test
    void removesNothingWhereThereIsNoPackAtAll() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        var before = register.list();

        start(removing());

        assertThat(register.list()).isEqualTo(before);
        assertThat(states.list()).extracting(PackState::outcome).containsOnly(Outcome.MISSING);
    }

    @Test
    void removesSyntheticDataThatIsSwitchedOff() {
        start(new PackProperties(folder.toString(), false, false, Duration.ofSeconds(10)));

        assertThat(state("shapes").outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(count("park_boundary")).isZero();
    }

    private PackProperties keeping() {
        return new PackProperties(folder.toString(), true, false, Duration.ofSeconds(10));
    }

    private PackProperties removing() {
        return new PackProperties(folder.toString(), true, true, Duration.ofSeconds(10));
    }

    private void start(PackProperties properties) {
        new PacksAtStart(properties, loader, register, states).run(new DefaultApplicationArguments());
    }

    private PackState state(String pack) {
        return states.list().stream()
                .filter(state -> state.pack().equals(pack))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> parks() {
        return database.jdbc()
                .sql("SELECT park::text FROM parkatlas.park")
                .query(String.class)
                .set();
    }

    private int count(String from) {
        return database.jdbc()
                .sql("SELECT count(*) FROM parkatlas." + from)
                .query(Integer.class)
                .single();
    }
}
