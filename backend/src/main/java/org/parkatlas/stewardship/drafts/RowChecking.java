package org.parkatlas.stewardship.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geofile.reading.FeatureWriter;
import org.parkatlas.geofile.reading.Layer;
import org.parkatlas.geofile.reading.LayerRows;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.CheckedRow;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.RowCheck;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks every row of a layer by the section of its kind and keeps it with what is wrong, in one transaction. One
 * row is in memory at a time, and of those before it the ids.
 */
@Component
class RowChecking {

    private final EnteredRows entered;
    private final Projections projections;
    private final OwnerDatabase database;
    private final CheckStore store;
    private final JsonMapper json;

    RowChecking(
            EnteredRows entered, Projections projections, OwnerDatabase database, CheckStore store, JsonMapper json) {
        this.entered = entered;
        this.projections = projections;
        this.database = database;
        this.store = store;
        this.json = json;
    }

    /**
     * What is to be checked.
     *
     * @param refused where refused rows are written to, as they were in the file, with what is wrong
     * @param viewer  whose counties rows may be in
     */
    record Subject(StoredCheck check, Layer layer, LayerRows rows, Path refused, Viewer viewer) {}

    /** The decision of this number, with what came of it. */
    Optional<StoredCheck> find(long check) {
        return store.find(check);
    }

    /**
     * Checks all rows, anew if they were checked before.
     *
     * @param done told how many are
     */
    StoredCheck.Numbers check(Subject subject, LongConsumer done) throws IOException {
        try (var refused = new FeatureWriter(subject.refused())) {
            return Objects.requireNonNull(database.transaction().execute(status -> {
                database.jdbc()
                        .sql("SELECT set_config('idle_in_transaction_session_timeout', '0', true)")
                        .query(String.class)
                        .single();
                store.removeRows(subject.check().id());
                return new Run(subject, refused, done).finish();
            }));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** One check. */
    private final class Run {

        private final Subject subject;
        private final FeatureWriter refused;
        private final LongConsumer done;
        private final RowCheck check;
        private final RowPreparation preparation;
        private final RowCopy copy;
        private final FaultCensus faults = new FaultCensus();
        private final Set<String> ids = new HashSet<>();
        private long rows;

        Run(Subject subject, FeatureWriter refused, LongConsumer done) {
            this.subject = subject;
            this.refused = refused;
            this.done = done;
            var decision = subject.check().decision();
            var section = entered.find(decision.kind()).orElseThrow();
            this.check = entered.checkOf(section);
            this.preparation = new RowPreparation(decision, subject.layer(), section.columns(), projections);
            this.copy = new RowCopy(subject.check().id(), database, json);
        }

        StoredCheck.Numbers finish() {
            try {
                subject.rows().forEach(this::take);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            copy.flush();
            var numbers = new StoredCheck.Numbers(rows, faults.rows(), faults.mostFrequent());
            store.complete(subject.check().id(), numbers);
            return numbers;
        }

        private void take(long number, JsonNode feature) {
            var prepared = preparation.prepare(number, feature);
            var row = row(prepared, check.check(prepared.row()));
            copy.add(row);
            if (!row.isAccepted()) {
                faults.add(row.faults());
                keepRefused(feature, row.explanation());
            }
            rows++;
            done.accept(rows);
        }

        private CheckedImportRow row(RowPreparation.Prepared prepared, CheckedRow said) {
            var id = said.objectId().isEmpty() ? null : said.objectId();
            var shape = prepared.shape();
            return new CheckedImportRow(
                    prepared.row().place().row(),
                    id,
                    said.counties(),
                    prepared.row().cells(),
                    shape == null ? null : shape.shape(),
                    shape == null ? null : shape.unrepaired(),
                    faults(said, id));
        }

        private List<CheckedImportRow.Fault> faults(CheckedRow said, @Nullable String id) {
            Map<String, Wording> found = new LinkedHashMap<>();
            for (var rejection : said.rejections()) {
                found.putIfAbsent(rejection.column(), rejection.reason());
            }
            if (!isForAll(said.counties())) {
                found.putIfAbsent("", new Wording("不在本岗位的县（市、区）内。", "is in no county of this post."));
            }
            if (id != null && !ids.add(id)) {
                found.putIfAbsent("", Wording.of("%s 在文件里重复。", "%s appears twice in the file.", id));
            }
            var faults = new ArrayList<CheckedImportRow.Fault>();
            found.forEach((column, reason) -> faults.add(new CheckedImportRow.Fault(column, reason)));
            return faults;
        }

        private boolean isForAll(List<String> counties) {
            var allowed = subject.viewer().counties();
            return allowed.contains(Viewer.ALL) || allowed.containsAll(counties);
        }

        private void keepRefused(JsonNode feature, String explanation) {
            try {
                if (feature.has(LayerRows.ROWS)) {
                    for (var corner : feature.path(LayerRows.ROWS)) {
                        refused.write(
                                preparation.explained(corner, explanation),
                                json.getNodeFactory().nullNode());
                    }
                } else {
                    refused.write(
                            preparation.explained(feature.path("properties"), explanation), feature.path("geometry"));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
