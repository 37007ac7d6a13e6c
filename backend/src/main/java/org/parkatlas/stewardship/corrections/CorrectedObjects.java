package org.parkatlas.stewardship.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Component;

/** Finds objects of all kinds, and the counties whose posts answer for them. */
@Component
class CorrectedObjects {

    private static final SqlTemplate FIND = new SqlTemplate(SqlFile.read(CorrectedObjects.class, "find-object"));

    private final FeatureTypes types;
    private final Readings readings;

    CorrectedObjects(FeatureTypes types, Readings readings) {
        this.types = types;
        this.readings = readings;
    }

    /**
     * An object.
     *
     * @param counties codes of those it lies in, none where that is not known
     */
    record Found(String kind, String id, String name, List<String> counties) {

        Found {
            counties = List.copyOf(counties);
        }
    }

    /** The object of this reference {@code kind:id}; empty where there is none for this viewer. */
    Optional<Found> find(Viewer viewer, String reference) {
        var colon = reference.indexOf(':');
        var id = reference.substring(colon + 1);
        return types.seenBy(viewer).findByKind(reference.substring(0, colon)).flatMap(type -> find(viewer, type, id));
    }

    private Optional<Found> find(Viewer viewer, FeatureType type, String id) {
        var relation = type.relation();
        var sql = FIND.fill(Map.of(
                "relation", relation.relation(),
                "id", relation.id(),
                "name", relation.name(),
                "counties", counties(type)));
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(sql)
                        .param("id", id)
                        .query((row, index) ->
                                new Found(type.kind(), id, row.getString("name"), TextArrays.list(row, "counties")))
                        .optional());
    }

    /** SQL for the codes: a county has its own, others name them, or a park that does. */
    private static String counties(FeatureType type) {
        if (type.kind().equals("county")) {
            return "ARRAY[it." + type.relation().id() + "]";
        }
        var named = naming(type, "county")
                .map(property -> property.type() == PropertyType.TEXT_LIST
                        ? "it." + property.column()
                        : "array_remove(ARRAY[it." + property.column() + "], NULL)");
        return named.or(() -> naming(type, "park").map(CorrectedObjects::ofPark))
                .orElse("'{}'::text[]");
    }

    private static String ofPark(FeatureProperty park) {
        return "(SELECT park.county_codes FROM park WHERE park.id = it." + park.column() + ")";
    }

    private static Optional<FeatureProperty> naming(FeatureType type, String kind) {
        return type.properties().stream()
                .filter(property -> kind.equals(property.naming()))
                .findFirst();
    }
}
