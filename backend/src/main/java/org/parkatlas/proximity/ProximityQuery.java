package org.parkatlas.proximity;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.web.bind.annotation.BindParam;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** The query parameters of a search for what lies near. */
record ProximityQuery(
        @Parameter(description = "经度，十进制度（CGCS2000）；与 lat 同时给出，不与 from 同用", example = "116.12")
        @DecimalMin(value = "-180", message = OF_LON)
        @DecimalMax(value = "180", message = OF_LON)
        @Nullable
        Double lon,

        @Parameter(description = "纬度，十进制度", example = "24.29")
        @DecimalMin(value = "-90", message = OF_LAT)
        @DecimalMax(value = "90", message = OF_LAT)
        @Nullable
        Double lat,

        @Parameter(
                description = "起点对象 kind:id，代替 lon 和 lat，例如 park:guangmei-yuan",
                schema = @Schema(type = "string", pattern = "^[a-z-]+:[a-z0-9-]+$"))
        @Nullable
        String from,

        @Parameter(
                name = "radius_m",
                required = true,
                description = "半径，沿椭球面的米数",
                example = "20000",
                schema = @Schema(type = "number", minimum = "1", maximum = "500000"))
        @BindParam("radius_m")
        @DecimalMin(value = "1", message = OF_RADIUS)
        @DecimalMax(value = "500000", message = OF_RADIUS)
        @Nullable
        Double radiusM,

        @Parameter(description = "要找的类别，逗号分隔；不给即为所有有位置的类别", example = "park,enterprise") @Nullable
        String kinds,

        @Nullable Integer limit,
        @Nullable String cursor) {

    static final String OF_LON = "应为 -180 至 180 的数。|is a number from -180 to 180.";
    static final String OF_LAT = "应为 -90 至 90 的数。|is a number from -90 to 90.";
    static final String OF_RADIUS = "应为 1 至 500000 的数。|is a number from 1 to 500000.";
    private static final Pattern REFERENCE = Pattern.compile("([a-z-]+):([a-z0-9-]+)");

    /** The search that is asked for. */
    NearSearch toSearch(FeatureTypes types) {
        return new NearSearch(
                start(types),
                new Distance(required("radius_m", radiusM)),
                kindsAmong(types),
                Paging.of(limit, cursor, NearCursor.KEYS));
    }

    private NearSearch.Start start(FeatureTypes types) {
        if (from != null) {
            if (lon != null || lat != null) {
                throw new InvalidParameter("from", new Wording("from 与 lon、lat 只能给出一种。", "from excludes lon and lat."));
            }
            return new NearSearch.Start(null, object(from, types));
        }
        return new NearSearch.Start(new GeoPoint(required("lon", lon), required("lat", lat)), null);
    }

    private static double required(String name, @Nullable Double value) {
        if (value == null) {
            throw new InvalidParameter(name, Wording.of("缺少参数 %s。", "The parameter %s is missing.", name));
        }
        return value;
    }

    private static ObjectReference object(String reference, FeatureTypes types) {
        var parts = REFERENCE.matcher(reference);
        if (!parts.matches() || !nearKinds(types).contains(parts.group(1))) {
            throw InvalidParameter.unknownValue("from", reference);
        }
        return new ObjectReference(parts.group(1), parts.group(2));
    }

    private Set<String> kindsAmong(FeatureTypes types) {
        var known = nearKinds(types);
        if (kinds == null) {
            return known;
        }
        var asked = Arrays.stream(kinds.split(",", -1)).collect(Collectors.toSet());
        for (var kind : asked) {
            if (!known.contains(kind)) {
                throw InvalidParameter.unknownValue("kinds", kind);
            }
        }
        return asked;
    }

    private static Set<String> nearKinds(FeatureTypes types) {
        return types.listNear().stream().map(FeatureType::kind).collect(Collectors.toSet());
    }
}
