package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** What a load changes and what it leaves alone. */
@LoaderTest
class PackLoaderIT {

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

    @Test
    void changesNothingWhenTheSamePackIsLoadedAgain() throws IOException {
        var before = dataVersion();

        var changes = packs.loadCity(loader);

        assertThat(changes).isEqualTo(PackChanges.NONE);
        assertThat(dataVersion()).isEqualTo(before);
    }

    @Test
    void readsNothingWhereTheFilesAreTheSame() {
        var city = PackDescriptor.read(packs.city());

        assertThat(loader.loadIfChanged(city, new PackFolder(packs.city()))).isEmpty();
    }

    /** Title, licence, date and the rest are shown by every outlet. */
    @Test
    void raisesTheVersionWhenOnlyTheDescriptorChanges() throws IOException {
        var before = dataVersion();
        packs.edit("pack.yaml", "licence: CC0 1.0", "licence: CC BY 4.0");

        var changes = packs.loadCity(loader);

        assertThat(changes).isEqualTo(new PackChanges(0, 1, 0));
        assertThat(dataVersion()).isEqualTo(before + 1);
    }

    @Test
    void storesWhatArraysAndCellsMayHold() throws IOException {
        packs.edit("parks.csv", "虚构的园区。", "\"逗号, \"\"引号\"\"\n换行 \\反斜杠 {}\"");
        packs.edit("parks.csv", "甲高新区", "\"甲\"\"a\"\",\\N;NULL;{b}\"");

        packs.loadCity(loader);

        assertThat(aliases()).containsExactly("甲\"a\",\\N", "NULL", "{b}");
        assertThat(note()).isEqualTo("逗号, \"引号\"\n换行 \\反斜杠 {}");
    }

    @Test
    void raisesTheVersionOfTheOneRowThatChanged() throws IOException {
        var before = version("甲园区");
        packs.edit("parks.csv", "虚构的园区。", "虚构的园区，说明改过。");

        var changes = packs.loadCity(loader);

        assertThat(changes).isEqualTo(new PackChanges(0, 1, 0));
        assertThat(version("甲园区")).isEqualTo(before + 1);
    }

    @Test
    void deletesWhatThePackNoLongerHas() throws IOException {
        packs.edit("park_areas.csv", "yi,,1.2,planned,city-notice,n1,乙园区规划面积1.2公顷,,,20\n", "");

        var changes = packs.loadCity(loader);

        assertThat(changes).isEqualTo(new PackChanges(0, 0, 1));
        assertThat(count("park_area")).isEqualTo(3);
    }

    /** What shows parks is not read again because one of their areas has changed. */
    @Test
    void givesANewVersionToTheLayersThatShowWhatChanged() throws IOException {
        var before = layerVersions();
        packs.edit("park_areas.csv", "2021-03,,10", "2021-04,,10");

        packs.loadCity(loader);

        assertThat(raisedSince(before))
                .contains("park_area")
                .doesNotContain("park", "park_block", "enterprise", "plan");
    }

    /** The shape of the core follows from towns; blocks of boundaries are named after parks. */
    @Test
    void givesANewVersionToWhatFollowsFromWhatChanged() throws IOException {
        var before = layerVersions();
        packs.edit("towns.csv", "116.15,24.12", "116.17,24.12");
        packs.loadCity(loader);
        assertThat(raisedSince(before)).contains("town", "layout_element").doesNotContain("park", "enterprise");

        var between = layerVersions();
        packs.edit("parks.csv", "虚构的园区。", "虚构的园区，说明改过。");
        packs.loadCity(loader);
        assertThat(raisedSince(between)).contains("park", "park_block").doesNotContain("town", "layout_element");
    }

    @Test
    void givesANewVersionToWhatIsSaidOfAPack() throws IOException {
        var before = layerVersions();
        packs.edit(PackDescriptor.FILE, "licence: ", "licence: changed ");

        packs.loadCity(loader);

        assertThat(raisedSince(before)).contains("pack").doesNotContain("park", "enterprise", "town");
        assertThat(dataVersion()).isEqualTo(layerVersions().get("pack"));
    }

    @Test
    void addsOneCitationWithoutTouchingTheOthers() throws IOException {
        packs.edit("citations.csv", "park:yi,", "park:jia,area,403公顷,city-notice,n1,规划面积403公顷\npark:yi,");

        assertThat(packs.loadCity(loader)).isEqualTo(new PackChanges(1, 0, 0));
    }

    @Test
    void keepsNeighboursWhenOnlyCountyOutlinesChange() throws IOException {
        packs.edit("county_outlines.geojson", "\"accuracyM\":500", "\"accuracyM\":600");

        assertThat(packs.loadCity(loader)).isEqualTo(new PackChanges(0, 2, 0));
        assertThat(count("area_outline")).isEqualTo(3);
    }

    @Test
    void derivesIndicativeShapesAnewWhenAMemberMoves() throws IOException {
        var before = shape();
        packs.edit("towns.csv", "116.15,24.12", "116.17,24.12");

        packs.loadCity(loader);

        assertThat(shape()).isNotEqualTo(before);
        assertThat(version("核心区")).as("a derived shape is no change of the row").isEqualTo(1);
    }

    @Test
    void removesAllThatAPackBrought() throws IOException {
        assertThat(loader.unload("shapes").total().deleted())
                .as("three blocks and the pack")
                .isEqualTo(4);
        assertThat(count("park_boundary")).isZero();
    }

    /** What no check of ours foresees is refused by the database, and refused as a whole. */
    @Test
    void keepsAParkThatAnotherPackNeeds() throws IOException {
        var before = dataVersion();
        for (var file : filesOf(packs.city())) {
            if (!file.endsWith(PackDescriptor.FILE)) {
                Files.delete(file);
            }
        }

        var rejected = catchThrowableOfType(PackRejected.class, () -> packs.loadCity(loader));

        assertThat(rejected.rejections()).hasSize(1);
        assertThat(rejected.rejections().get(0).reason().en()).contains("perhaps of another pack");
        assertThat(dataVersion()).isEqualTo(before);
    }

    private static List<Path> filesOf(Path pack) throws IOException {
        try (var files = Files.list(pack)) {
            return files.toList();
        }
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

    private String note() {
        return database.jdbc()
                .sql("SELECT note FROM parkatlas.park WHERE id = 'jia'")
                .query(String.class)
                .single();
    }

    private List<String> aliases() {
        return database.jdbc()
                .sql("SELECT unnest(aliases) FROM parkatlas.park WHERE id = 'jia'")
                .query(String.class)
                .list();
    }
}
