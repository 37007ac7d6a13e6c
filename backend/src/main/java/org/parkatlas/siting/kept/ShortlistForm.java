package org.parkatlas.siting.kept;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a shortlist is to be, as a whole.
 *
 * @param client  for whom; left out where it is for nobody yet
 * @param sites   in their order; each once
 * @param version that is replaced; left out of a new one
 */
@Schema(name = "ShortlistForm")
record ShortlistForm(
        @NotBlank(message = "写明名称。|has a name.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        String name,

        @Nullable
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String client,

        @NotNull(message = "不能缺少，没有就写 []。|must not be missing; [] for none.")
        @Size(max = 50, message = "至多 50 个。|has 50 at most.")
        List<@NotNull @Valid Site> sites,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "更改时：所改的版本")
        Integer version) {

    ShortlistForm {
        sites = sites == null ? null : List.copyOf(sites);
    }

    /**
     * A site to be kept. One of the first two names it.
     *
     * @param site   its key, as the finder has it
     * @param parkId id of a park
     */
    @Schema(name = "ShortlistSiteForm")
    record Site(
            @Nullable
            @Size(min = 1, max = 300, message = "应为 1 至 300 字。|has 1 to 300 characters.")
            @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "园区 id、parcel:id 或 block:园区 id:区块",
                    example = "parcel:py-01-004")
            String site,

            @Nullable
            @Pattern(regexp = "[a-z0-9-]{1,120}", message = "应为园区 id。|is the id of a park.")
            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "园区 id；可以代替 site")
            String parkId,

            @Nullable
            @Size(max = 1000, message = "最长 1000 字。|has 1,000 characters at most.")
            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            String note) {

        private static final String OF_PARK = "park:";

        /** Its key as it is kept, null unless one of the two names it. */
        @Nullable
        String key() {
            if (site == null || parkId != null) {
                return site == null ? parkId : null;
            }
            return site.startsWith(OF_PARK) ? site.substring(OF_PARK.length()) : site;
        }

        /** The property that names it. */
        String property() {
            return parkId == null ? "site" : "parkId";
        }

        /** The note, null where it says nothing. */
        @Nullable
        String said() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** For whom, null where that is not said. */
    @Nullable
    String said() {
        return client == null || client.isBlank() ? null : client.strip();
    }
}
