package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** A context of its own, because these tests change what is loaded; nothing is loaded at its start. */
@IntegrationTest
@TestPropertySource(properties = "parkatlas.packs.folder=src/test/resources/no-packs")
class PackLoaderIT {

    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    private PackLoader loader;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    @BeforeEach
    void loadPristinePacks() throws IOException {
        for (var pack : new String[] {"trunk", "city", "shapes"}) {
            load(PACKS.resolve(pack));
        }
        FileSystemUtils.copyRecursively(PACKS.resolve("city"), city());
    }

    @Test
    void changesNothingWhenTheSamePackIsLoadedAgain() throws IOException {
        var before = dataVersion();

        var changes = load(city());

        assertThat(changes).isEqualTo(PackChanges.NONE);
        assertThat(dataVersion()).isEqualTo(before);
    }

    @Test
    void raisesTheVersionOfTheOneRowThatChanged() throws IOException {
        var before = version("甲园区");
        edit("parks.csv", "虚构的园区。", "虚构的园区，说明改过。");

        var changes = load(city());

        assertThat(changes).isEqualTo(new PackChanges(0, 1, 0));
        assertThat(version("甲园区")).isEqualTo(before + 1);
    }

    @Test
    void deletesWhatThePackNoLongerHas() throws IOException {
        edit("park_areas.csv", "yi,,1.2,planned,city-notice,n1,乙园区规划面积1.2公顷,,,20\n", "");

        var changes = load(city());

        assertThat(changes).isEqualTo(new PackChanges(0, 0, 1));
        assertThat(count("park_area")).isEqualTo(2);
    }

    /** What shows parks is not read again because one of their areas has changed. */
    @Test
    void givesANewVersionToTheLayersThatShowWhatChanged() throws IOException {
        var before = layerVersions();
        edit("park_areas.csv", "2021-03,,10", "2021-04,,10");

        load(city());

        assertThat(raisedSince(before)).contains("park_area").doesNotContain("park", "park_block", "enterprise", "plan");
    }

    /** The shape of the core follows from towns; blocks of boundaries are named after parks. */
    @Test
    void givesANewVersionToWhatFollowsFromWhatChanged() throws IOException {
        var before = layerVersions();
        edit("towns.csv", "116.15,24.12", "116.17,24.12");
        load(city());
        assertThat(raisedSince(before)).contains("town", "layout_element").doesNotContain("park", "enterprise");

        var between = layerVersions();
        edit("parks.csv", "虚构的园区。", "虚构的园区，说明改过。");
        load(city());
        assertThat(raisedSince(between)).contains("park", "park_block").doesNotContain("town", "layout_element");
    }

    @Test
    void givesANewVersionToWhatIsSaidOfAPack() throws IOException {
        var before = layerVersions();
        edit(PackDescriptor.FILE, "licence: ", "licence: changed ");

        assertThat(load(city())).isEqualTo(PackChanges.NONE);

        assertThat(raisedSince(before)).contains("pack").doesNotContain("park", "enterprise", "town");
        assertThat(dataVersion()).isEqualTo(layerVersions().get("pack"));
    }

    @Test
    void addsOneCitationWithoutTouchingTheOthers() throws IOException {
        edit("citations.csv", "park:yi,", "park:jia,area,403公顷,city-notice,n1,规划面积403公顷\npark:yi,");

        assertThat(load(city())).isEqualTo(new PackChanges(1, 0, 0));
    }

    @Test
    void keepsNeighboursWhenOnlyCountyOutlinesChange() throws IOException {
        edit("county_outlines.geojson", "\"accuracyM\":500", "\"accuracyM\":600");

        assertThat(load(city())).isEqualTo(new PackChanges(0, 2, 0));
        assertThat(count("area_outline")).isEqualTo(3);
    }

    @Test
    void derivesIndicativeShapesAnewWhenAMemberMoves() throws IOException {
        var before = shape();
        edit("towns.csv", "116.15,24.12", "116.17,24.12");

        load(city());

        assertThat(shape()).isNotEqualTo(before);
        assertThat(version("核心区")).as("a derived shape is no change of the row").isEqualTo(1);
    }

