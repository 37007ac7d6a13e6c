package org.parkatlas.stewardship.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateGuess.Order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How a file is to be read, and what its columns mean.
 *
 * @param layer     name of one of its layers
 * @param encoding  in which texts are read; null for the recommended one, where that is settled
 * @param system    code of the reference system of the positions
 * @param order     whether the first number of a position goes to the east, as it does by default
 * @param kind      what the rows are
 * @param columns   which column of the file goes into which column of the kind
 * @param constants text for columns of the kind that is the same in all rows
 * @param crossings what to do with a boundary that crosses itself; by default it is refused
 * @param datum     where degrees come from; needed where the file leaves open whether a web map has moved them
 */
@Schema(name = "ImportDecision")
public record Decision(
        @NotBlank(message = "不能为空。|must not be empty.") @Schema(example = "地块")
        String layer,

        @Nullable @Schema(example = "GB18030") String encoding,

        @NotBlank(message = "不能为空。|must not be empty.") @Schema(example = "EPSG:4527")
        String system,

        @Nullable Order order,

        @NotBlank(message = "不能为空。|must not be empty.") @Schema(example = "parcels")
        String kind,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Size(max = 200, message = "至多 200 项。|has 200 members at most.")
        List<@Valid @NotNull(message = "不能为 null。|must not be null.") Mapping> columns,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Size(max = 200, message = "至多 200 项。|has 200 members at most.")
        Map<
                        String,
                        @NotNull(message = "不能为 null。|must not be null.")
                        @Size(max = 1000, message = "最长 1000 字。|has 1,000 characters at most.") String>
                constants,

        @Nullable Crossings crossings,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        Datum datum) {

    /**
     * A column of the file, and what it is.
     *
     * @param source its name in the file
     * @param target column of the kind
     * @param unit   of its areas; needed where the target holds areas
     * @param codes  code of the target by word of the file; other texts stay what they are
     */
    @Schema(name = "ImportColumn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mapping(
            @NotBlank(message = "不能为空。|must not be empty.") @Schema(example = "DKBH")
            String source,

            @NotBlank(message = "不能为空。|must not be empty.") @Schema(example = "code")
            String target,

            @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            AreaUnit unit,

            @Nullable
            @Size(max = 1000, message = "至多 1000 项。|has 1,000 members at most.")
            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "{\"工矿仓储\": \"built_industrial\"}")
            Map<
                            String,
                            @NotNull(message = "不能为 null。|must not be null.")
                            @Size(max = 64, message = "最长 64 字。|has 64 characters at most.") String>
                    codes) {

        /** What the target says where the file says this. */
        public String cell(String text) {
            var word = codes == null ? text : codes.getOrDefault(text, text);
            return unit == null ? word : unit.inUnitOf(target, word);
        }
    }

    /** What a person says of degrees that could come from a web map. */
    public enum Datum {
        /** They are those of the place. */
        AS_THEY_ARE("as-they-are"),
        /** From Amap or Tencent Maps. */
        GCJ_02("GCJ-02"),
        /** From Baidu Maps. */
        BD_09("BD-09");

        private final String code;

        Datum(String code) {
            this.code = code;
        }

        /** The name in JSON; that of a map is the one in findings. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** What to do with a boundary that crosses itself. */
    public enum Crossings {
        REFUSE,
        /** It becomes the areas that it goes around. */
        REPAIR;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order of the two numbers. */
    public Order axes() {
        return Objects.requireNonNullElse(order, Order.EAST_FIRST);
    }

    /** Whether boundaries that cross themselves are repaired. */
    public boolean repairs() {
        return crossings == Crossings.REPAIR;
    }
}
