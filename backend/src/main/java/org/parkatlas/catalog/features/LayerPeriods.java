package org.parkatlas.catalog.features;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Versioned;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** When the objects of the layers are valid, looked up once for every version of them. */
@Component
class LayerPeriods {

    private static final SqlTemplate FIND_PERIOD = new SqlTemplate(SqlFile.read(LayerPeriods.class, "find-period"));
    private static final int REMEMBERED = 200;

    private final Readings readings;
    private final DataVersion versions;
    private final Versioned<String, Period> known;

    LayerPeriods(Readings readings, DataVersion versions, Caches caches) {
        this.readings = readings;
        this.versions = versions;
        this.known = caches.ofValues("periods", REMEMBERED);
    }

    /** The period of this layer as the data is now or was at most three seconds ago; nothing where it says nothing. */
    Optional<Period> find(Viewer viewer, FeatureType type) {
        return Optional.ofNullable(type.relation().validity())
                .map(validity -> known.get(viewer, type.id(), versions.of(type), () -> read(viewer, type, validity)));
    }

    private Period read(Viewer viewer, FeatureType type, Relation.Validity validity) {
        var to = validity.to();
        var sql = FIND_PERIOD.fill(Map.of(
                "relation", type.relation().relation(),
                "from", validity.from(),
                "to", to == null ? "NULL" : to));
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(sql)
                        .query((row, number) -> new Period(
                                row.getLong("version"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                        .single());
    }

    /**
     * A span of days, and the version of the layer that is valid in it.
     *
     * @param from null where it has no start
     * @param to   the last day, null where it has no end
     */
    record Period(
            long version,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements OfVersion {}
}
