package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.parkatlas.geofile.files.FileForm;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.inspection.Inspection;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.ReadingStopped;
import org.parkatlas.geofile.reading.StopSignal;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.StorageFull;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Opens files while somebody waits: few at a time, for half a minute at most, and nothing of them stays. */
@Component
class RedLineFiles {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    private final Inspection inspection;
    private final LayerReading layers;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ScheduledExecutorService clock = clock();

    RedLineFiles(Inspection inspection, LayerReading layers) {
        this.inspection = inspection;
        this.layers = layers;
    }

    private static ScheduledExecutorService clock() {
        var clock = new ScheduledThreadPoolExecutor(1, run -> {
            var thread = new Thread(run, "red-line-files");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** What is done with a file while it is open. */
    @FunctionalInterface
    interface Use<T> {

        /** Does it. */
        T with(RedLineFile file) throws IOException;
    }

    /**
     * What comes of using a file.
     *
     * @param viewer by whose eyes the counties are seen
     * @throws FilesBusy      if as many are open as may be
     * @throws FileUnreadable if it is not what it is said to be, holds nothing, or takes too long
     */
    <T> T open(FileForm form, Viewer viewer, Use<T> use) throws IOException {
        var format = FileFormat.of(form.name());
        layers.requireAvailable();
        take();
        var folder = Files.createTempDirectory("parkatlas-red-line");
        var signal = new StopSignal();
        var end = clock.schedule(signal::give, LONGEST.toSeconds(), TimeUnit.SECONDS);
        try {
            var file = Files.write(folder.resolve("file"), form.content());
            return use.with(opened(work(file, format, "looked"), work(file, format, "read"), viewer, signal));
        } catch (ReadingStopped tooLong) {
            throw FileUnreadable.tooMuch();
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        } finally {
            end.cancel(false);
            FileSystemUtils.deleteRecursively(folder);
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new FilesBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FilesBusy();
        }
    }

    private static LayerReading.Work work(Path file, FileFormat format, String folder) throws IOException {
        return new LayerReading.Work(file, format, Files.createDirectory(file.resolveSibling(folder)));
    }

    private RedLineFile opened(LayerReading.Work looked, LayerReading.Work read, Viewer viewer, StopSignal signal)
            throws IOException {
        var findings = inspection.inspect(new Inspection.Subject(looked, viewer), signal);
        return new RedLineFile(findings, layers.list(read, signal), layers, signal);
    }
}
