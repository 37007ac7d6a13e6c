package org.parkatlas.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that changed in the data of a plan.
 *
 * @param id      the same for ever, of the plan
 * @param kind    pack (its data came in, or came in anew), document (one was issued that the data speaks of), period_end, or
 *                publication (of what a county entered)
 * @param day     the day that the change is of, in China
 * @param updated when it was known here; for documents and the end of the period the beginning of that day or the next
 * @param title   one sentence; the title of a document stays as it is
 * @param demo    synthetic data (演示数据)
 * @param sources the document, empty where none says it
 */
record PlanChange(
        String id,

        @Schema(allowableValues = {"pack", "document", "period_end", "publication"})
        String kind,

        LocalDate day,
        OffsetDateTime updated,
        String title,
        String titleEn,
        boolean demo,
        List<Citation> sources) {

    /** What it is called, in both languages. */
    static Wording title(String kind, int number, @Nullable String document, @Nullable String county) {
        return switch (kind) {
            case "pack" ->
                number == 1
                        ? new Wording("规划文本、园区、企业等数据入库", "Plan text, parks, enterprises and other data came in")
                        : Wording.of("数据更新，第 %d 版", "The data came in anew, edition %d", number);
            case "period_end" -> new Wording("规划期满", "The period of the plan ended");
            case "publication" ->
                Wording.of("园区边界更新发布：%s", "Boundaries of parks were published: %s", String.valueOf(county));
            default -> new Wording(String.valueOf(document), String.valueOf(document));
        };
    }
}
