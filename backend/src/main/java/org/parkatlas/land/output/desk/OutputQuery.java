package org.parkatlas.land.output.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which evaluation is asked for. */
record OutputQuery(
        @Parameter(description = "县区代码", example = "441426", required = true)
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "[0-9]{6}", message = "应为六位县区代码，如 441426。|is a county's code of six digits, such as 441426.")
        String county,

        @Parameter(description = "年度", example = "2025", required = true)
        @NotNull(message = "不能缺少。|must not be missing.")
        @Min(value = 1949, message = "应为 1949 至 2100 的年份。|is a year from 1949 to 2100.")
        @Max(value = 2100, message = "应为 1949 至 2100 的年份。|is a year from 1949 to 2100.")
        Integer year,

        @Parameter(description = "第几版：1 是最初的，每采纳一条异议多一版；不写是最新的", example = "1")
        @Min(value = 1, message = "应为正整数。|is a whole number from 1 on.")
        @Nullable
        Integer version) {}
