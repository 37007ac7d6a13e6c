package org.parkatlas.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.problem.Wording;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** Loads one pack as a whole or not at all. */
@Component
class PackLoader {

    /** Raised when the same files would be stored differently, so that the next start loads them again. */
    private static final String STORED_FORM = "1";

    private static final String PACKS = "pack";

    private final List<PackSection> sections;
    private final List<PackDerivation> derivations;
    private final JdbcClient owner;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    PackLoader(List<PackSection> sections, List<PackDerivation> derivations, OwnerDatabase database, JsonMapper json) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PackSection::order))
                .toList();
        this.derivations = derivations.stream()
                .sorted(Comparator.comparingInt(PackDerivation::order))
                .toList();
        this.owner = database.jdbc();
        this.transaction = database.transaction();
        this.json = json;
    }

    /** Whether the pack in this folder is stored as it is. */
    boolean isCurrent(PackDescriptor pack, Path folder) throws IOException {
        return owner.sql("SELECT checksum FROM parkatlas.pack WHERE id = :id")
                .param("id", pack.id())
                .query(String.class)
                .optional()
                .equals(java.util.Optional.of(PackFiles.checksum(folder, STORED_FORM)));
    }

    /**
     * Stores the pack.
     *
     * @throws PackRejected if anything in it is wrong; nothing has changed then
     */
    PackChanges load(PackDescriptor pack, Path folder) throws IOException {
        var rejections = new ArrayList<PackRejection>();
        var files = new PackFiles(folder, json, rejections);
        files.refuseUnknown(sections.stream().map(PackSection::file).collect(Collectors.toSet()));
        var rows = new LinkedHashMap<PackSection, List<PackRow>>();
        for (var section : sections) {
            rows.put(section, files.rows(section));
        }
        var values = check(pack, rows);
        if (!rejections.isEmpty()) {
            throw new PackRejected(pack.id(), rejections.stream().distinct().toList());
        }
        var checksum = PackFiles.checksum(folder, STORED_FORM);
        try {
            return transaction.execute(status -> store(pack, checksum, values));
        } catch (DataIntegrityViolationException refused) {
            throw new PackRejected(pack.id(), List.of(refusedByDatabase(refused)));
        }
    }

    /** The second wall: constraints that no check above foresaw, such as another pack that needs a removed row. */
    private static PackRejection refusedByDatabase(DataIntegrityViolationException refused) {
        var cause = String.valueOf(refused.getMostSpecificCause().getMessage());
        return new PackRejection("", 0, "", Wording.of("数据库不接受：%s", "the database refuses it: %s", cause));
    }

    /** Removes everything the pack brought. */
    PackChanges unload(String pack) {
        return transaction.execute(status -> {
            var store = new PackStore(owner, json, pack);
            var changed = new ChangedTables();
            for (var table :
                    sections.stream().map(PackSection::table).distinct().toList()) {
                changed.add(table, store.prune(table, List.of()));
            }
            owner.sql("DELETE FROM parkatlas.pack WHERE id = :id")
                    .param("id", pack)
                    .update();
            changed.add(PACKS);
            return afterwards(changed);
        });
    }

    private Map<PackSection, List<Map<String, @Nullable Object>>> check(
            PackDescriptor pack, Map<PackSection, List<PackRow>> rows) {
        var references = new PackReferences();
        if (pack.demo()) {
            references.markDemo();
        }
        sections.forEach(section -> section.addPrior(owner, pack.id(), references));
        rows.forEach((section, of) -> of.forEach(row -> section.declare(row, references)));
        var values = new LinkedHashMap<PackSection, List<Map<String, @Nullable Object>>>();
        rows.forEach((section, of) -> values.put(section, valuesOf(section, of, references)));
        rows.forEach((section, of) -> requireCitations(section, of, references));
        return values;
    }

    private static List<Map<String, @Nullable Object>> valuesOf(
            PackSection section, List<PackRow> rows, PackReferences references) {
        var accepted = new ArrayList<Map<String, @Nullable Object>>();
        var keys = new HashSet<List<@Nullable Object>>();
        for (var row : rows) {
            var values = section.values(row, references);
            if (values.isEmpty()) {
                continue;
            }
            var key = section.table().key().stream().map(values::get).toList();
            if (!keys.add(key)) {
                row.reject("", Wording.of("与前面一行重复（%s）。", "repeats an earlier row (%s).", key));
            }
            accepted.add(values);
        }
        return accepted;
    }

    private static void requireCitations(PackSection section, List<PackRow> rows, PackReferences references) {
        if (!section.cited()) {
            return;
        }
        for (var row : rows) {
            var id = row.optional(section.columns().get(0).name());
            if (id != null && !references.isCited(section.objectKind(), id)) {
                row.reject(
                        section.columns().get(0).name(),
                        Wording.of("%s 没有出处。", "%s has no citation.", section.objectKind() + ":" + id));
            }
        }
    }

    private PackChanges store(
            PackDescriptor pack, String checksum, Map<PackSection, List<Map<String, @Nullable Object>>> values) {
        var changed = new ChangedTables();
        if (register(pack, checksum)) {
            changed.add(PACKS);
        }
        var store = new PackStore(owner, json, pack.id());
        var kept = new LinkedHashMap<PackTable, List<Map<String, @Nullable Object>>>();
        for (var entry : values.entrySet()) {
            var table = entry.getKey().table();
            changed.add(table, store.merge(table, entry.getValue()));
            kept.computeIfAbsent(table, any -> new ArrayList<>()).addAll(entry.getValue());
        }
        for (var entry : kept.entrySet()) {
            changed.add(entry.getKey(), store.prune(entry.getKey(), entry.getValue()));
        }
        return afterwards(changed);
    }

    private PackChanges afterwards(ChangedTables changed) {
        if (changed.rows().any()) {
            derivations.forEach(derivation -> derivation.derive(owner).forEach(changed::add));
        }
        changed.raiseVersion(owner);
        return changed.rows();
    }

    /** Tells whether anything is said of the pack that was not said before. */
    private boolean register(PackDescriptor pack, String checksum) {
        var before = described(pack.id());
        owner.sql("""
                        INSERT INTO parkatlas.pack (id, title, dated, licence, attribution, demo, checksum)
                        VALUES (:id, :title, :dated, :licence, :attribution, :demo, :checksum)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, dated = excluded.dated,
                            licence = excluded.licence, attribution = excluded.attribution, demo = excluded.demo,
                            checksum = excluded.checksum, loaded_at = now()
                        """)
                .param("id", pack.id())
                .param("title", pack.title())
                .param("dated", pack.dated())
                .param("licence", pack.licence())
                .param("attribution", pack.attribution().toArray(String[]::new))
                .param("demo", pack.demo())
                .param("checksum", checksum)
                .update();
        return !described(pack.id()).equals(before);
    }

    private List<String> described(String pack) {
        return owner.sql("SELECT described::text FROM published.pack AS described WHERE id = :id")
                .param("id", pack)
                .query(String.class)
                .list();
    }
}
