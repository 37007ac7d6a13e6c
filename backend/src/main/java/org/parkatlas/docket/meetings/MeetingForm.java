package org.parkatlas.docket.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * When and how members meet.
 *
 * @param chair   who presides, by unit or post
 * @param version that the change is made to; left out of a new one
 */
@Schema(name = "DocketMeetingForm")
record MeetingForm(
        @NotNull(message = "不能缺少。|must not be missing.") MeetingKind kind,

        @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "2026-12-18")
        String heldOn,

        @NotNull(message = "不能缺少。|must not be missing.") Way way,

        @Nullable
        @Size(min = 1, max = 120, message = "应为 1 至 120 字。|has 1 to 120 characters.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String place,

        @NotBlank(message = "写明由谁主持：单位或岗位，不写姓名。|says who presides: a unit or post, no name.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(example = "召集人委托主持")
        String chair,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "更改时：所改的版本")
        Integer version) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** The day of the meeting. */
    LocalDate day() {
        try {
            return LocalDate.parse(heldOn, DAY);
        } catch (DateTimeParseException wrong) {
            throw new InvalidBody("/heldOn", new Wording("应为日期，如 2026-12-18。", "is a day such as 2026-12-18."));
        }
    }
}
