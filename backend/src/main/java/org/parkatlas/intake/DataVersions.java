package org.parkatlas.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place where changed rows raise the version of the data, by which caches and entity tags are keyed. */
@Component
class DataVersions {

    private final JdbcClient owner;

    DataVersions(OwnerDatabase database) {
        this.owner = database.jdbc();
    }

    /**
     * Gives the tables with these names a new version of the data; in the transaction that changed them.
     *
     * @param places by table where it changed, for those that changed nowhere else
     */
    void raise(Set<String> changed, Map<String, List<GeoShape>> places) {
        if (changed.isEmpty()) {
            return;
        }
        owner.sql("SELECT parkatlas.raise_version(:tables, :elsewhere)")
                .param("tables", changed.toArray(String[]::new))
                .param("elsewhere", places.keySet().toArray(String[]::new))
                .query(Long.class)
                .single();
        places.forEach((table, shapes) -> shapes.forEach(shape -> noteChange(table, shape)));
    }

    private void noteChange(String table, GeoShape place) {
        owner.sql("SELECT parkatlas.note_change(:table, ST_GeomFromEWKB(:place))")
                .param("table", table)
                .param("place", place.toEwkb())
                .query(row -> {});
    }
}
