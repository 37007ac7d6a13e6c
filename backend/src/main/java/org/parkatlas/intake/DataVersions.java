package org.parkatlas.intake;

import java.util.Set;

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

    /** Gives the tables with these names a new version of the data; in the transaction that changed them. */
    void raise(Set<String> changed) {
        if (!changed.isEmpty()) {
            owner.sql("SELECT parkatlas.raise_version(:tables)")
                    .param("tables", changed.toArray(String[]::new))
                    .query(Long.class)
                    .single();
        }
    }
}
