package org.parkatlas.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nodes of the industry tree: {@code industries.csv}. */
@Component
class IndustrySection implements PackSection {

    private static final String SECTOR = "sector";

    @Override
    public String file() {
        return "industries.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("palette");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "parent_id", "level*", "name*", "aliases", "palette", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("industry", "id");
    }

    @Override
    public String objectKind() {
        return "industry";
    }

    @Override
    public void addPrior(JdbcClient owner, String pack, PackReferences references) {
        PackSection.super.addPrior(owner, pack, references);
        owner.sql("SELECT id, unnest(name || aliases) AS phrase FROM parkatlas.industry WHERE pack <> :pack")
                .param("pack", pack)
                .query((row, index) -> Map.entry(row.getString("phrase"), row.getString("id")))
                .list()
                .forEach(entry -> references.addText(
                        IndustryPhrases.NAMES, PackReferences.folded(entry.getKey()), entry.getValue()));
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        PackSection.super.declare(row, references);
        var phrases = new ArrayList<>(row.list("aliases"));
        phrases.add(row.text("name"));
        for (var phrase : phrases) {
            addPhrase(row, phrase, references);
        }
    }

    private static void addPhrase(PackRow row, String phrase, PackReferences references) {
        var folded = PackReferences.folded(phrase);
        var other = references.textOf(IndustryPhrases.NAMES, folded);
        if (other.isPresent() && !other.get().equals(row.text("id"))) {
            row.reject("name", Wording.of("说法“%s”已指 %s。", "the phrase \"%s\" already means %s.", phrase, other.get()));
        }
        references.addText(IndustryPhrases.NAMES, folded, row.text("id"));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var level = row.oneOf("level", Set.of(SECTOR, "branch", "link"));
        checkPlace(row, level);
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("parent_id", row.referenceOrEmpty("parent_id", "industry", references));
        values.put("level", level);
        values.put("name", row.text("name"));
        values.put("aliases", row.list("aliases"));
        values.put("palette_key", row.referenceOrEmpty("palette", "palette", references));
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** A sector has a palette and no parent, every other node a parent and no palette. */
    private static void checkPlace(PackRow row, String level) {
        var isSector = level.equals(SECTOR);
        if (isSector != (row.optional("parent_id") == null)) {
            row.reject(
                    "parent_id",
                    new Wording("产业大类没有上级，其他节点必须有上级。", "a sector has no parent, and every other node has one."));
        }
        if (isSector != (row.optional("palette") != null)) {
            row.reject("palette", new Wording("配色只写在产业大类上。", "sectors, and only they, have a palette."));
        }
    }
}
