package org.parkatlas.industry;

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
import org.parkatlas.source.Modality;
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** The links of chains and what follows what: {@code chain_links.csv}. */
@Component
class ChainLinkSection implements PackSection {

    private static final String LINK = "chain-link";

    @Override
    public String file() {
        return "chain_links.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("chain", "enterprise");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "chain_id*",
                "id*",
                "name*",
                "stage",
                "step",
                "next",
                "next_printed",
                "status*",
                "modality",
                "enterprise_ids",
                "wanted_text",
                "document_id*",
                "clause_id*",
                "quote",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("chain_link", "chain_id", "id");
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        references.declare(LINK, row.text("chain_id") + "/" + row.id("id"), row);
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var chain = row.reference("chain_id", "chain", references);
        var values = new HashMap<String, @Nullable Object>();
        values.put("chain_id", chain);
        values.put("id", row.id("id"));
        values.put("name", row.text("name"));
        values.put("stage", row.oneOfOrEmpty("stage", Set.of("upstream", "midstream", "downstream")));
        values.put("step", row.integerOrEmpty("step"));
        values.put("next", next(row, chain, references));
        values.put("next_printed", nextPrinted(row));
        values.put("status", row.oneOf("status", Set.of("existing", "to_attract", "to_cultivate", "mentioned")));
        values.put("modality", Modality.read(row));
        values.put("enterprise_ids", row.references("enterprise_ids", "enterprise", references));
        values.put("wanted_text", row.optional("wanted_text"));
        Quotation.readOptionalQuote(row, references, values);
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** Only links of the same chain can follow. */
    private static List<String> next(PackRow row, String chain, PackReferences references) {
        var ids = row.list("next");
        for (var id : ids) {
            if (!references.exists(LINK, chain + "/" + id)) {
                row.reject("next", Wording.of("链 %s 没有环节 %s。", "the chain %s has no link %s.", chain, id));
            }
        }
        return ids;
    }

    /** Only what follows can be printed as what follows. */
    private static List<String> nextPrinted(PackRow row) {
        var printed = row.list("next_printed");
        if (!row.list("next").containsAll(printed)) {
            row.reject("next_printed", new Wording("应当都在 next 里。", "every id has to be in next."));
        }
        return printed;
    }
}
