package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.spi.GeometryKind;

class CountyFeatureTypeTest {

    @Test
    void hasOutlinesWhereBoundariesMayBeDrawn() {
        var counties = new CountyFeatureType().counties(() -> true);

        assertThat(counties.drawing().geometry()).isEqualTo(GeometryKind.POLYGON);
        assertThat(counties.relation().geometry()).isEqualTo("outline");
    }

    @Test
    void hasPointsWhereTheyMayNot() {
        var counties = new CountyFeatureType().counties(() -> false);

        assertThat(counties.drawing().geometry()).isEqualTo(GeometryKind.POINT);
        assertThat(counties.relation().geometry()).isEqualTo("position");
    }
}
