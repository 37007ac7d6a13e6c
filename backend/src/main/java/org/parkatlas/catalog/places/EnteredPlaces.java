package org.parkatlas.catalog.places;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts each object where the desk says it is, and back to what its plan says where the desk says nothing any more. */
@Component
class EnteredPlaces implements PackDerivation {

    private static final SqlTemplate DERIVE =
            new SqlTemplate(SqlFile.read(EnteredPlaces.class, "derive-entered-places"));

    private final List<PlaceSection> sections;

    EnteredPlaces(List<PlaceSection> sections) {
        this.sections = List.copyOf(sections);
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean followsFrom(Set<String> changed, JdbcClient owner) {
        return sections.stream()
                .anyMatch(section -> changed.contains(section.table().name()) || changed.contains(section.object()));
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        return sections.stream()
                .map(PlaceSection::object)
                .filter(object ->
                        owner.sql(DERIVE.fill(Map.of("object", object))).update() > 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
