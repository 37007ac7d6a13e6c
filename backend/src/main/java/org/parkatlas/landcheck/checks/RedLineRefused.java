package org.parkatlas.landcheck.checks;

import java.util.List;

import org.parkatlas.geo.input.GeometryFault.Nature;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A red line cannot be read, or cannot be an area that is checked; the code in {@code errors} says what is wrong. */
final class RedLineRefused extends ProblemException {

    static final ProblemType UNREADABLE =
            new ProblemType("red-line-unreadable", 400, new Wording("红线读不出", "The red line cannot be read"));

    static final ProblemType UNACCEPTABLE =
            new ProblemType("red-line-refused", 422, new Wording("红线不能核查", "The red line cannot be checked"));

    private RedLineRefused(ProblemType type, Wording detail, ProblemEntry entry) {
        super(type, detail, List.of(entry));
    }

    static RedLineRefused of(GeometryProblem problem) {
        var place = problem.location()
                .map(point -> List.of(point.lon(), point.lat()))
                .orElse(null);
        var code = problem.fault().name();
        var message =
                new Wording(String.valueOf(problem.getMessage()), "The red line cannot be taken (%s).".formatted(code));
        var type = problem.fault().nature() == Nature.MALFORMED ? UNREADABLE : UNACCEPTABLE;
        return new RedLineRefused(
                type, message, new ProblemEntry(null, problem.pointer(), null, null, place, code, message));
    }

    /** A system that the service does not read; it is never guessed. */
    static RedLineRefused ofSystem(String pointer, Wording message) {
        return new RedLineRefused(
                UNACCEPTABLE, message, new ProblemEntry(null, pointer, null, null, null, "CRS_UNSUPPORTED", message));
    }
}
