package org.parkatlas.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
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
    private final Map<String, List<GeoShape>> places = new HashMap<>();
    private TableChanges changes = new TableChanges(Map.of());

    OpenEntry(Sections sections, OwnerDatabase database) {
        this.sections = sections;
        this.database = database;
    }

    TableChanges changes() {
        return changes;
    }

    /** By table where it was changed. */
    Map<String, List<GeoShape>> places() {
        return Map.copyOf(places);
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
            var table = new EnteredTable(set.section(), owner());
            notePlaces(set, () -> table.places(staged));
            changes = changes.plus(set.section().table(), table.merge(staged, set.changeSet()));
        }
        return staging.rejections;
    }

    @Override
    public void delete(EnteredSet set, Collection<String> ids) {
        noteChangeSet(set);
        var table = new EnteredTable(set.section(), owner());
        notePlaces(set, () -> table.places(ids));
        changes = changes.plus(set.section().table(), table.delete(ids));
    }

    /** What has no shape is changed anywhere. */
    private void notePlaces(EnteredSet set, Supplier<List<GeoShape>> found) {
        if (set.section().hasShape()) {
            places.computeIfAbsent(set.section().table().name(), any -> new ArrayList<>())
                    .addAll(found.get());
        }
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
