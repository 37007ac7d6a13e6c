package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;

class TileLayerTest {

    /** A map that does not know what is made up would show it as real. */
    @Test
    void carriesWhatFiltersMayNameAndTheMarkOfMadeUpData() {
        var type = FeatureType.of(
                new FeatureName("plots", "plot", new Wording("地块", "Plots"), new Wording("试验", "Of a test")),
                Relation.of("plot").shapedBy("outline"),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(8, 13),
                        new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#DDE6F2", "#1D559E", 1.6)),
                FeatureProperty.text("name", "名称", "Name").queryable(),
                FeatureProperty.text("note", "说明", "Note"),
                FeatureProperty.text("tenant", "租户", "Tenant").queryable().forStaff(),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic"));

        var layer = new TileLayer(type, Viewer.PUBLIC, "edition");

        assertThat(layer.properties()).extracting(FeatureProperty::name).containsExactly("name", "demo");
        assertThat(layer.cutTile()).contains("kept.name", "kept.demo").doesNotContain("kept.note", "kept.tenant");
    }
}
