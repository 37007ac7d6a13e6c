package org.parkatlas.land;

import java.util.List;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.identity.Audience;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Parcels as the service publishes them, for the staff of the county they lie in: whether their outlines may be public is
 * for the counties to say, and nothing here decides it for them. A parcel is found by its code.
 */
@Configuration(proxyBeanMethods = false)
class ParcelFeatureType {

    @Bean("parcelsFeatures")
    FeatureType parcels() {
        return FeatureType.of(
                        new FeatureName(
                                "parcels",
                                "parcel",
                                new Wording("地块", "Parcels"),
                                new Wording(
                                        "地块的登记面积、用途、供地阶段和开竣工情况，只给本县工作人员。",
                                        "Registered area, use, stage of supply and progress of parcels, for staff of the "
                                                + "county.")),
                        Relation.of("parcel")
                                .named("code")
                                .shapedBy("boundary")
                                .from("document_id")
                                .withHistory(),
                        new Drawing(
                                GeometryKind.POLYGON,
                                ZoomRule.from(12, 16),
                                new FeatureStyle(FeatureStyle.Symbol.SOLID_LINE, "#E2CFA6", "#8E7042", 0.8)),
                        FeatureProperty.text("code", "地块编号", "Parcel code")
                                .queryable()
                                .sortable()
                                .required(),
                        CommonProperties.countyCode(),
                        FeatureProperty.text("park_id", "园区", "Park")
                                .naming("park")
                                .queryable(),
                        FeatureProperty.text("block", "区块", "Block").queryable(),
                        FeatureProperty.text("stage", "供地阶段", "Stage of supply")
                                .oneOf(SupplyStage.labels())
                                .queryable()
                                .sortable(),
                        FeatureProperty.text("land_use_code", "地类编码", "Land-use code")
                                .queryable(),
                        FeatureProperty.text("land_use_scheme", "地类标准", "Scheme of the code")
                                .oneOf(LandUseScheme.labels())
                                .queryable(),
                        FeatureProperty.text("use", "用途", "Use"),
                        area("registered_area_m2", "登记面积", "Registered area")
                                .queryable()
                                .sortable(),
                        LandProperties.area(),
                        FeatureProperty.of("far_planned", PropertyType.NUMBER, "规定容积率", "Floor area ratio, agreed"),
                        FeatureProperty.of("far_actual", PropertyType.NUMBER, "实际容积率", "Floor area ratio, built"),
                        date("contract_on", "供应合同日期", "Contract"),
                        date("start_due_on", "约定动工日期", "Start due"),
                        date("started_on", "动工日期", "Started"),
                        date("suspended_on", "中止日期", "Suspended"),
                        date("completed_on", "竣工日期", "Completed"),
                        area("due_area_m2", "应动工面积", "Area due"),
                        area("started_area_m2", "已动工面积", "Area started"),
                        FeatureProperty.of(
                                "planned_investment_wan",
                                PropertyType.NUMBER,
                                "计划投资（万元）",
                                "Planned investment, 10,000 yuan"),
                        FeatureProperty.of(
                                "paid_investment_wan", PropertyType.NUMBER, "已投资（万元）", "Paid investment, 10,000 yuan"),
                        FeatureProperty.text("occupant", "使用人", "Occupant").forCounties(),
                        LandProperties.vintage(),
                        LandProperties.sourceUnit(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        LandProperties.demo(),
                        LandProperties.note())
                .foundBy(new Searchable(
                        List.of("code"),
                        List.of(),
                        null,
                        11,
                        new Searchable.Hint(
                                new Searchable.Place(
                                        "county_code", Searchable.Place.Form.SINGLE, "county", "code", "name"),
                                "stage")))
                .forOnly(Audience.COUNTY);
    }

    private static FeatureProperty date(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.DATE, zh, en);
    }

    private static FeatureProperty area(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.NUMBER, zh, en).in("m2");
    }
}
