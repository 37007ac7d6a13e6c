package org.parkatlas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong in a pack is told with its place. */
@LoaderTest
class PackMistakesIT {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    private PackLoader loader;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private CopiedPacks packs;

    @BeforeEach
    void copyPacks() throws IOException {
        CopiedPacks.loadPristine(loader);
        packs = CopiedPacks.into(folder);
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

    /** A row of English names, of which the city has none. */
    private static Mistake english(String row, String column, String reason) {
        var file = "object,name_en,short_en,pinyin,basis,note\n" + row + "\n";
        return new Mistake("names_en.csv", "", file, 2, column, reason);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                // files, columns, encoding
                new Mistake("park.csv", "", "id\n", 0, "", "no such data file"),
                new Mistake(
                        "parks.csv", "position_note,note,ord", "position_note,notes,ord", 1, "notes", "no such column"),
                new Mistake("parks.csv", "position_note,note,ord", "position_note,notes,ord", 1, "note", "is missing"),
                new Mistake("parks.csv", "id,plan", "\uFEFFid,plan", 1, "", "without BOM"),
                new Mistake("towns.csv", "\n", "\r\n", 1, "", "with LF"),
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
                new Mistake("quotations_en.csv", "甲园区重点发展铜箔", "甲园区重点发展铝箔", 2, "quote", "not in the text"),
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
                english("park:ding,Ding Park,,,usual,", "object", "no park:ding"),
                english("chain-link:tongbo/tie,Iron,,,translation,", "object", "no chain-link:tongbo/tie"),
                english("park:jia,甲 Park,,,usual,", "name_en", "has Chinese characters"),
                english("park:jia,Jia Park,,,likely,", "basis", "not one of"),
                new Mistake("citations.csv", ",leadIndustries,", ",leadindustries,", 4, "attribute", "not one of"),
                new Mistake(
                        "clauses.csv", "甲园区规划面积403公顷", "甲园区规划面积430公顷", "park_areas.csv", 2, "quote", "not in the text"),
                new Mistake("clauses.csv", "city-notice,n1", "city-notice,N1", 4, "id", "is not an id"),
                new Mistake(
                        "conflicts.csv",
                        "area-yi,乙园区的面积两处不同。,number,park:yi,用通知的数。,2",
                        "area-zz,乙园区的面积两处不同。,number,park:yi,用通知的数。,2",
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
                new Mistake(
                        "parks.csv",
                        "unlocated,park:jia",
                        "unlocated,",
                        3,
                        "located_in",
                        "names what it lies in (county, park, plan)"),
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
                        "one of these: county, park, plan"),
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
                new Mistake("layout_drawing.csv", "#2F6B5A,441403", "#2f6b5a,441403", 2, "colour", "is not #RRGGBB"),
                new Mistake(
                        "layout_drawing.csv", "441403,document", "441499,document", 2, "areas", "no county or outline"),
                new Mistake("layout_drawing.csv", "441403,document", "441403,usage", 2, "note", "must not be empty"),
                new Mistake("layout_drawing.csv", "#C54F0A,,", "#C54F0A,441403,", 3, "areas", "must be empty"),
                new Mistake(
                        "layout_drawing.csv", "cluster,,,,规划", "cluster,#9E2F26,,,规划", 4, "colour", "must be empty"),
                new Mistake("basemap.geojson", "\"kind\":\"river\"", "\"kind\":\"lake\"", 2, "geometry", "geom type"),
                new Mistake("basemap.geojson", "\"minZoom\":9", "\"minZoom\":19", 4, "minZoom", "from 0 to 18"),
                new Mistake("basemap.geojson", "\"plan\":\"city\"", "\"plan\":\"land\"", 2, "plan", "no plan:land"),
                new Mistake("neighbour_outlines.geojson", "\"digitised\"", "\"place\"", 2, "precision", "not one of"),
                new Mistake("neighbour_outlines.geojson", "\"name\"", "\"title\"", 2, "title", "no such column"),
                new Mistake("neighbour_outlines.geojson", "\"features\"", "\"feature\"", 0, "", "no FeatureCollection"),
                new Mistake("neighbour_outlines.geojson", "]}", "", 2, "", "is not JSON at line 2, column 241"),
                new Mistake(
                        "neighbour_outlines.geojson",
                        "\"name\":\"",
                        "\"name\":[1],\"x\":\"",
                        2,
                        "name",
                        "must be a text"),
                new Mistake("neighbour_outlines.geojson", "\"properties\"", "\"property\"", 2, "", "no feature"),
                // what no text may have
                new Mistake("towns.csv", "南镇", "南\0镇", 4, "name", "NUL"),
                new Mistake("neighbour_outlines.geojson", "\"name\":\"", "\"name\":\"\\u0000", 2, "name", "NUL"),
                new Mistake(
                        "neighbour_outlines.geojson", "\"name\":\"", "\"name\":\"\\ud800", 2, "name", "half a pair"),
                // numbers that Java or the database cannot hold
                new Mistake("towns.csv", ",30\n", ",30000000000\n", 4, "ord", "whole number"),
                new Mistake("towns.csv", ",30\n", "," + "9".repeat(400) + "\n", 4, "ord", "not a number"),
                new Mistake("documents.csv", "2021-12-30", "+12021-12-30", 2, "issued_on", "not a date"),
                // a quotation mark that is not closed names the row where it opens
                new Mistake("towns.csv", "南镇", "\"南镇", 4, "", "quotation mark of this row"),
                new Mistake("parks.csv", "甲园区", "\"甲园区", 2, "", "quotation mark of this row"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesThePlaceOfAMistakeAndChangesNothing(Mistake mistake) throws IOException {
        var before = dataVersion();
        packs.edit(mistake.file, mistake.old, mistake.replacement);

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

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
        packs.edit("clauses.csv", "甲园区规划面积403公顷", "甲".repeat(121) + "甲园区规划面积403公顷");
        packs.edit("citations.csv", "n1,甲园区规划面积403公顷", "n1," + "甲".repeat(121));

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections()).hasSize(1);
        assertThat(rejected.rejections().get(0).reason().en()).contains("more than 120");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = packs.city().resolve("towns.csv");
        Files.write(file, Files.readString(file).getBytes(GB18030));

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections().get(0).reason().en()).isEqualTo("is not UTF-8 in line 2.");
    }

    @Test
    void findsEveryMistakeInOneReading() throws IOException {
        packs.edit("parks.csv", "24.15,500,", "24.15,1500,");
        packs.edit("towns.csv", "南镇", "");
        packs.edit("citations.csv", "甲园区重点发展铜箔\n", "甲园区重点发展铝箔\n");

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections())
                .extracting("file")
                .containsExactlyInAnyOrder("parks.csv", "towns.csv", "citations.csv");
    }

