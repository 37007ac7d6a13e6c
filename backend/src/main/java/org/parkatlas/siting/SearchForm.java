package org.parkatlas.siting;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PlainNumberSerializer;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is looked for.
 *
 * @param plan      whose parks, null for those of all plans
 * @param kinds     of candidates: kinds of parks, blocks and parcels that are ready for supply; null for what plans call
 *                  industrial parks
 * @param make      what is to be made: {@code link:chain/id} or {@code industry:id}; null where that is left open
 * @param limits    what has to be; null for nothing
 * @param wishes    what would be good; null for nothing
 * @param including land of these kinds that the answer holds whatever its place, {@code parcel:id} or
 *                  {@code block:park:block}; null for none. What is not there is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SitingSearch")
public record SearchForm(
        @Nullable @Size(max = 100, message = TOO_LONG) @Schema(example = "meizhou", requiredMode = NOT_REQUIRED)
        String plan,

        @Nullable @Schema(requiredMode = NOT_REQUIRED) @Size(min = 1, max = 8, message = "写一至八种。|has one to eight.")
        List<
                        @Pattern(
                                regexp = "core|park|featured_park|sub_park|site|town|block|parcel",
                                message = "应为园区的一种、block 或 parcel。|is a kind of park, block or parcel.")
                        @NotNull(message = MISSING) String>
                kinds,

        @Nullable
        @Pattern(regexp = MADE, message = OF_MADE)
        @Schema(example = "link:tongbo-pcb/futongban", requiredMode = NOT_REQUIRED)
        String make,

        @Nullable @Schema(requiredMode = NOT_REQUIRED) @Valid @Size(max = 30, message = TOO_MANY)
        List<@NotNull(message = MISSING) Limit> limits,

        @Nullable @Schema(requiredMode = NOT_REQUIRED) @Valid @Size(max = 30, message = TOO_MANY)
        List<@NotNull(message = MISSING) Wish> wishes,

        @Nullable
        @Schema(requiredMode = NOT_REQUIRED, example = "[\"parcel:py-01-004\"]")
        @Size(max = 4, message = "至多四处。|has four at most.")
        List<@NotNull(message = MISSING) @Size(max = 300, message = TOO_LONG) String> including) {

    static final String MADE = "link:[a-z0-9-]{1,100}/[a-z0-9-]{1,100}|industry:[a-z0-9-]{1,100}";
    static final String ABOUT = MADE + "|indicator:[a-z0-9_-]{1,100}";
    static final String OF_MADE = "应写作 link:chain/id 或 industry:id。|reads link:chain/id or industry:id.";
    private static final String OF_ABOUT =
            "应写作 link:chain/id、industry:id 或 indicator:id。|reads link:chain/id, industry:id or indicator:id.";
    static final String MISSING = "不能缺少。|must not be missing.";
    private static final String TOO_MANY = "最多 30 项。|has 30 at most.";
    private static final String TOO_LONG = "太长。|is too long.";
    private static final String OF_RANGE = "应为 0 至 1000000000。|is from 0 to 1000000000.";
    private static final String OF_WEIGHT = "应为 0 至 1000。|is from 0 to 1000.";

    /**
     * What a candidate has to have; in the unit of the criterion. One of the last three says where it ends.
     *
     * @param of what the criterion is about, null where it is about one thing or about what is made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SitingLimit")
    public record Limit(
            @NotNull(message = MISSING) Criterion criterion,

            @Nullable @Schema(requiredMode = NOT_REQUIRED) @Pattern(regexp = ABOUT, message = OF_ABOUT)
            String of,

            @Nullable
            @Schema(requiredMode = NOT_REQUIRED)
            @DecimalMin(value = "0", message = OF_RANGE)
            @DecimalMax(value = "1000000000", message = OF_RANGE)
            @JsonSerialize(using = PlainNumberSerializer.class)
            Double atMost,

            @Nullable
            @Schema(requiredMode = NOT_REQUIRED)
            @DecimalMin(value = "0", message = OF_RANGE)
            @DecimalMax(value = "1000000000", message = OF_RANGE)
            @JsonSerialize(using = PlainNumberSerializer.class)
            Double atLeast,

            @Nullable
            @Schema(requiredMode = NOT_REQUIRED)
            @Size(min = 1, max = 100, message = "写 1 至 100 个。|has 1 to 100.")
            List<
                            @NotNull(message = MISSING)
                            @Pattern(regexp = "[0-9]{6}", message = "应为六位代码。|is a code of six digits.") String>
                    oneOf) {}

    /**
     * What would be good.
     *
     * @param weight      how much, beside the other wishes
     * @param breakPoints what values are worth, by value; null for what is usual
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SitingWish")
    public record Wish(
            @NotNull(message = MISSING) Criterion criterion,

            @Nullable @Schema(requiredMode = NOT_REQUIRED) @Pattern(regexp = ABOUT, message = OF_ABOUT)
            String of,

            @DecimalMin(value = "0", message = OF_WEIGHT)
            @DecimalMax(value = "1000", message = OF_WEIGHT)
            @JsonSerialize(using = PlainNumberSerializer.class)
            double weight,

            @Nullable
            @Schema(requiredMode = NOT_REQUIRED)
            @Valid
            @Size(min = 2, max = 10, message = "写 2 至 10 个。|has 2 to 10.")
            List<ValueFunction.@NotNull(message = MISSING) BreakPoint> breakPoints) {}

    List<Limit> limitsAsked() {
        return limits == null ? List.of() : limits;
    }

    List<Wish> wishesAsked() {
        return wishes == null ? List.of() : wishes;
    }

    List<String> parkKindsAsked() {
        return kinds == null
                ? List.of("park")
                : kinds.stream().filter(it -> land(it) == null).toList();
    }

    /** Land that is asked for, blocks first. */
    Set<Site.Kind> landAsked() {
        var asked = EnumSet.noneOf(Site.Kind.class);
        for (var kind : kinds == null ? List.<String>of() : kinds) {
            var land = land(kind);
            if (land != null) {
                asked.add(land);
            }
        }
        return asked;
    }

    private static Site.@Nullable Kind land(String kind) {
        return switch (kind) {
            case "block" -> Site.Kind.BLOCK;
            case "parcel" -> Site.Kind.PARCEL;
            default -> null;
        };
    }
}
