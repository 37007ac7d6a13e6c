package org.parkatlas.landcheck.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.landcheck.checks.RedLine.Origin;
import org.parkatlas.landcheck.files.FilePicks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A red line to check: a GeoJSON feature.
 *
 * @param geometry   a Polygon or MultiPolygon, longitude or easting first
 * @param crs        the system of its numbers, by its name or as GeoJSON of 2008 has it; CRS84 where it is left out
 */
@JsonIgnoreProperties({"id", "bbox"})
record LandCheckForm(
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "Feature", message = "应为 Feature。|is Feature.")
        @Schema(example = "Feature")
        String type,

        @NotNull(message = "不能缺少。|must not be missing.") @Schema(type = "object", example = EXAMPLE)
        JsonNode geometry,

        @Nullable @Valid @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        Properties properties,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "EPSG:4527")
        JsonNode crs) {

    private static final String EXAMPLE = "{\"type\": \"Polygon\", \"coordinates\": [[[116.03, 24.05],"
            + " [116.0412, 24.0488], [116.0455, 24.0561], [116.039, 24.063], [116.0322, 24.0597], [116.03, 24.05]]]}";

    /**
     * What is said of it; other members are not looked at.
     *
     * @param title  what it is called
     * @param origin how it came; by a program where it is left out
     */
    @Schema(name = "RedLineProperties")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Properties(
            @Nullable
            @Pattern(
                    regexp = "(?=.*\\S)\\P{Cntrl}{1,120}",
                    message = "应为 1 至 120 字的一行。|is one line of 1 to 120 characters.")
            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "演示红线 P4")
            String title,

            @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            Origin origin) {}

    /** Corners of a pasted table, in the system of this name. */
    static LandCheckForm ofTable(JsonNode corners, String crs) {
        var pasted = new Properties(null, Origin.PASTED);
        return new LandCheckForm("Feature", corners, pasted, JsonNodeFactory.instance.stringNode(crs));
    }

    /** A red line of a file, in the system that was confirmed. */
    static LandCheckForm ofFile(FilePicks.Picked picked, @Nullable String title) {
        var called = title == null ? picked.title() : title;
        var uploaded = new Properties(called.isEmpty() ? null : called, Origin.UPLOADED);
        return new LandCheckForm(
                "Feature", picked.geometry(), uploaded, JsonNodeFactory.instance.stringNode(picked.crs()));
    }

    /** What it is called. */
    String titleOrNone() {
        return properties == null || properties.title() == null
                ? "未命名红线"
                : properties.title().strip();
    }

    /** How it came. */
    Origin originOrSent() {
        return properties == null || properties.origin() == null ? Origin.SENT : properties.origin();
    }
}
