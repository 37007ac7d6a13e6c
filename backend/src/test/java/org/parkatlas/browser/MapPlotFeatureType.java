package org.parkatlas.browser;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The one class of a feature type that the browser knows nothing of. */
@TestConfiguration(proxyBeanMethods = false)
class MapPlotFeatureType {

    @Bean
    FeatureType mapPlots() {
        return FeatureType.of(
                new FeatureName(
                        "map-plots", "map-plot", new Wording("试验地块", "Test plots"), new Wording("试验用。", "Of a test.")),
                Relation.of("map_plot").shapedBy("outline"),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(8, 13),
                        new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#DDE6F2", "#1D559E", 1.6)),
                CommonProperties.name(),
                FeatureProperty.of("area_m2", PropertyType.NUMBER, "面积", "Area").in("m2"),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic"));
    }
}
