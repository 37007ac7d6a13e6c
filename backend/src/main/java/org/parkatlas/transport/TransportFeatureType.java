package org.parkatlas.transport;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Near;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Airports, ports, stations and interchanges as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class TransportFeatureType {

    private static final List<CodeLabel> KINDS = List.of(
            CodeLabel.of("airport", "机场", "airport"),
            CodeLabel.of("port", "港口", "port"),
            CodeLabel.of("rail_station", "火车站", "railway station"),
            CodeLabel.of("expressway_interchange", "高速出入口", "expressway interchange"));

    @Bean("transportFeatures")
    FeatureType transport() {
        return FeatureType.of(
                        new FeatureName(
                                "transport",
                                "transport",
                                new Wording("交通节点", "Transport"),
                                new Wording(
                                        "机场、港口、火车站和高速出入口，一处一点。",
                                        "Airports, ports, railway stations and expressway interchanges, one point "
                                                + "each.")),
                        Relation.of("transport_node")
                                .ofPlan("plan_id")
                                .at("position")
                                .from("position_document"),
                        new Drawing(
                                GeometryKind.POINT,
                                ZoomRule.from(8, 10),
                                new FeatureStyle(FeatureStyle.Symbol.DISC, "#22201C", "#22201C", 17)),
                        CommonProperties.name(),
                        CommonProperties.shortName(),
                        CommonProperties.aliases(),
                        FeatureProperty.text("kind", "类别", "Kind")
                                .oneOf(KINDS)
                                .queryable()
                                .sortable(),
                        CommonProperties.plan(),
                        CommonProperties.countyCode(),
                        FeatureProperty.text("line", "线路", "Line").queryable(),
                        FeatureProperty.text("status", "状态", "Status").queryable(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        CommonProperties.locatedIn(),
                        FeatureProperty.text("position_note", "位置说明", "How it was located"))
                .namedInEnglish()
                .foundBy(Near.positions())
                .foundBy(new Searchable(
                                List.of("short_name", "name"),
                                List.of("aliases"),
                                "pinyin",
                                6,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "county_code", Searchable.Place.Form.SINGLE, "county", "code", "name"),
                                        "kind"))
                        .about(About.nothing().in("county_code").called("交通", "transport")));
    }
}
