package org.parkatlas.stewardship.uploads;

import java.io.IOException;
import java.util.Set;

import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.geofile.inspection.Inspection;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.StopSignal;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobProblem;
import org.parkatlas.jobs.JobRun;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.StorageFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks into an uploaded file and notes what it finds, or why it finds nothing. */
@Component
class InspectionJobKind implements JobKind<InspectionJobKind.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(InspectionJobKind.class);

    /** Anew once if the service dies under it; what it died of may be the file. */
    private static final int ATTEMPTS = 2;

    private final Inspection inspection;
    private final ImportStore store;
    private final ImportFolder folder;
    private final ImportProperties properties;

    InspectionJobKind(Inspection inspection, ImportStore store, ImportFolder folder, ImportProperties properties) {
        this.inspection = inspection;
        this.store = store;
        this.folder = folder;
        this.properties = properties;
    }

    /**
     * What the job is told.
     *
     * @param upload    id of the upload
     * @param audiences {@link Viewer#audiences()} of whoever sent it
     * @param counties  {@link Viewer#counties()}
     */
    record Told(String upload, Set<Audience> audiences, Set<String> counties) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        static Told of(String upload, Viewer viewer) {
            return new Told(upload, viewer.audiences(), viewer.counties());
        }

        Viewer viewer() {
            return new Viewer(audiences, counties);
        }
    }

    /**
     * What came of it; the rest is said where the upload is.
     *
     * @param upload its id
     */
    record Done(String upload) {}

    @Override
    public String name() {
        return "import-inspection";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "files";
    }

    @Override
    public JobLimits limits() {
        return properties.jobLimits(ATTEMPTS);
    }

    @Override
    public Result run(JobRun<Told> run) throws IOException {
        var told = run.parameters();
        run.total(1);
        var upload = store.find(told.upload());
        if (upload.isPresent()) {
            inspect(run, upload.get());
        }
        run.done(1);
        return new Result(new Done(told.upload()), null);
    }

    private void inspect(JobRun<Told> run, StoredImport upload) throws IOException {
        try {
            store.setFound(upload.id(), findings(run, upload));
        } catch (StorageFull ours) {
            throw ours;
        } catch (ProblemException refused) {
            store.setRefused(upload.id(), JobProblem.of(refused));
        } catch (IOException failed) {
            if (store.find(upload.id()).isPresent()) {
                throw failed;
            }
            LOG.debug("Upload {} was removed while it was looked into", upload.id());
        }
    }

    /** Leaves nothing in the folder, before anybody is told. */
    private Findings findings(JobRun<Told> run, StoredImport upload) throws IOException {
        var signal = new StopSignal();
        run.onStop(signal::give);
        try {
            var work = new LayerReading.Work(
                    folder.file(upload.id()), FileFormat.of(upload.name()), folder.work(upload.id()));
            return inspection.inspect(
                    new Inspection.Subject(work, run.parameters().viewer()), signal);
        } finally {
            folder.removeWork(upload.id());
        }
    }
}
