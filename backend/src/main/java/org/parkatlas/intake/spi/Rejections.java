package org.parkatlas.intake.spi;

import java.util.ArrayList;
import java.util.List;

/** Collects rejections: the first {@value #LISTED} are kept, the others only counted. Not for several threads. */
public final class Rejections {

    /** How many are kept. */
    public static final int LISTED = 1000;

    private final List<PackRejection> listed = new ArrayList<>();
    private long count;

    /** One more. */
    public void add(PackRejection rejection) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(rejection);
        }
    }

    /** The first of them, in the order in which they were found. */
    public List<PackRejection> listed() {
        return List.copyOf(listed);
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** Whether nothing was rejected. */
    public boolean isEmpty() {
        return count == 0;
    }
}
