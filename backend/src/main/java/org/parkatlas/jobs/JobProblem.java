package org.parkatlas.jobs;

import java.util.Locale;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a job failed, kept in both languages. */
public record JobProblem(String slug, int status, Wording title, Wording detail) {

    /** A failure as it is kept. */
    public static JobProblem of(ProblemException problem) {
        var type = problem.type();
        return new JobProblem(type.slug(), type.status(), type.title(), problem.detail());
    }

    /** The problem as an answer has it. */
    public Said in(Locale language) {
        var code = new ProblemType(slug, status, title).code();
        return new Said("/problems/" + slug, title.in(language), status, detail.in(language), code);
    }

    /** What a problem says (RFC 9457), in one language. */
    @Schema(name = "JobProblem")
    public record Said(String type, String title, int status, String detail, String code) {}
}
