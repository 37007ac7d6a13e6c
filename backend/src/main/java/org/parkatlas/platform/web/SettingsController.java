package org.parkatlas.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.HeldData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the browser has to know before it draws anything. */
@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "设置")
class SettingsController {

    private final WebProperties web;
    private final HeldData data;
    private final String version;

    SettingsController(WebProperties web, HeldData data, ObjectProvider<BuildProperties> build) {
        this.web = web;
        this.data = data;
        var known = build.getIfAvailable();
        this.version = known == null ? "development" : Objects.requireNonNullElse(known.getVersion(), "development");
    }

    @GetMapping
    @Operation(summary = "浏览器作图前要知道的设置")
    Settings settings() {
        return new Settings(
                version,
                String.valueOf(data.version()),
                web.profile().name().toLowerCase(Locale.ROOT),
                web.mapReviewNumber(),
                web.boundaries(),
                data.hasDemo(),
                web.defaultPlan(),
                web.baseMaps(),
                web.site());
    }

    /**
     * The settings as the browser gets them.
     *
     * @param dataVersion changes with every change of the data
     * @param boundaries  whether administrative boundaries may be drawn
     * @param demo        whether synthetic data (演示数据) is loaded
     */
    record Settings(
            String version,
            String dataVersion,

            @Schema(allowableValues = {"standard", "public"})
            String profile,

            @Nullable String mapReviewNumber,
            boolean boundaries,
            boolean demo,
            String defaultPlan,
            List<WebProperties.BaseMap> baseMaps,
            WebProperties.Site site) {}
}
