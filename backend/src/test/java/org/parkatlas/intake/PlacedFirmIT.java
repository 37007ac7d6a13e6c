package org.parkatlas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.EnteredSet;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm that the desk placed goes on following its pack in all but its place. */
@LoaderTest
class PlacedFirmIT {

    private static final String HEADER =
            "id,plan,name,county_codes,products,lon,lat,accuracy_m,precision,located_in,ord,relation,short_name,aliases,pinyin,"
                    + "park_ids,inferred_park_ids,industries,position_document,position_note,note\n";

    private static final String FIRM = "jia-chang,city,甲厂,441402,铜箔,,,,unlocated,park:jia,10,,,,,,,,,,\n";

    @Autowired
    private PackLoader loader;

    @Autowired
    private EnteredRows entered;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    private CopiedPacks packs;

    @BeforeEach
    void load() throws IOException {
        CopiedPacks.loadPristine(loader);
        packs = CopiedPacks.into(folder);
        packs.edit("enterprises.csv", "", HEADER + FIRM);
        packs.edit("citations.csv", "", "enterprise:jia-chang,name,甲厂,city-plan,t1,甲园区\n");
        packs.loadCity(loader);
    }

    @AfterEach
    void forget() {
        withdraw();
        CopiedPacks.loadPristine(loader);
        database.jdbc().sql("DELETE FROM parkatlas.withdrawn").update();
        database.jdbc().sql("DELETE FROM parkatlas.enterprise_past").update();
        database.jdbc().sql("DELETE FROM parkatlas.enterprise_place_past").update();
    }

    private EnteredSet set() {
        return new EnteredSet(
                UUID.randomUUID(), entered.find("enterprise-places").orElseThrow(), false);
    }

    private void place(String lon) {
        var cells = Map.of(
                "enterprise",
                "jia-chang",
                "lon",
                lon,
                "lat",
                "24.2",
                "accuracy_m",
                "20",
                "precision",
                "stated",
                "source_unit",
                "管委会");
        var row = new SourceRow(RowPlace.object("jia-chang-place"), cells, null, Map.of());
        var rejections = entered.enter(entry -> entry.put(set(), taker -> taker.accept(row)), (entry, result) -> {});
        assertThat(rejections.listed()).isEmpty();
    }

    private void withdraw() {
        entered.enter(
                entry -> {
                    entry.delete(set(), List.of("jia-chang-place"));
                    return true;
                },
                (entry, result) -> {});
    }

    private String seen() {
        return database.jdbc().sql("""
                        SELECT concat_ws(' ', ST_X(position), precision_class, accuracy_m, located_in, position_entered,
                                         products[1], version)
                        FROM published.enterprise WHERE id = 'jia-chang'
                        """).query(String.class).single();
    }

    @Test
    void theDeskSaysWhereItIsAndThePackTheRest() throws IOException {
        assertThat(seen()).isEqualTo("unlocated park:jia f 铜箔 1");

        place("116.11");
        assertThat(seen()).isEqualTo("116.11 stated 20 t 铜箔 2");

        packs.edit("enterprises.csv", "铜箔", "铝箔");
        assertThat(packs.loadCity(loader)).isEqualTo(new PackChanges(0, 1, 0));
        assertThat(seen()).isEqualTo("116.11 stated 20 t 铝箔 3");

        assertThat(packs.loadCity(loader)).isEqualTo(PackChanges.NONE);
        assertThat(seen()).isEqualTo("116.11 stated 20 t 铝箔 3");

        withdraw();
        assertThat(seen()).isEqualTo("unlocated park:jia f 铝箔 4");
    }

    @Test
    void aPlaceThatThePackFindsLaterWaitsBehindThatOfTheDesk() throws IOException {
        place("116.11");

        packs.edit("enterprises.csv", "铜箔,,,,unlocated,park:jia", "铜箔,116.3,24.2,500,stated,");
        packs.loadCity(loader);
        assertThat(seen()).startsWith("116.11 stated 20 t");

        withdraw();
        assertThat(seen()).startsWith("116.3 stated 500 f");
    }

    @Test
    void aFirmThatComesAgainFindsItsPlace() throws IOException {
        place("116.11");

        packs.edit("enterprises.csv", FIRM, "");
        packs.edit("citations.csv", "enterprise:jia-chang,name,甲厂,city-plan,t1,甲园区\n", "");
        packs.loadCity(loader);
        packs.edit("enterprises.csv", "", FIRM);
        packs.edit("citations.csv", "", "enterprise:jia-chang,name,甲厂,city-plan,t1,甲园区\n");
        packs.loadCity(loader);

        assertThat(seen()).startsWith("116.11 stated 20 t");
    }
}
