package org.parkatlas.catalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Properties;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

/** What changes the bytes of a layer changes its edition. */
class EditionTest {

    private static final String BUILT = "2026-11-01T00:00:00Z";

    private final FeatureType lamps = new ThrowAwayLayers().lamps();
    private final String edition = edition(new Settings(BUILT, true, null), lamps);

    @Test
    void isEightHexadecimalDigits() {
        assertThat(edition).matches("[0-9a-f]{8}");
    }

    @Test
    void isTheSameOnEveryInstanceWithTheSameSettings() {
        assertThat(edition(new Settings(BUILT, true, null), new ThrowAwayLayers().lamps()))
                .isEqualTo(edition);
        assertThat(new ThrowAwayLayers().plots().toString())
                .as("no order of hash codes, no identity")
                .contains("uses=[QUERYABLE, SORTABLE]")
                .doesNotContain("@");
    }

    @Test
    void changesWithBuildPolicyAndReviewNumber() {
        assertThat(edition(new Settings("2026-11-02T00:00:00Z", true, null), lamps))
                .isNotEqualTo(edition);
        assertThat(edition(new Settings(BUILT, false, null), lamps)).isNotEqualTo(edition);
        assertThat(edition(new Settings(BUILT, true, "粤S（2026）001号"), lamps)).isNotEqualTo(edition);
    }

    @Test
    void changesWithTheDescriptor() {
        var more = FeatureType.of(
                lamps.names(), lamps.relation(), lamps.drawing(), CommonProperties.name(), CommonProperties.accuracy());

        assertThat(edition(new Settings(BUILT, true, null), more)).isNotEqualTo(edition);
    }

    @Test
    void changesWithTheSettingsOfAnOutlet() {
        var some = editions(new Settings(BUILT, true, null), lamps);

        assertThat(some.of(lamps, "10000")).isNotEqualTo(some.of(lamps, "5000")).isNotEqualTo(edition);
    }

    private static String edition(Settings settings, FeatureType type) {
        return editions(settings, type).of(type);
    }

    private static Edition editions(Settings settings, FeatureType type) {
        var build = new Properties();
        build.setProperty("version", "1.0");
        build.setProperty("time", Long.toString(Instant.parse(settings.built()).toEpochMilli()));
        var beans = new StaticListableBeanFactory();
        beans.addBean("build", new BuildProperties(build));
        return new Edition(
                new FeatureTypes(List.of(type)),
                settings::boundaries,
                new Site(settings.number()),
                beans.getBeanProvider(BuildProperties.class));
    }

    private record Settings(
            String built, boolean boundaries, @Nullable String number) {}

    private record Site(@Nullable String mapReviewNumber) implements PublicSite {

        @Override
        public String address(HttpServletRequest request) {
            throw new AssertionError("No address is part of an edition");
        }
    }
}
