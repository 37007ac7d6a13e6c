package org.parkatlas.identity.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.Parameter;

/** Which entries of the log are asked for; days are those of China. */
record AuditQuery(
        @Parameter(description = "账号", example = "demo-officer-pingyuan") @Nullable
        String account,

        @Parameter(description = "动作", example = "sign-in") @Nullable
        String action,

        @Parameter(description = "对象，kind:id", example = "account:demo-officer-pingyuan") @Nullable
        String object,

        @Parameter(description = "结果：done 或 refused", example = "refused")
        @Pattern(regexp = "done|refused", message = "只能是 done 或 refused。|is done or refused.")
        @Nullable
        String outcome,

        @Parameter(description = "从这一天起，含当天", example = "2026-11-01") @Pattern(regexp = DAY, message = OF_DAY) @Nullable
        String from,

        @Parameter(description = "到这一天为止，含当天", example = "2026-11-30")
        @Pattern(regexp = DAY, message = OF_DAY)
        @Nullable
        String to,

        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String OF_DAY = "应写作 2026-11-30。|reads 2026-11-30.";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The part after this cursor. */
    AuditQuery part(int size, @Nullable String after) {
        return new AuditQuery(account, action, object, outcome, from, to, size, after);
    }

    /** The same, of one account. */
    AuditQuery of(String other) {
        return new AuditQuery(other, action, object, outcome, from, to, limit, cursor);
    }

    /** The moment from which on, null for all. */
    @Nullable
    OffsetDateTime since() {
        var day = day("from", from);
        return day == null ? null : day.atStartOfDay(CHINA).toOffsetDateTime();
    }

    /** The moment before which, null for all. */
    @Nullable
    OffsetDateTime before() {
        var day = day("to", to);
        return day == null ? null : day.plusDays(1).atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw new InvalidParameter(parameter, new Wording("没有这一天。", "There is no such day."));
        }
    }
}
