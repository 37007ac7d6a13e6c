package org.parkatlas.intake;

import java.util.List;
import java.util.Map;

import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.UnreadableRows;
import org.parkatlas.problem.Wording;

/** Checks rows from anywhere, one after the other in two passes, and stages those that are accepted. */
final class PackCheck {

    private final Map<String, List<PackSection>> sections;
    private final Map<String, RowSource> sources;
    private final PackReferences references;
    private final Rejections rejections;

    /**
     * A check of these rows.
     *
     * @param sections   by file, in the order in which files are read
     * @param sources    rows by file
     * @param references what exists already
     */
    PackCheck(
            Map<String, List<PackSection>> sections,
            Map<String, RowSource> sources,
            PackReferences references,
            Rejections rejections) {
        this.sections = sections;
        this.sources = sources;
        this.references = references;
        this.rejections = rejections;
    }

    /** First pass: whether all files can be read to their ends; then everything they hold is declared. */
    boolean declareAll() {
        var readable = true;
        for (var file : sections.entrySet()) {
            try {
                sourceOf(file.getKey()).forEach(row -> declare(file.getValue(), row));
            } catch (UnreadableRows unreadable) {
                unreadable.rejections().forEach(rejections::add);
                readable = false;
            }
        }
        return readable;
    }

    private void declare(List<PackSection> sectionsOfFile, SourceRow source) {
        var row = PackRow.toDeclare(source, rejections);
        sectionsOfFile.forEach(section -> section.declare(row, references));
    }

    /** Second pass: checks every row against all that was declared, and stages what is accepted. */
    void stageAll(Staging staging) {
        sections.forEach((file, sectionsOfFile) ->
                sourceOf(file).forEach(source -> stage(sectionsOfFile, new PackRow(source, rejections), staging)));
        staging.check(rejections);
    }

    private RowSource sourceOf(String file) {
        return sources.getOrDefault(file, RowSource.EMPTY);
    }

    private void stage(List<PackSection> sectionsOfFile, PackRow row, Staging staging) {
        row.checkForm(sectionsOfFile.get(0).columns());
        for (var section : sectionsOfFile) {
            var values = section.values(row, references);
            requireCitation(section, row);
            if (!row.isRejected() && !values.isEmpty()) {
                staging.add(section.table(), row.place(), values);
            }
        }
    }

    private void requireCitation(PackSection section, PackRow row) {
        var column = section.columns().get(0).name();
        var id = row.optional(column);
        if (section.cited() && id != null && !references.isCited(section.objectKind(), id)) {
            row.reject(column, Wording.of("%s 没有出处。", "%s has no citation.", section.objectKind() + ":" + id));
        }
    }
}
