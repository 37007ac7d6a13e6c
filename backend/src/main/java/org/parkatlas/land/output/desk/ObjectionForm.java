package org.parkatlas.land.output.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.parkatlas.land.output.Figure;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a firm says against a figure.
 *
 * @param returnId of the firm
 * @param figure   that it says is wrong
 * @param source   what says so: a document, a unit; no person
 */
@Schema(name = "OutputObjectionForm")
record ObjectionForm(
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "[0-9]{6}", message = "应为六位县区代码，如 441426。|is a county's code of six digits, such as 441426.")
        @Schema(example = "441426")
        String county,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Min(value = 1949, message = "应为 1949 至 2100 的年份。|is a year from 1949 to 2100.")
        @Max(value = 2100, message = "应为 1949 至 2100 的年份。|is a year from 1949 to 2100.")
        @Schema(example = "2025")
        Integer year,

        @NotBlank(message = "写明企业。|names the firm.") @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        String returnId,

        @NotNull(message = "写明哪一个数。|says which figure.") Figure figure,

        @NotBlank(message = "写明企业的意见。|says what the firm says.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String says,

        @NotBlank(message = "写明出处。|names its source.")
        @Size(max = 300, message = "最长 300 字。|has 300 characters at most.")
        String source) {}
