package org.parkatlas.intake;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks entered rows by their section. They may refer to all that is stored. */
final class EnteredCheck {

    /** No pack is called so: whatever is stored was there before. */
    private static final String NO_PACK = "";

    private final EditableSection section;
    private final Set<String> columns;
    private final PackReferences references;

    private EnteredCheck(EditableSection section, PackReferences references) {
        this.section = section;
        this.columns = section.columns().stream().map(PackColumn::name).collect(Collectors.toSet());
        this.references = references;
    }

    /** A check against what is stored now. */
    static EnteredCheck of(EditableSection section, Sections sections, JdbcClient owner) {
        var references = new PackReferences();
        sections.before(section).forEach(other -> {
            references.setHolding(other.objectKind(), other.holding());
            other.addPrior(owner, NO_PACK, references);
        });
        return new EnteredCheck(section, references);
    }

    /** Takes the rows for synthetic (演示数据). */
    void markDemo() {
        references.markDemo();
    }

    /** Whether rows may refer to an object of this kind and id. */
    boolean knows(String kind, String id) {
        return references.exists(kind, id);
    }

    /** What a row says. */
    record Read(String objectId, Map<String, @Nullable Object> values, boolean isRejected) {}

    /** Reads one row; what is wrong with it is told. */
    Read read(SourceRow source, Rejections rejections) {
        var row = new PackRow(source, rejections);
        row.checkForm(section.columns());
        source.cells().keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> row.reject(column, new Wording("没有这一列。", "there is no such column.")));
        var values = section.values(row, references);
        return new Read(section.objectId(row), values, row.isRejected());
    }
}
