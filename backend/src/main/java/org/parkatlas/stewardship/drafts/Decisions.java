package org.parkatlas.stewardship.drafts;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobNotFound;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.decisions.Decision;
import org.parkatlas.stewardship.decisions.DecisionCheck;
import org.parkatlas.stewardship.decisions.Proposal;
import org.parkatlas.stewardship.decisions.Proposals;
import org.parkatlas.stewardship.uploads.ImportNotFound;
import org.parkatlas.stewardship.uploads.Imports;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

/** Takes decisions and has rows checked as they say. */
@Service
class Decisions {

    /** What the log calls an upload. */
    private static final String OBJECT = "import:";

    private final Imports imports;
    private final EnteredRows entered;
    private final Proposals proposals;
    private final CheckStore store;
    private final CheckJobKind kind;
    private final Jobs jobs;
    private final AuditLog log;

    Decisions(
            Imports imports,
            EnteredRows entered,
            Proposals proposals,
            CheckStore store,
            CheckJobKind kind,
            Jobs jobs,
            AuditLog log) {
        this.imports = imports;
        this.entered = entered;
        this.proposals = proposals;
        this.store = store;
        this.kind = kind;
        this.jobs = jobs;
        this.log = log;
    }

    /** The last decision, with the job that checks. */
    record Decided(StoredCheck check, @Nullable Job job) {

        /** Whether every row was checked and all that comes of it is there. */
        boolean isChecked() {
            return check.numbers() != null && (job == null || job.state() == Job.State.DONE);
        }
    }

    /**
     * Takes a decision in place of the one before.
     *
     * @throws ImportNotFound  if the account has no such upload
     * @throws ImportUndecided if nothing was found in it yet
     * @throws InvalidBody     if it cannot be followed
     */
    Job decide(SignedIn deciding, String upload, Decision decision) {
        var findings = findings(deciding, upload);
        var section = entered.find(decision.kind())
                .filter(EditableSection::hasShape)
                .orElseThrow(() -> new InvalidBody(
                        "/kind",
                        Wording.of(
                                "没有 %s；可以是 %s。",
                                "There is no kind %s; it is one of %s.",
                                Quoted.shorten(decision.kind()),
                                String.join(", ", entered.shapedKinds()))));
        noteRefusedDatum(deciding, upload, decision);
        var settled = DecisionCheck.settled(decision, findings, section.columns(), deciding.viewer());
        find(deciding, upload).map(Decided::job).ifPresent(jobs::cancel);
        var check = store.insert(upload, settled, () -> note(deciding, upload, settled));
        var job = jobs.submit(kind, CheckJobKind.Told.of(upload, check, deciding.viewer()), JobOwners.of(deciding));
        store.setJob(check, job.id());
        proposals.remember(settled, findings, deciding.viewer().counties());
        return job;
    }

    /** That degrees come from a web map is in the log though nothing comes of it. */
    private void noteRefusedDatum(SignedIn deciding, String upload, Decision decision) {
        var datum = decision.datum();
        if (datum != null && datum != Decision.Datum.AS_THEY_ARE) {
            log.add(Act.refused(deciding.id(), Action.IMPORT_DATUM).to(OBJECT + upload));
        }
    }

    private void note(SignedIn deciding, String upload, Decision settled) {
        log.add(Act.done(deciding.id(), Action.IMPORT_DECISION).to(OBJECT + upload));
        if (settled.datum() != null) {
            log.add(Act.done(deciding.id(), Action.IMPORT_DATUM).to(OBJECT + upload));
        }
    }

    private JsonNode findings(SignedIn asking, String upload) {
        var findings = imports.get(asking, upload).findings();
        if (findings == null) {
            throw ImportUndecided.notFound();
        }
        return findings;
    }

    /** What could be decided. */
    Proposal propose(SignedIn asking, String upload, @Nullable String layer, @Nullable String wanted) {
        return proposals.propose(new Proposals.Question(
                findings(asking, upload), layer, wanted, asking.viewer().counties()));
    }

    /** The last decision, if there is one. */
    Optional<Decided> find(SignedIn asking, String upload) {
        imports.get(asking, upload);
        return store.findLast(upload).map(check -> new Decided(check, job(asking, check)));
    }

    private @Nullable Job job(SignedIn asking, StoredCheck check) {
        try {
            return check.job() == null ? null : jobs.get(kind, check.job(), JobOwners.of(asking));
        } catch (JobNotFound forgotten) {
            return null;
        }
    }

    /**
     * The last decision, whose rows were checked.
     *
     * @throws ImportUndecided if there is none, or they were not
     */
    Decided getChecked(SignedIn asking, String upload) {
        return find(asking, upload).filter(Decided::isChecked).orElseThrow(ImportUndecided::notChecked);
    }

    /**
     * The job whose file has the rows that were refused.
     *
     * @throws ImportUndecided if rows were not checked
     * @throws NoRefusedRows   if none was refused
     * @throws JobNotFound     if it is no longer remembered
     */
    Job getRefusedRows(SignedIn asking, String upload) {
        var decided = getChecked(asking, upload);
        var numbers = decided.check().numbers();
        if (numbers == null || numbers.refused() == 0) {
            throw new NoRefusedRows();
        }
        return jobs.get(kind, String.valueOf(decided.check().job()), JobOwners.of(asking));
    }
}
