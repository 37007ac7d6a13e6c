package org.parkatlas.intake.spi;

import java.util.function.Consumer;

/**
 * Where rows come from, one after the other: a file of a pack, an upload, a form. It is read more than once, and never
 * held as a whole.
 */
@FunctionalInterface
public interface RowSource {

    /** No rows. */
    RowSource EMPTY = taker -> {};

    /**
     * Gives all rows in their order; every call starts anew.
     *
     * @throws UnreadableRows where the rows cannot be told from each other any more
     */
    void forEach(Consumer<SourceRow> taker);
}
