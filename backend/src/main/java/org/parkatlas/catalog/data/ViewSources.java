package org.parkatlas.catalog.data;

import jakarta.annotation.PostConstruct;

import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Which tables each view reads, noted anew at every start, because a migration may have changed it. */
@Component
@DependsOnDatabaseInitialization
class ViewSources {

    private final OwnerDatabase database;

    ViewSources(OwnerDatabase database) {
        this.database = database;
    }

    /** Other instances of the service go on reading what it was before. */
    @PostConstruct
    void refresh() {
        database.jdbc()
                .sql("REFRESH MATERIALIZED VIEW CONCURRENTLY parkatlas.view_source")
                .update();
    }
}
