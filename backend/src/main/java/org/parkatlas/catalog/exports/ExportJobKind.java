package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobRun;
import org.springframework.stereotype.Component;

/** Exports as jobs. What is exported is the data as it is when the job runs. */
@Component
class ExportJobKind implements JobKind<ExportJobKind.Told> {

    /** Anew once if the service dies under it; what it died of may be the export. */
    private static final int ATTEMPTS = 2;

    private final Exporter exporter;
    private final ExportOrderReader orders;
    private final ExportFolder folders;
    private final ExportProperties properties;

    ExportJobKind(Exporter exporter, ExportOrderReader orders, ExportFolder folders, ExportProperties properties) {
        this.exporter = exporter;
        this.orders = orders;
        this.folders = folders;
        this.properties = properties;
    }

    /**
     * What an export is told: whose eyes it reads with, and what.
     *
     * @param audiences {@link Viewer#audiences()}
     * @param counties  {@link Viewer#counties()}
     */
    record Told(Set<Audience> audiences, Set<String> counties, ExportJobRequest wanted) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        static Told of(Viewer viewer, ExportJobRequest wanted) {
            return new Told(viewer.audiences(), viewer.counties(), wanted);
        }

        Viewer viewer() {
            return new Viewer(audiences, counties);
        }
    }

    /**
     * What came of an export.
     *
     * @param subject the collection or the plan
     * @param demo    whether demonstration data is in the file
     * @param version of the data
     */
    record Made(String subject, String format, boolean demo, long objects, long version) {

        static Made of(ExportFile file) {
            var order = file.order();
            return new Made(order.subject().id(), order.format().id(), file.demo(), file.objects(), file.version());
        }
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "objects";
    }

    @Override
    public JobLimits limits() {
        return new JobLimits(
                properties.workers(),
                properties.queue(),
                properties.clientJobs(),
                ATTEMPTS,
                0,
                new JobLimits.Retention(properties.keep(), properties.keepBytes()));
    }

    @Override
    public Result run(JobRun<Told> run) throws IOException {
        var cancellation = new Cancellation(properties.timeout());
        run.onStop(cancellation::cancel);
        var told = run.parameters();
        var target = new Target(run, properties.keepBytes());
        var folder = folders.create();
        try {
            exporter.export(new Exporter.Run(orders.of(told.viewer(), told.wanted()), target, folder, cancellation));
        } finally {
            ExportFolder.remove(folder);
        }
        return target.result();
    }

    /** The file of one job. */
    private static final class Target implements ExportTarget {

        private final JobRun<Told> run;
        private final long mostBytes;
        private @Nullable ExportFile file;

        Target(JobRun<Told> run, long mostBytes) {
            this.run = run;
            this.mostBytes = mostBytes;
        }

        @Override
        public void accept(ExportFile known) {
            file = known;
            run.total(known.objects());
        }

        @Override
        public OutputStream open(ExportFile known) throws IOException {
            return new LimitedOutput(Files.newOutputStream(run.file()), mostBytes);
        }

        @Override
        public void progress(long objects) {
            run.done(objects);
        }

        Result result() {
            var made = file;
            if (made == null) {
                throw new IllegalStateException("Nothing was exported");
            }
            return new Result(Made.of(made), made.names());
        }
    }
}
