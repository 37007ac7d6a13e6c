package org.parkatlas.intake;

import java.util.List;

import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packs that are stored. */
@Component
class PackRegister {

    static final PackTable TABLE = PackTable.keyedBy("pack", "id");

    private final JdbcClient owner;

    PackRegister(OwnerDatabase database) {
        this.owner = database.jdbc();
    }

    /** Whether the pack is stored with this checksum. */
    boolean holds(String pack, String checksum) {
        return owner.sql("SELECT count(*) FROM parkatlas.pack WHERE id = :id AND checksum = :checksum")
                        .param("id", pack)
                        .param("checksum", checksum)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ids of all stored packs; what counties entered is none that a folder could bring. */
    List<String> list() {
        return owner.sql("SELECT id FROM parkatlas.pack WHERE id <> :desk ORDER BY id")
                .param("desk", TakenOver.PACK)
                .query(String.class)
                .list();
    }

    /** Ids of the stored packs of synthetic data. */
    List<String> listDemo() {
        return owner.sql("SELECT id FROM parkatlas.pack WHERE demo ORDER BY id")
                .query(String.class)
                .list();
    }

    /** Enters a pack as loaded now; a change only where its descriptor says something else than before. */
    PackChanges enter(PackDescriptor pack, String checksum) {
        var changed = owner.sql("""
                        INSERT INTO parkatlas.pack AS stored (id, title, dated, licence, attribution, attribution_en,
                            demo, checksum)
                        VALUES (:id, :title, :dated, :licence, :attribution, :attribution_en, :demo, '')
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, dated = excluded.dated,
                            licence = excluded.licence, attribution = excluded.attribution,
                            attribution_en = excluded.attribution_en, demo = excluded.demo
                        WHERE (stored.title, stored.dated, stored.licence, stored.attribution, stored.attribution_en,
                                stored.demo)
                            IS DISTINCT FROM (excluded.title, excluded.dated, excluded.licence, excluded.attribution,
                                excluded.attribution_en, excluded.demo)
                        """)
                .param("id", pack.id())
                .param("title", pack.title())
                .param("dated", pack.dated())
                .param("licence", pack.licence())
                .param("attribution", pack.attribution().toArray(String[]::new))
                .param("attribution_en", pack.attributionEn().toArray(String[]::new))
                .param("demo", pack.demo())
                .update();
        owner.sql("UPDATE parkatlas.pack SET checksum = :checksum, loaded_at = now() WHERE id = :id")
                .param("checksum", checksum)
                .param("id", pack.id())
                .update();
        return new PackChanges(0, changed, 0);
    }

    /** Strikes a pack out. */
    PackChanges remove(String pack) {
        var removed = owner.sql("DELETE FROM parkatlas.pack WHERE id = :id")
                .param("id", pack)
                .update();
        return new PackChanges(0, 0, removed);
    }
}