    /** What follows in the file is unknown, so that nothing is said of it, nor of what refers to it. */
    @Test
    void tellsABrokenFileOnce() throws IOException {
        packs.edit("parks.csv", "甲园区", "\"甲园区");

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections()).hasSize(1);
    }

    @Test
    void tellsTheRowWhereAFileStopsBeingUtf8() throws IOException {
        var file = packs.city().resolve("towns.csv");
        var good = Files.readString(file);
        var start = good.substring(0, good.indexOf("南镇")).getBytes(UTF_8);
        Files.write(file, start);
        Files.write(file, new byte[] {(byte) 0xC4, (byte) 0xCF}, StandardOpenOption.APPEND);

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections()).hasToString("[towns.csv, row 4: is not UTF-8 in line 4.]");
    }

    @Test
    void keepsAThousandMistakesAndCountsTheOthers() throws IOException {
        var header = "park_id,part,area_ha,basis,document_id,clause_id,quote,as_of,note,ord\n";
        var row = "jia,,403,planed,city-notice,n1,甲园区规划面积403公顷,,,%d\n";
        Files.writeString(
                packs.city().resolve("park_areas.csv"),
                header + IntStream.range(0, 1500).mapToObj(row::formatted).collect(Collectors.joining()));

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.count()).isEqualTo(1500);
        assertThat(rejected.rejections()).hasSize(Rejections.LISTED);
        assertThat(rejected).hasMessageContaining("(1500 places)").hasMessageContaining("… and 1492 more");
    }

    /** Rows that another pack holds are out of the scope of a load, also where no object is declared. */
    @Test
    void refusesARowOfAnotherPack() throws IOException {
        var boundaries = folder.resolve("shapes/park_boundaries.geojson");
        Files.copy(boundaries, packs.city().resolve("park_boundaries.geojson"));

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections())
                .isNotEmpty()
                .allSatisfy(rejection ->
                        assertThat(rejection.reason().en()).contains("another pack holds this row already"));
    }

    private long dataVersion() {
        return database.jdbc()
                .sql("SELECT version FROM parkatlas.data_version")
                .query(Long.class)
                .single();
    }
}
