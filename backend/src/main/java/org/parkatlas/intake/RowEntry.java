package org.parkatlas.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.parkatlas.intake.spi.CheckedRow;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.Entry;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.RowCheck;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.StoredRow;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that are no pack, on their way in. */
@Component
class RowEntry implements EnteredRows {

    private final Map<String, EditableSection> editable = new TreeMap<>();
    private final Sections sections;
    private final StoredRows storedRows;
    private final Completion completion;
    private final LoadingLock lock;
    private final OwnerDatabase database;

    RowEntry(
            Sections sections, StoredRows storedRows, Completion completion, LoadingLock lock, OwnerDatabase database) {
        this.sections = sections;
        this.storedRows = storedRows;
        this.completion = completion;
        this.lock = lock;
        this.database = database;
        sections.editable().forEach(section -> editable.put(section.kind(), section));
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(editable.keySet());
    }

    @Override
    public Optional<EditableSection> find(String kind) {
        return Optional.ofNullable(editable.get(kind));
    }

    @Override
    public Optional<StoredRow> stored(EditableSection section, String id) {
        return storedRows.find(section, id);
    }

    @Override
    public RowCheck checkOf(EditableSection section) {
        return new Begun(section, EnteredCheck.of(section, sections, database.jdbc()), database.jdbc());
    }

    private record Begun(EditableSection section, EnteredCheck check, JdbcClient owner) implements RowCheck {

        @Override
        public CheckedRow check(SourceRow row) {
            var rejections = new Rejections();
            var read = check.read(row, rejections);
            return new CheckedRow(
                    read.objectId(),
                    read.isRejected() ? List.of() : section.countiesOf(read.values(), owner),
                    rejections.listed());
        }

        @Override
        public boolean knows(String kind, String id) {
            return check.knows(kind, id);
        }
    }

    @Override
    public <T> T enter(Function<Entry, T> work, BiConsumer<Entry, T> last) {
        return Objects.requireNonNull(database.transaction().execute(status -> {
            lock.takeSoon();
            var entry = new OpenEntry(sections, database);
            var result = work.apply(entry);
            completion.complete(entry.changes(), entry.places());
            last.accept(entry, result);
            return result;
        }));
    }
}