    @Test
    void removesAllThatAPackBrought() throws IOException {
        assertThat(loader.unload("shapes").deleted()).isEqualTo(3);
        assertThat(count("park_boundary")).isZero();
    }

    /** What no check of ours foresees is refused by the database, and refused as a whole. */
    @Test
    void keepsAParkThatAnotherPackNeeds() throws IOException {
        var before = dataVersion();
        for (var file : filesOf(city())) {
            if (!file.endsWith(PackDescriptor.FILE)) {
                Files.delete(file);
            }
        }

        var rejected = catchThrowableOfType(PackRejected.class, () -> load(city()));

        assertThat(rejected.rejections()).hasSize(1);
        assertThat(rejected.rejections().get(0).reason().en()).contains("the database refuses it");
        assertThat(dataVersion()).isEqualTo(before);
    }

    /**
     * A mistake and where it has to be found.
     *
     * @param file   edited file; created where it does not exist
     * @param old    text to replace everywhere, empty to append
     * @param row    row of the rejection, 0 for the whole file
     * @param reason part of the English reason
     */
    record Mistake(String file, String old, String replacement, String where, int row, String column, String reason) {

        Mistake(String file, String old, String replacement, int row, String column, String reason) {
            this(file, old, replacement, file, row, column, reason);
        }

