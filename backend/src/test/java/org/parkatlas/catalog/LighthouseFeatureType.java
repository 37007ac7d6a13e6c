package org.parkatlas.catalog;

import java.util.List;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Near;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The one class of a feature type that exists in a test only. */
@TestConfiguration(proxyBeanMethods = false)
public class LighthouseFeatureType {

    @Bean
    FeatureType lighthouseType() {
        return FeatureType.of(
                        new FeatureName(
                                "lighthouses",
                                "lighthouse",
                                new Wording("灯塔", "Lighthouses"),
                                new Wording("海岸上的灯塔。", "Lighthouses on the coast.")),
                        Relation.of("lighthouse").at("position"),
                        new Drawing(
                                GeometryKind.POINT,
                                ZoomRule.from(9, 12),
                                new FeatureStyle(FeatureStyle.Symbol.CIRCLE, "#FFFFFF", "#22201C", 9)),
                        CommonProperties.name(),
                        FeatureProperty.of("height_m", PropertyType.NUMBER, "灯高", "Height of the light")
                                .in("m")
                                .queryable()
                                .sortable(),
                        CommonProperties.precision(),
                        FeatureProperty.text("light_colour", "灯色", "Colour of the light")
                                .queryable(),
                        FeatureProperty.text("keeper", "看守人", "Keeper").forStaff())
                .foundBy(Near.positions())
                .foundBy(new Searchable(
                        List.of("name"), List.of("other_names"), null, 9, new Searchable.Hint(null, null)));
    }
}
