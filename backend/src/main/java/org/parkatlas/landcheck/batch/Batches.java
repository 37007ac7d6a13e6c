package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.landcheck.files.FileForms;
import org.parkatlas.landcheck.files.FilePicks;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.ProblemException;
import org.springframework.stereotype.Service;

/** Begins batches, looks after them, and lets them go. They are their county's. */
@Service
class Batches {

    /** Red lines of a batch. */
    static final int MOST_LINES = 20_000;

    private static final int STORED_TOGETHER = 500;

    private final FilePicks files;
    private final BatchStore store;
    private final BatchJobKind kind;
    private final Jobs jobs;
    private final AuditLog log;

    Batches(FilePicks files, BatchStore store, BatchJobKind kind, Jobs jobs, AuditLog log) {
        this.files = files;
        this.store = store;
        this.kind = kind;
        this.jobs = jobs;
        this.log = log;
    }

    /** A batch, and whether a job is at it. */
    record Seen(StoredBatch batch, boolean isUnderWay) {}

    /**
     * Takes the red lines of a file and begins to check them.
     *
     * @throws ProblemException if the file leaves something open or has too many, or too many batches are under way
     */
    Seen begin(SignedIn officer, FileForm form) throws IOException {
        var title = FileForms.title(form).orElse(form.name());
        var lines = files.lines(officer.viewer(), form, MOST_LINES);
        var id = UUID.randomUUID();
        var made = new BatchStore.New(
                id,
                title,
                countiesOf(officer),
                officer.id(),
                lines.system(),
                lines.lines().size());
        store.inTransaction(() -> {
            store.insert(made);
            insert(id, lines.lines());
            log.add(Act.done(officer.id(), Action.LAND_CHECK).to(StoredBatch.object(id)), store.desk());
        });
        try {
            submit(officer, id);
        } catch (ProblemException busy) {
            store.remove(id);
            throw busy;
        }
        return get(officer, id);
    }

    private void insert(UUID id, List<FilePicks.Line> lines) {
        for (int from = 0; from < lines.size(); from += STORED_TOGETHER) {
            var some = new ArrayList<BatchLine>();
            for (int i = from; i < Math.min(from + STORED_TOGETHER, lines.size()); i++) {
                var line = lines.get(i);
                some.add(new BatchLine(i + 1, line.row(), line.title(), line.corners(), line.fault()));
            }
            store.insertLines(id, some);
        }
    }

    private void submit(SignedIn officer, UUID id) {
        store.begin(id);
        var job = jobs.submit(kind, BatchJobKind.Told.of(id, officer.viewer()), JobOwners.of(officer));
        store.setJob(id, job.id());
    }

    /** None for those who work for all. */
    private static Set<String> countiesOf(SignedIn officer) {
        var counties = officer.viewer().counties();
        return counties.contains(Viewer.ALL) ? Set.of() : counties;
    }

    /**
     * The batch of this id.
     *
     * @throws BatchNotFound if there is none for this officer
     */
    Seen get(SignedIn asking, String id) {
        return get(asking, RowId.find(id).orElseThrow(BatchNotFound::new));
    }

    private Seen get(SignedIn asking, UUID id) {
        var counties = countiesOf(asking);
        return store.find(id)
                .filter(batch ->
                        counties.isEmpty() || (!batch.counties().isEmpty() && counties.containsAll(batch.counties())))
                .map(this::seen)
                .orElseThrow(BatchNotFound::new);
    }

    private Seen seen(StoredBatch batch) {
        var job = batch.job();
        return new Seen(batch, !batch.isDone() && !batch.stopped() && job != null && jobs.isUnderWay(job));
    }

    /** Those of the officer's counties, the newest first. */
    Page<Seen> list(SignedIn asking, BatchQuery query) {
        var rows = store.list(query.wanted(countiesOf(asking)));
        var page = Counted.page(rows, query.paging(), BatchQuery::keyOf);
        return new Page<>(page.items().stream().map(this::seen).toList(), page.total(), page.next());
    }

    /** Ends the work soon; what is done stays. */
    Seen stop(SignedIn asking, String id) {
        var batch = get(asking, id).batch();
        store.stop(batch.id());
        return get(asking, batch.id());
    }

    /** Goes on with the first red line that is not done; nothing where none is left, or somebody is at it. */
    Seen resume(SignedIn asking, String id) {
        var seen = get(asking, id);
        if (!seen.isUnderWay() && !seen.batch().isDone()) {
            submit(asking, seen.batch().id());
        }
        return get(asking, seen.batch().id());
    }

    /** Removes a batch with all that came of it. */
    void remove(SignedIn asking, String id) {
        var batch = get(asking, id).batch();
        store.inTransaction(() -> {
            store.remove(batch.id());
            log.add(Act.done(asking.id(), Action.LAND_CHECK).to(batch.object()), store.desk());
        });
    }
}
