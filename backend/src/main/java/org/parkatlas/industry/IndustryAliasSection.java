package org.parkatlas.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** The words of one pack's plan for nodes of the tree: {@code industry_aliases.csv}. They hold in that pack only. */
@Component
class IndustryAliasSection implements PackSection {

    @Override
    public String file() {
        return "industry_aliases.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("industry");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("industry_id*", "alias*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("industry_alias", "pack", "alias");
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        var folded = PackReferences.folded(row.text("alias"));
        if (references.textOf(IndustryPhrases.ALIASES, folded).isPresent()) {
            row.reject("alias", Wording.of("别名“%s”重复。", "the alias \"%s\" appears twice.", row.text("alias")));
        }
        references.addText(IndustryPhrases.ALIASES, folded, row.text("industry_id"));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("industry_id", row.reference("industry_id", "industry", references));
        values.put("alias", row.text("alias"));
        return values;
    }
}
