package org.parkatlas.catalog.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;

class FeatureTypeTest {

    private static final Wording WORDS = new Wording("中", "en");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "park; DROP TABLE park", "Park", "park.id", "\"park\"", "park--", "园区", "1park", "park "})
    void refusesANameThatIsNotAPlainIdentifier(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Relation.of(name));
        assertThatIllegalArgumentException().isThrownBy(() -> FeatureProperty.text(name, "中", "en"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Near(name, "a", null, null, null, null, Near.Contents.NOTHING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Searchable(List.of(name), List.of(), null, 1, new Searchable.Hint(null, null)));
    }

    @Test
    void namesAPropertyAfterItsColumn() {
        assertThat(FeatureProperty.text("short_name", "简称", "Short name").name())
                .isEqualTo("shortName");
        assertThat(FeatureProperty.text("area_m2", "面积", "Area").name()).isEqualTo("areaM2");
    }

    @Test
    void refusesTwoPropertiesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureType.of(
                        new FeatureName("lighthouses", "lighthouse", WORDS, WORDS),
                        Relation.of("lighthouse"),
                        Drawing.none(),
                        CommonProperties.name(),
                        CommonProperties.name()));
    }

    @Test
    void refusesToDrawWhatHasNoGeometryColumn() {
        var drawn = new Drawing(
                GeometryKind.POINT,
                ZoomRule.from(0, 0),
                new FeatureStyle(FeatureStyle.Symbol.CIRCLE, "#000000", "#000000", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureType.of(
                        new FeatureName("lighthouses", "lighthouse", WORDS, WORDS), Relation.of("lighthouse"), drawn));
    }

    @Test
    void refusesTwoTypesOfOneKind() {
        var one = FeatureType.of(
                new FeatureName("lighthouses", "lighthouse", WORDS, WORDS), Relation.of("lighthouse"), Drawing.none());
        var other = FeatureType.of(
                new FeatureName("beacons", "lighthouse", WORDS, WORDS), Relation.of("beacon"), Drawing.none());

        assertThatIllegalArgumentException().isThrownBy(() -> new FeatureTypes(List.of(one, other)));
        assertThat(new FeatureTypes(List.of(one)).find("beacons")).isEmpty();
    }

    @Test
    void existsOnlyForWhomItIs() {
        var type = FeatureType.of(
                new FeatureName("lighthouses", "lighthouse", WORDS, WORDS), Relation.of("lighthouse"), Drawing.none());
        var types = new FeatureTypes(List.of(type.forOnly(Audience.COUNTY)));
        var officer = new Viewer(EnumSet.allOf(Audience.class), Set.of("441426"));
        var promoter = new Viewer(EnumSet.of(Audience.PUBLIC, Audience.STAFF), Set.of());

        assertThat(types.seenBy(officer).find("lighthouses")).isPresent();
        assertThat(types.seenBy(promoter).list()).isEmpty();
        assertThat(types.seenBy(Viewer.PUBLIC).findByKind("lighthouse")).isEmpty();
        assertThat(new FeatureTypes(List.of(type)).seenBy(Viewer.PUBLIC).list()).hasSize(1);
    }
}
