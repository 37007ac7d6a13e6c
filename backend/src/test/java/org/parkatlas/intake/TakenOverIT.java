package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.EnteredSet;
import org.parkatlas.intake.spi.StoredRow;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** A row that counties entered is left by every pack, and goes with the synthetic data that it was made from. */
@LoaderTest
class TakenOverIT {

    @Autowired
    private PackLoader loader;

    @Autowired
    private EnteredRows entered;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private StoredRow block;

    @BeforeEach
    void load() throws IOException {
        CopiedPacks.loadPristine(loader);
        CopiedPacks.into(folder);
        block = entered.stored(set().section(), idOf("一区")).orElseThrow();
    }

    @AfterEach
    void forget() {
        loader.unload("shapes");
    }

    private EnteredSet set() {
        return new EnteredSet(UUID.randomUUID(), entered.find("park-boundaries").orElseThrow(), true);
    }

    private String idOf(String block) {
        return database.jdbc()
                .sql(
                        "SELECT park_id || '-v1-' || left(md5(block), 8) FROM parkatlas.park_boundary WHERE block = :block")
                .param("block", block)
                .query(String.class)
                .single();
    }

    private void enter(String note) {
        var cells = new HashMap<>(block.cells());
        cells.put("note", note);
        var changed = new StoredRow(block.id(), block.version(), true, block.counties(), cells, block.geometry());
        var rejections = entered.enter(
                entry -> entry.put(set(), taker -> taker.accept(changed.source())), (entry, result) -> {});
        assertThat(rejections.listed()).isEmpty();
    }

    private PackChanges reload() throws IOException {
        var file = folder.resolve("shapes").resolve("park_boundaries.geojson");
        Files.writeString(file, Files.readString(file).replace("演示数据", "数据包改过"));
        return loader.load(PackDescriptor.read(folder.resolve("shapes")), new PackFolder(folder.resolve("shapes")))
                .total();
    }

    private List<String> notes() {
        return database.jdbc()
                .sql("SELECT note FROM parkatlas.park_boundary ORDER BY block")
                .query(String.class)
                .list();
    }

    @Test
    void aStoredRowReadsAsItsFileHadIt() {
        assertThat(block.cells())
                .containsEntry("parkId", "jia")
                .containsEntry("block", "一区")
                .containsEntry("version", "1")
                .containsEntry("precision", "digitised")
                .containsEntry("accuracyM", "500")
                .containsEntry("validFrom", "2020-12-01")
                .containsEntry("document", "shapes-note");
        var said = entered.checkOf(set().section()).check(block.source());
        assertThat(said.rejections()).isEmpty();
        assertThat(said.objectId()).isEqualTo(block.id());
    }

    @Test
    void aPackLeavesWhatWasEnteredAndChangesTheRest() throws IOException {
        enter("县里改过");

        var changes = reload();

        assertThat(changes).isEqualTo(new PackChanges(0, 1, 0, 1));
        assertThat(changes).hasToString("0 new, 1 changed, 0 removed, 1 left as counties entered them");
        assertThat(notes()).containsExactlyInAnyOrder("县里改过", "数据包改过");
    }

    @Test
    void aPackDoesNotBringBackWhatWasWithdrawn() throws IOException {
        entered.enter(
                entry -> {
                    entry.delete(set(), List.of(block.id()));
                    return true;
                },
                (entry, result) -> {});

        var changes = reload();

        assertThat(changes).isEqualTo(new PackChanges(0, 1, 0, 1));
        assertThat(notes()).containsExactly("数据包改过");
        enter("又有了");
        assertThat(notes()).hasSize(2).contains("又有了");
    }

    @Test
    void enteredRowsKeepTheirPlaceAndCountTheirVersions() {
        enter("一");
        enter("二");
        enter("二");

        assertThat(database.jdbc()
                        .sql("SELECT concat_ws(',', ord, version, pack) FROM parkatlas.park_boundary WHERE note = '二'")
                        .query(String.class)
                        .single())
                .isEqualTo("1,%d,desk".formatted(block.version() + 2));
    }

    @Test
    void whatWasMadeOfSyntheticDataGoesWithIt() {
        enter("县里改过");

        loader.unload("shapes");

        assertThat(notes()).isEmpty();
    }

    @Test
    void noFolderIsCalledLikeThePackOfTheCounties() throws IOException {
        var desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(
                desk.resolve(PackDescriptor.FILE),
                Files.readString(folder.resolve("shapes").resolve(PackDescriptor.FILE))
                        .replace("id: shapes", "id: desk"));

        var refused = catchThrowableOfType(PackRejected.class, () -> PackDescriptor.read(desk));

        assertThat(refused).hasMessageContaining("kept for what counties enter");
    }
}
