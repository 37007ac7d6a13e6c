package org.parkatlas.siting.dossier;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A dossier to be made.
 *
 * @param client   for whom it is; the dossier does not say it
 * @param subject  for what, as its cover says it
 * @param sites    ids of parks, in their order
 * @param parts    what it shows of them, and nothing else
 * @param language of its words; quotations stay Chinese
 * @param days     for how long the link is good
 */
@Schema(name = "DossierForm")
record DossierForm(
        @NotBlank(message = "写明给谁。|says for whom.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        String client,

        @NotBlank(message = "写明为什么项目准备。|says for what.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(example = "覆铜板项目")
        String subject,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Size(min = 1, max = 4, message = "应为 1 至 4 个园区。|is 1 to 4 parks.")
        List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,120}", message = "应为园区 id。|is the id of a park.") String> sites,

        @NotEmpty(message = "至少选一部分。|is one part at least.") Set<@NotNull DossierPart> parts,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "zh|en", message = "只能是 zh 或 en。|is zh or en.")
        @Schema(allowableValues = {"zh", "en"})
        String language,

        @Min(value = 1, message = "应为 1 至 90 天。|is 1 to 90 days.")
        @Max(value = 90, message = "应为 1 至 90 天。|is 1 to 90 days.")
        int days) {

    DossierForm {
        sites = sites == null ? null : List.copyOf(sites);
        parts = parts == null ? null : Set.copyOf(parts);
    }
}
