package org.parkatlas.geofile.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever reads a file that nobody wants to know any more. Given by another thread. */
public final class StopSignal {

    private final List<Runnable> stops = new CopyOnWriteArrayList<>();
    private volatile boolean given;

    /** Stops what runs now and lets {@link #check} fail from now on. */
    public void give() {
        given = true;
        stops.forEach(Runnable::run);
    }

    /**
     * Does nothing while reading may go on.
     *
     * @throws ReadingStopped if it was stopped
     */
    public void check() {
        if (given) {
            throw new ReadingStopped();
        }
    }

    /** Has {@code stop} run when the signal is given; at once where that is so already. */
    void onStop(Runnable stop) {
        stops.add(stop);
        if (given) {
            stop.run();
        }
    }
}
