package org.parkatlas.stewardship.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.jobs.Job;
import org.parkatlas.jobs.JobProblem;
import org.parkatlas.stewardship.decisions.AreaUnit;
import org.parkatlas.stewardship.decisions.CodeWords;
import org.parkatlas.stewardship.decisions.Decision;
import org.parkatlas.stewardship.decisions.Proposal;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What can be decided of an upload, and what was.
 *
 * @param kinds    what rows can be
 * @param columns  of the kind that is proposed
 * @param decision the last one, null before the first
 * @param check    what came of it, null before the first
 */
@Schema(name = "ImportDecisionState")
record DecisionAnswer(
        List<String> kinds,
        List<Column> columns,
        Proposal proposal,
        @Nullable Decision decision,
        @Nullable Check check) {

    /**
     * A column of a kind.
     *
     * @param area  whether it holds areas, so that the unit of the file has to be said
     * @param words that stand for its codes
     */
    @Schema(name = "ImportTargetColumn")
    record Column(String column, boolean required, boolean area, List<CodeWords> words) {

        static List<Column> of(List<PackColumn> columns) {
            return columns.stream()
                    .map(it -> new Column(
                            it.name(), it.required(), AreaUnit.isAskedFor(it.name()), CodeWords.listFor(it.name())))
                    .toList();
        }
    }

    /** How far a check is. */
    enum State {
        CHECKING,
        CHECKED,
        FAILED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The check of all rows.
     *
     * @param job      null where it is forgotten
     * @param rows     null until all were checked, as the two after it
     * @param accepted rows with which nothing is wrong
     * @param refused  the others
     * @param faults   the most frequent
     * @param problem  why rows were not checked, null unless that is so
     */
    @Schema(name = "ImportCheck")
    record Check(
            State state,
            @Nullable String job,
            @Nullable Long rows,
            @Nullable Long accepted,
            @Nullable Long refused,
            List<StoredCheck.FaultCount> faults,
            JobProblem.@Nullable Said problem,
            Instant decidedAt) {

        /** In a language; {@code job} is the one that checks, null where it is forgotten. */
        static Check of(StoredCheck check, @Nullable Job job, Locale language) {
            var problem = problem(check, job);
            var numbers = check.numbers();
            boolean done = numbers != null && (job == null || job.state() == Job.State.DONE);
            return new Check(
                    problem != null ? State.FAILED : done ? State.CHECKED : State.CHECKING,
                    job == null ? null : job.id(),
                    numbers == null ? null : numbers.rows(),
                    numbers == null ? null : numbers.rows() - numbers.refused(),
                    numbers == null ? null : numbers.refused(),
                    numbers == null ? List.of() : numbers.faults(),
                    problem == null ? null : problem.in(language),
                    check.decided());
        }

        /** A job that was cancelled, or is forgotten before it wrote what it found, leaves nothing. */
        private static @Nullable JobProblem problem(StoredCheck check, @Nullable Job job) {
            if (job != null && job.state() != Job.State.CANCELLED) {
                return job.problem();
            }
            return check.numbers() == null ? JobProblem.of(new CheckStopped()) : null;
        }
    }
}
