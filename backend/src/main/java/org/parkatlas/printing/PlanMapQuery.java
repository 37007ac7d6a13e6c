package org.parkatlas.printing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How a map is printed.
 *
 * @param size        A3 where it is not given
 * @param orientation landscape where it is not given
 * @param scale       the denominator, one of the series; not given: the largest at which all of the plan fits
 * @param lon         of the middle of the map, together with {@code lat}; not given: of the plan
 * @param lat         of the middle of the map
 */
record PlanMapQuery(
        @Schema(
                description = "纸张",
                allowableValues = {"A3", "A4"},
                defaultValue = "A3")
        @Nullable
        String size,

        @Schema(
                description = "方向",
                allowableValues = {"landscape", "portrait"},
                defaultValue = "landscape")
        @Nullable
        String orientation,

        @Schema(description = "比例尺分母，标准系列之一；不给则取放得下全部的最大一个", example = "700000") @Nullable
        Integer scale,

        @Schema(description = "图中心的经度，与 lat 同给", minimum = "-180", maximum = "180") @Nullable
        Double lon,

        @Schema(description = "图中心的纬度，与 lon 同给", minimum = "-90", maximum = "90") @Nullable
        Double lat) {

    private static final String LANDSCAPE = "landscape";
    private static final String PORTRAIT = "portrait";

    Paper paper() {
        var lies = orientation == null ? LANDSCAPE : orientation;
        if (!lies.equals(LANDSCAPE) && !lies.equals(PORTRAIT)) {
            throw InvalidParameter.unknownValue("orientation", lies);
        }
        var wanted = size == null ? "A3" : size;
        return Paper.find(wanted, lies.equals(LANDSCAPE))
                .orElseThrow(() -> InvalidParameter.unknownValue("size", wanted));
    }

    /** The denominator, null where none is asked for. */
    @Nullable
    Integer standardScale() {
        if (scale != null && Arrays.stream(SheetFrame.SCALES).noneMatch(it -> it == scale)) {
            var known =
                    Arrays.stream(SheetFrame.SCALES).mapToObj(Integer::toString).collect(Collectors.joining(", "));
            throw new InvalidParameter("scale", Wording.of("scale 应为 %s 之一。", "scale is one of %s.", known));
        }
        return scale;
    }

    /** Where the middle of the map is to be, empty where that is not said. */
    Optional<GeoPoint> middle() {
        if (lon == null && lat == null) {
            return Optional.empty();
        }
        if (lon == null || lat == null) {
            throw new InvalidParameter(
                    lon == null ? "lon" : "lat", new Wording("lon 和 lat 应同时给出。", "lon and lat are given together."));
        }
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new InvalidParameter(
                    "lon", new Wording("lon 在 ±180 内，lat 在 ±90 内。", "lon is within 180 and lat within 90 degrees."));
        }
        return Optional.of(new GeoPoint(lon, lat));
    }
}
