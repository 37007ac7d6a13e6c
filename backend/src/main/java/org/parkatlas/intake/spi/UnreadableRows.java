package org.parkatlas.intake.spi;

import java.util.List;

import org.parkatlas.problem.Wording;

/**
 * A source cannot be read to its end: it is no table or no GeoJSON, has other columns, or is gone. What follows in it is
 * unknown, so that nothing can be said of what refers to it.
 */
public final class UnreadableRows extends RuntimeException {

    private final transient List<PackRejection> rejections;

    /** For these reasons. */
    public UnreadableRows(List<PackRejection> rejections) {
        super(String.valueOf(rejections));
        this.rejections = List.copyOf(rejections);
    }

    /** For one reason. */
    public UnreadableRows(RowPlace place, Wording reason) {
        this(List.of(new PackRejection(place, "", reason)));
    }

    /** Where and why. */
    public List<PackRejection> rejections() {
        return rejections;
    }
}
