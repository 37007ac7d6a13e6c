package org.parkatlas.catalog.query;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Component;

/** Reads whole selections row by row, on connections that are kept for that. */
@Component
public class FeatureStream {

    private final Readings readings;

    FeatureStream(Readings readings) {
        this.readings = readings;
    }

    /** What is done with a snapshot. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads what it needs; the snapshot ends with this call. */
        T read(Snapshot snapshot) throws IOException;
    }

    /** Lets {@code work} read as often as it likes from one state of the data. */
    public <T> T inSnapshot(Viewer viewer, Reading<T> work) throws IOException {
        try {
            return readings.readLong(viewer, reading -> {
                try {
                    return work.read(new Snapshot(reading));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
