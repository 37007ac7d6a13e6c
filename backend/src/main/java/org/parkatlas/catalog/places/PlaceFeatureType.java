package org.parkatlas.catalog.places;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.problem.Wording;

/** Points that the desk entered for objects of a kind, as the service publishes them: the objects themselves are drawn there. */
public final class PlaceFeatureType {

    private PlaceFeatureType() {}

    /**
     * The type of such points.
     *
     * @param object kind of the objects, such as {@code park}
     * @param called what they are called, such as 园区, parks
     */
    public static FeatureType of(String object, Wording called) {
        return FeatureType.of(
                new FeatureName(
                        PlaceSection.kindOf(object),
                        object + "-place",
                        new Wording(called.zh() + "位置", "Places of " + called.en()),
                        new Wording(
                                "规划没有写明位置、由录入岗补录的%s位置，每处有误差和出处。".formatted(called.zh()),
                                ("Where %s are of which the plans do not say it, as data desks entered it, each with its"
                                                + " accuracy and source.")
                                        .formatted(called.en()))),
                Relation.of(object + "_place")
                        .named(object + "_name")
                        .ofPlan("plan_id")
                        .from("document_id")
                        .withHistory(),
                Drawing.none(),
                FeatureProperty.text(object + "_name", called.zh() + "名称", "Name"),
                FeatureProperty.text(object + "_id", called.zh(), "Id")
                        .naming(object)
                        .queryable(),
                CommonProperties.plan(),
                CommonProperties.countyCodes(),
                degrees("lon", "经度", "Longitude"),
                degrees("lat", "纬度", "Latitude"),
                CommonProperties.accuracy().required(),
                CommonProperties.precision().required(),
                FeatureProperty.text("document_id", "依据文件", "Document"),
                FeatureProperty.text("source_unit", "提供单位", "Unit that says so"),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                        .queryable(),
                FeatureProperty.text("note", "备注", "Note"));
    }

    private static FeatureProperty degrees(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.NUMBER, zh, en).required();
    }
}
