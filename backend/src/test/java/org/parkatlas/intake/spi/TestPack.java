package org.parkatlas.intake.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.Projections;

/** A pack of one row, for tests of what a section accepts. */
public final class TestPack {

    private final PackSection section;
    private final PackReferences references = new PackReferences();
    private final Map<String, String> cells;
    private @Nullable String geometry;

    /** A row with these cells, given as column, value, column, value … */
    public TestPack(PackSection section, String... cells) {
        this.section = section;
        this.cells = new HashMap<>();
        for (var index = 0; index < cells.length; index += 2) {
            this.cells.put(cells[index], cells[index + 1]);
        }
    }

    /** What sections read shapes with. */
    public static PackShapes shapes() {
        return new PackShapes(new Projections());
    }

    /** The same row as a feature with this GeoJSON geometry. */
    public TestPack shaped(String json) {
        geometry = json;
        return this;
    }

    /** Objects that the row may refer to, as {@code kind:id}. */
    public TestPack beside(String... objects) {
        for (var object : objects) {
            var colon = object.indexOf(':');
            references.addPrior(object.substring(0, colon), object.substring(colon + 1));
            references.setHolding(object.substring(0, colon), Holding.WHERE_POSITIONED);
            references.addText("positioned", object, "");
        }
        return this;
    }

    /** A phrase that stands for a node of the industry tree. */
    public TestPack withPhrase(String phrase, String industry) {
        references.addText("industry-name", phrase, industry);
        return this;
    }

    /** A clause that the row may quote. */
    public TestPack withClause(String document, String clause, String text) {
        references.addText("clause", document + "/" + clause, PackReferences.folded(text));
        return this;
    }

    /** The same row with another value in one cell. */
    public TestPack with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    /** The columns that are refused. */
    public List<String> refusedColumns() {
        var rejections = new Rejections();
        section.values(row(rejections), references);
        return rejections.listed().stream()
                .map(PackRejection::column)
                .distinct()
                .toList();
    }

    /** What is stored, if nothing is refused. */
    public Map<String, @Nullable Object> values() {
        var rejections = new Rejections();
        var values = section.values(row(rejections), references);
        if (!rejections.isEmpty()) {
            throw new AssertionError("Refused: " + rejections.listed());
        }
        return values;
    }

    /** The columns of the section that this row leaves out must not matter. */
    private PackRow row(Rejections rejections) {
        var known = section.columns().stream().map(PackColumn::name).toList();
        cells.keySet().stream()
                .filter(column -> !known.contains(column))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException(section.file() + " has no column " + unknown);
                });
        var line = SourceRow.line(section.file(), 2, cells);
        return new PackRow(new SourceRow(line.place(), line.cells(), geometry, line.faults()), rejections);
    }
}