        @Override
        public String toString() {
            return "%s row %d column %s: %s".formatted(where, row, column, reason);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                // files, columns, encoding
                new Mistake("park.csv", "", "id\n", 0, "", "no such data file"),
                new Mistake(
                        "parks.csv", "position_note,note,ord", "position_note,notes,ord", 1, "notes", "no such column"),
                new Mistake("parks.csv", "position_note,note,ord", "position_note,notes,ord", 1, "note", "is missing"),
                new Mistake("parks.csv", "id,plan", "\uFEFFid,plan", 0, "", "without BOM"),
                new Mistake("towns.csv", "\n", "\r\n", 0, "", "with LF"),
                new Mistake("towns.csv", ",30\n", ",30,31\n", 4, "", "another number of cells"),
                new Mistake("towns.csv", "南镇", "", 4, "name", "must not be empty"),
                new Mistake("towns.csv", ",30\n", ",x\n", 4, "ord", "not a number"),
                new Mistake("documents.csv", "2021-12-30", "2021-02-30", 2, "issued_on", "not a date"),
                new Mistake("documents.csv", "https://", "javascript:", 2, "url", "http or https"),
                // references and ids
                new Mistake("parks.csv", ",441402;441403,", ",441402;441499,", 3, "county_codes", "no county:441499"),
                new Mistake("parks.csv", "bing,city,park", "jia,city,park", 4, "id", "park:jia appears twice"),
                new Mistake("parks.csv", "bing,city,park", "Bing,city,park", 4, "id", "is not an id"),
                new Mistake("parks.csv", ",jia,,441402;", ",yi,,441402;", 3, "parent_id", "its own parent"),
                new Mistake("parks.csv", "city,sub_park", "city,village", 3, "kind", "not one of"),
                new Mistake("counties.csv", "441403,丙区", "441402,丙区", 3, "code", "county:441402 appears twice"),
                new Mistake("park_areas.csv", "公顷,,,20", "公顷,,,10", 4, "", "repeats an earlier row"),
                new Mistake("chain_links.csv", ",1,tongbo,", ",1,tongbei,", 2, "next", "no link tongbei"),
                // industries
                new Mistake("industry_aliases.csv", "特色食品", "特别食品", "parks.csv", 4, "industries", "特色食品"),
                new Mistake("industry_aliases.csv", "other,", "others,", 2, "industry_id", "no industry:others"),
                // sources
                new Mistake("citations.csv", "甲园区重点发展铜箔\n", "甲园区重点发展铝箔\n", 5, "quote", "not in the text"),
                new Mistake("citations.csv", "city-notice,n1", "city-notice,n2", 6, "clause_id", "no clause n2"),
                new Mistake(
                        "citations.csv",
                        "park:bing,name,,city-plan,t1,丙园区 特色食品\n",
                        "",
                        "parks.csv",
                        4,
                        "id",
                        "no citation"),
                new Mistake(
                        "citations.csv", "chain:tongbo", "chain:tong", "citations.csv", 12, "object", "no chain:tong"),
                new Mistake("citations.csv", ",leadIndustries,", ",leadindustries,", 4, "attribute", "not one of"),
                new Mistake(
                        "clauses.csv", "甲园区规划面积403公顷", "甲园区规划面积430公顷", "park_areas.csv", 2, "quote", "not in the text"),
                new Mistake("clauses.csv", "city-notice,n1", "city-notice,N1", 4, "id", "is not an id"),
                new Mistake(
                        "conflicts.csv",
                        "area-yi,乙园区的面积两处不同。,park:yi,用通知的数。,2",
                        "area-zz,乙园区的面积两处不同。,park:yi,用通知的数。,2",
                        3,
                        "id",
                        "single value"),
                new Mistake("conflicts.csv", "用通知的数。,2", "用规划的数。,2", 3, "statement", "the same statement"),
                new Mistake("plans.csv", "city-plan,c4", "city-plan,c5", 2, "layout_clause_id", "no clause c5"),
                // positions
                new Mistake("parks.csv", "116.3,24.15,500", "24.15,116.3,500", 4, "lon", "seem to be swapped"),
                new Mistake("parks.csv", "116.3,24.15,500", "39410657.9,2687691.4,500", 4, "lon", "degrees in China"),
                new Mistake("parks.csv", "24.15,500,", "24.15,1500,", 4, "accuracy_m", "does not agree"),
                new Mistake("parks.csv", "24.2,2000,place", "24.2,1000,place", 2, "accuracy_m", "does not agree"),
                new Mistake("parks.csv", "24.15,500,", "24.15,,", 4, "accuracy_m", "does not agree"),
                new Mistake(
                        "parks.csv",
                        ",,,,unlocated,park:jia",
                        ",116,24,,unlocated,park:jia",
                        3,
                        "lon",
                        "must be empty"),
                new Mistake("parks.csv", "unlocated,park:jia", "unlocated,", 3, "located_in", "names the park"),
                new Mistake(
                        "parks.csv",
                        "unlocated,park:jia",
                        "unlocated,park:yi",
                        3,
                        "located_in",
                        "no position of its own"),
                new Mistake(
                        "parks.csv",
                        "unlocated,park:jia",
                        "unlocated,town:dong-zhen",
                        3,
                        "located_in",
                        "park, county or plan"),
                new Mistake(
                        "parks.csv",
                        "24.15,500,stated,,",
                        "24.15,500,stated,park:jia,",
                        4,
                        "located_in",
                        "must be empty"),
                new Mistake("plans.csv", "115.9,24,116.4,24.5", "24,115.9,24.5,116.4", 2, "west", "degrees in China"),
                new Mistake("plans.csv", "ceshi,117", "ceshi,116", 2, "central_meridian", "multiple of 3"),
                // shapes
                new Mistake(
                        "layout_shapes.csv",
                        "he,buffered_hull",
                        "zu,buffered_hull",
                        2,
                        "element_id",
                        "must be indicative"),
                new Mistake(
                        "layout_shapes.csv",
                        "he,buffered_hull",
                        "zu,buffered_hull",
                        "layout.csv",
                        3,
                        "lon",
                        "must not be empty"),
                new Mistake("layout_shapes.csv", "town:xi-zhen", "town:nan-zhen", 2, "members", "with a position"),
                new Mistake(
                        "county_outlines.geojson",
                        "[116.0,24.0],[116.2,24.0],[116.2,24.3]",
                        "[116.0,24.0],[116.2,24.3],[116.2,24.0]",
                        2,
                        "geometry",
                        "self intersection"),
                new Mistake("county_outlines.geojson", "441403", "441404", 3, "code", "no county:441404"),
                new Mistake("neighbour_outlines.geojson", "\"digitised\"", "\"place\"", 2, "precision", "not one of"),
                new Mistake("neighbour_outlines.geojson", "\"name\"", "\"title\"", 2, "title", "no such column"),
                new Mistake("neighbour_outlines.geojson", "\"features\"", "\"feature\"", 0, "", "no FeatureCollection"),
                new Mistake("neighbour_outlines.geojson", "]}", "", 0, "", "is not JSON"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesThePlaceOfAMistakeAndChangesNothing(Mistake mistake) throws IOException {
        var before = dataVersion();
        edit(mistake.file, mistake.old, mistake.replacement);

        var rejected = catchThrowableOfType(PackRejected.class, () -> load(city()));

        assertThat(rejected).as("%s was loaded", mistake).isNotNull();
        assertThat(rejected.rejections()).anySatisfy(rejection -> {
            assertThat(rejection.file()).isEqualTo(mistake.where);
            assertThat(rejection.row()).isEqualTo(mistake.row);
            assertThat(rejection.column()).isEqualTo(mistake.column);
            assertThat(rejection.reason().en()).contains(mistake.reason);
            assertThat(rejection.reason().zh()).isNotBlank();
        });
        assertThat(dataVersion()).isEqualTo(before);
    }

    @Test
    void refusesAQuoteLongerThan120Characters() throws IOException {
        edit("clauses.csv", "甲园区规划面积403公顷", "甲".repeat(121) + "甲园区规划面积403公顷");
        edit("citations.csv", "n1,甲园区规划面积403公顷", "n1," + "甲".repeat(121));

        var rejected = catchThrowableOfType(PackRejected.class, () -> load(city()));

        assertThat(rejected.rejections()).hasSize(1);
        assertThat(rejected.rejections().get(0).reason().en()).contains("more than 120");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = city().resolve("towns.csv");
        Files.write(file, Files.readString(file).getBytes(GB18030));

        var rejected = catchThrowableOfType(PackRejected.class, () -> load(city()));

        assertThat(rejected.rejections().get(0).reason().en()).isEqualTo("is not UTF-8.");
    }

    @Test
    void findsEveryMistakeInOneReading() throws IOException {
        edit("parks.csv", "24.15,500,", "24.15,1500,");
        edit("towns.csv", "南镇", "");
        edit("citations.csv", "甲园区重点发展铜箔\n", "甲园区重点发展铝箔\n");

        var rejected = catchThrowableOfType(PackRejected.class, () -> load(city()));

        assertThat(rejected.rejections())
                .extracting("file")
                .containsExactlyInAnyOrder("parks.csv", "towns.csv", "citations.csv");
    }

    private PackChanges load(Path pack) throws IOException {
        return loader.load(PackDescriptor.read(pack), pack);
    }

    private Path city() {
        return folder.resolve("city");
    }

    private static List<Path> filesOf(Path pack) throws IOException {
        try (var files = Files.list(pack)) {
            return files.toList();
        }
    }

    private void edit(String name, String old, String replacement) throws IOException {
        var file = city().resolve(name);
        var text = Files.exists(file) ? Files.readString(file) : "";
        assertThat(text).as(name).contains(old);
        var edited = old.isEmpty() ? text + replacement : text.replace(old, replacement);
        Files.writeString(file, edited, StandardCharsets.UTF_8);
    }

    /** The version of every view that readers have. */
    private Map<String, Long> layerVersions() {
        return database.jdbc()
                .sql("SELECT relation, version FROM published.layer_version")
                .query(rows -> {
                    var versions = new TreeMap<String, Long>();
                    while (rows.next()) {
                        versions.put(rows.getString("relation"), rows.getLong("version"));
                    }
                    return versions;
                });
    }

    private Set<String> raisedSince(Map<String, Long> before) {
        var raised = new TreeSet<String>();
        layerVersions().forEach((relation, version) -> {
            if (!version.equals(before.get(relation))) {
                raised.add(relation);
            }
        });
        return raised;
    }

    private long dataVersion() {
        return database.jdbc()
                .sql("SELECT version FROM parkatlas.data_version")
                .query(Long.class)
                .single();
    }

    private int count(String table) {
        return database.jdbc()
                .sql("SELECT count(*) FROM parkatlas." + table)
                .query(Integer.class)
                .single();
    }

    private int version(String name) {
        return database.jdbc()
                .sql("SELECT version FROM parkatlas.park WHERE name = :name "
                        + "UNION SELECT version FROM parkatlas.layout_element WHERE name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private String shape() {
        return database.jdbc()
                .sql("SELECT ST_AsText(shape) FROM parkatlas.layout_element WHERE id = 'he'")
                .query(String.class)
                .single();
    }
}
