package org.parkatlas.intake;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EnteredSet;
import org.parkatlas.intake.spi.Entry;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The transaction under way, and what was done in it. */
final class OpenEntry implements Entry {

    private final Sections sections;
    private final OwnerDatabase database;
    private TableChanges changes = new TableChanges(Map.of());

    OpenEntry(Sections sections, OwnerDatabase database) {
        this.sections = sections;
        this.database = database;
    }

    TableChanges changes() {
        return changes;
    }

    @Override
    public JdbcClient owner() {
        return database.jdbc();
    }

    @Override
    public Rejections put(EnteredSet set, RowSource rows) {
        noteChangeSet(set);
        var check = EnteredCheck.of(set.section(), sections, owner());
        if (set.demo()) {
            check.markDemo();
        }
        var staging = new Accepted(set, check, new Rejections());
        rows.forEach(staging::take);
        var staged = staging.staged;
        if (staged != null && staging.rejections.isEmpty()) {
            staged.flush();
            changes = changes.plus(
                    set.section().table(), new EnteredTable(set.section(), owner()).merge(staged, set.changeSet()));
        }
        return staging.rejections;
    }

    @Override
    public void delete(EnteredSet set, Collection<String> ids) {
        noteChangeSet(set);
        changes = changes.plus(set.section().table(), new EnteredTable(set.section(), owner()).delete(ids));
    }

    /** Lets the past say by which change set it became the past. */
    private void noteChangeSet(EnteredSet set) {
        owner().sql("SELECT set_config('parkatlas.change_set', :id, true)")
                .param("id", set.changeSet().toString())
                .query(String.class)
                .single();
    }

    /** Rows of one set, staged as they come. */
    private final class Accepted {

        private final EnteredSet set;
        private final EnteredCheck check;
        private final Rejections rejections;
        private @Nullable StagedTable staged;

        Accepted(EnteredSet set, EnteredCheck check, Rejections rejections) {
            this.set = set;
            this.check = check;
            this.rejections = rejections;
        }

        void take(SourceRow source) {
            var read = check.read(source, rejections);
            if (!read.isRejected()) {
                var table = staged;
                if (table == null) {
                    table = new StagedTable(set.section().table(), read.values(), database);
                    staged = table;
                }
                table.add(source.place(), read.values());
            }
        }
    }
}
