package org.parkatlas.leads;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a lead is to say.
 *
 * @param county  code (GB/T 2260) of the county that looks after the client
 * @param client  the organisation; no person
 * @param areaMu  亩, null where it has not said
 * @param stage   how far it has come
 * @param version that the change is made to; left out of a new one
 */
record LeadForm(
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "[0-9]{6}", message = "应为六位县区代码，如 441426。|is a county's code of six digits, such as 441426.")
        @Schema(example = "441426")
        String county,

        @NotBlank(message = "写明单位名称。|names the organisation.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        String client,

        @NotBlank(message = "写明需求。|says what the client needs.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String needs,

        @Nullable
        @DecimalMin(value = "0.01", message = "应大于 0。|is more than 0.")
        @DecimalMax(value = "1000000", message = "最大 1000000 亩。|is 1,000,000 mu at most.")
        @Digits(integer = 7, fraction = 2, message = "至多两位小数。|has two decimals at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "亩")
        BigDecimal areaMu,

        @NotNull(message = "不能缺少。|must not be missing.") Stage stage,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "更改时：所改的版本")
        Integer version) {}
