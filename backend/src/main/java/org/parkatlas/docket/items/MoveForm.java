package org.parkatlas.docket.items;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A step that is to be taken.
 *
 * @param note         what was done, always
 * @param preparedWith division of the province; needed for 上会, else kept as it is
 * @param proposal     初步解决方案; needed for 上会, else kept as it is
 * @param decidedOn    day of the meeting; needed for 议定
 * @param resolution   needed for 议定
 * @param responsible  id of the unit; needed for 督办, else kept as it is
 * @param due          by when; needed for 督办, else nothing is due
 * @param version      that the step is taken from
 */
@Schema(name = "DocketMoveForm")
record MoveForm(
        @NotNull(message = "不能缺少。|must not be missing.") Step to,

        @NotBlank(message = "写明做了什么。|says what was done.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String note,

        @Nullable
        @Size(min = 1, max = 120, message = "应为 1 至 120 字。|has 1 to 120 characters.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String preparedWith,

        @Nullable
        @Size(min = 1, max = 2000, message = "应为 1 至 2000 字。|has 1 to 2000 characters.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String proposal,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "2026-12-18")
        String decidedOn,

        @Nullable
        @Size(min = 1, max = 2000, message = "应为 1 至 2000 字。|has 1 to 2000 characters.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String resolution,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "lx-o-member-shengtai")
        String responsible,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "2027-03-31")
        String due,

        @NotNull(message = "不能缺少：写明从哪一版起。|must not be missing: it says what is moved.")
        Integer version) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** The day of the meeting. */
    @Nullable
    LocalDate decidedDay() {
        return day("/decidedOn", decidedOn);
    }

    /** By when. */
    @Nullable
    LocalDate dueDay() {
        return day("/due", due);
    }

    private static @Nullable LocalDate day(String pointer, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException wrong) {
            throw new InvalidBody(pointer, new Wording("应为日期，如 2026-12-18。", "is a day such as 2026-12-18."));
        }
    }
}
