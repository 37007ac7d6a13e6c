package org.parkatlas.stewardship.drafts;

import java.io.IOException;
import java.util.Set;

import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.LayerWriting;
import org.parkatlas.geofile.reading.StopSignal;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobFile;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobRun;
import org.parkatlas.stewardship.uploads.ImportFolder;
import org.parkatlas.stewardship.uploads.ImportProperties;
import org.parkatlas.stewardship.uploads.ImportStore;
import org.parkatlas.stewardship.uploads.StoredImport;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Checks the rows of an upload as was decided. Its file has those that were refused. */
@Component
class CheckJobKind implements JobKind<CheckJobKind.Told> {

    /** Anew once if the service dies under it; what it died of may be the file. */
    private static final int ATTEMPTS = 2;

    private final ImportStore imports;
    private final ImportFolder folder;
    private final ImportProperties properties;
    private final RowChecking checking;
    private final LayerReading layers;
    private final LayerWriting writing;

    CheckJobKind(
            ImportStore imports,
            ImportFolder folder,
            ImportProperties properties,
            RowChecking checking,
            LayerReading layers,
            LayerWriting writing) {
        this.imports = imports;
        this.folder = folder;
        this.properties = properties;
        this.checking = checking;
        this.layers = layers;
        this.writing = writing;
    }

    /**
     * What the job is told.
     *
     * @param upload    its id
     * @param check     number of the decision
     * @param audiences {@link Viewer#audiences()} of whoever decided
     * @param counties  {@link Viewer#counties()}
     */
    record Told(String upload, long check, Set<Audience> audiences, Set<String> counties) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        static Told of(String upload, long check, Viewer viewer) {
            return new Told(upload, check, viewer.audiences(), viewer.counties());
        }

        Viewer viewer() {
            return new Viewer(audiences, counties);
        }
    }

    /**
     * What came of it.
     *
     * @param upload its id
     */
    record Done(String upload, long rows, long refused) {}

    @Override
    public String name() {
        return "import-check";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "rows";
    }

    @Override
    public JobLimits limits() {
        return properties.jobLimits(ATTEMPTS);
    }

    /** An upload or a decision that is gone, before or meanwhile, leaves nothing to be done. */
    @Override
    public Result run(JobRun<Told> run) throws IOException {
        var told = run.parameters();
        var upload = imports.find(told.upload());
        var check = checking.find(told.check());
        if (upload.isEmpty() || check.isEmpty()) {
            return nothing(told);
        }
        var signal = new StopSignal();
        run.onStop(signal::give);
        try {
            return check(run, upload.get(), check.get(), signal);
        } catch (IOException | DataIntegrityViolationException failed) {
            if (imports.find(told.upload()).isPresent()) {
                throw failed;
            }
            return nothing(told);
        } finally {
            folder.removeWork(told.upload());
        }
    }

    private static Result nothing(Told told) {
        return new Result(new Done(told.upload(), 0, 0), null);
    }

    private Result check(JobRun<Told> run, StoredImport upload, StoredCheck check, StopSignal signal)
            throws IOException {
        var work = folder.work(upload.id());
        var format = FileFormat.of(upload.name());
        var layer = layers.list(new LayerReading.Work(folder.file(upload.id()), format, work), signal).stream()
                .filter(it -> it.name().equals(check.decision().layer()))
                .findFirst()
                .orElseThrow(FileUnreadable::damaged);
        var rows = layers.read(layer, signal);
        run.total(rows.count());
        var refused = work.resolve("refused.geojsonl");
        var subject = new RowChecking.Subject(
                check, layer, rows, refused, run.parameters().viewer());
        var numbers = checking.check(subject, run::done);
        var done = new Done(upload.id(), numbers.rows(), numbers.refused());
        if (numbers.refused() == 0) {
            return new Result(done, null);
        }
        var returned = format.foundIn(layer.source()).returned();
        var system = returned.isTable() ? null : check.decision().system();
        writing.write(new LayerWriting.Order(refused, returned, layer.name(), system, work), run.file(), signal);
        return new Result(done, file(upload.name(), returned));
    }

    private static JobFile file(String name, FileFormat format) {
        var stem = name.substring(0, name.lastIndexOf('.'));
        return new JobFile(stem + "-错误" + format.suffix(), "refused" + format.suffix(), format.mediaType());
    }
}
