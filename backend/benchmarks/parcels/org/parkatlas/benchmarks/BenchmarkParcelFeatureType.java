package org.parkatlas.benchmarks;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parcels for everybody, a layer of many small polygons; those of the product are for posts. */
@Configuration(proxyBeanMethods = false)
class BenchmarkParcelFeatureType {

    @Bean("benchmarkParcels")
    FeatureType parcels() {
        return FeatureType.of(
                new FeatureName(
                        "benchmark-parcels",
                        "benchmark-parcel",
                        new Wording("宗地（测速用合成数据）", "Parcels (synthetic, for measuring)"),
                        new Wording("合成的宗地，只用来测速。", "Synthetic parcels, for measuring only.")),
                Relation.of("benchmark_parcel").ofPlan("plan_id").shapedBy("boundary"),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(8, 17),
                        new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#ECEBE8", "#5B5A57", 1)),
                CommonProperties.name(),
                CommonProperties.plan(),
                CommonProperties.countyCode(),
                FeatureProperty.text("land_use", "地类", "Land use").queryable(),
                FeatureProperty.of("area_m2", PropertyType.NUMBER, "椭球面积", "Ellipsoidal area")
                        .in("m2")
                        .queryable()
                        .sortable(),
                CommonProperties.precision(),
                CommonProperties.accuracy());
    }
}
