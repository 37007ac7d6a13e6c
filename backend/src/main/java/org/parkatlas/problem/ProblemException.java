package org.parkatlas.problem;

import java.util.List;

/** A request that cannot be answered as asked. Features extend it beside the code that finds the failure. */
public abstract class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Wording detail;
    private final transient List<ProblemEntry> entries;

    /** A failure without a place in the input. */
    protected ProblemException(ProblemType type, Wording detail) {
        this(type, detail, List.of());
    }

    /** A failure that names the places in the input. */
    protected ProblemException(ProblemType type, Wording detail, List<ProblemEntry> entries) {
        super(detail.en());
        this.type = type;
        this.detail = detail;
        this.entries = List.copyOf(entries);
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** What went wrong this time, and what to change. */
    public Wording detail() {
        return detail;
    }

    /** The places in the input, perhaps none. */
    public List<ProblemEntry> entries() {
        return entries;
    }
}
