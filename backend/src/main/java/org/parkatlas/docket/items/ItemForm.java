package org.parkatlas.docket.items;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an item is to say.
 *
 * @param raisedBy id of the unit that raised it; a county's unit raises its own. It or {@code source} is needed
 * @param source   clause that it is from
 * @param places   {@code kind:id} of counties, parks, parcels, projects and firms; none for the whole city (全市)
 * @param version  that the change is made to; left out of a new one
 */
@Schema(name = "DocketItemForm")
record ItemForm(
        @NotNull(message = "不能缺少。|must not be missing.") ItemKind kind,

        @NotBlank(message = "写明事项。|names the item.")
        @Size(max = 80, message = "最长 80 字。|has 80 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(example = "铜箔特色园污水处理设施与园区同步")
        String title,

        @NotBlank(message = "写明现状。|says how things are.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String text,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "lx-o-member-441403")
        String raisedBy,

        @Nullable @Valid @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        SourceForm source,

        @NotNull(message = "不能缺少；全市事项给 []。|must not be missing; [] for the whole city.")
        @Size(max = 20, message = "最多 20 个地点。|has 20 places at most.")
        @Schema(example = "[\"park:meixian-yuan\"]")
        List<@NotNull(message = "不能为 null。|must not be null.") String> places,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "更改时：所改的版本")
        Integer version) {

    /** The clause that an item is from. */
    @Schema(name = "DocketSourceForm")
    record SourceForm(
            @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "meizhou-plan")
            String documentId,

            @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "c5-2")
            String clauseId) {}
}
