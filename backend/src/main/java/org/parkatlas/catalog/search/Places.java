package org.parkatlas.catalog.search;

import java.util.HashMap;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.search.index.SearchKinds;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Versioned;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** The words of questions that mean something, read once for every version of what can be found. */
@Component
class Places {

    private static final String READ = SqlFile.read(Places.class, "read-places");

    private final SearchKinds kinds;
    private final DataVersion versions;
    private final Versioned<String, Vocabulary> known;

    Places(SearchKinds kinds, DataVersion versions, Caches caches) {
        this.kinds = kinds;
        this.versions = versions;
        this.known = caches.ofValues("search-vocabulary", 10);
    }

    /** What the viewer may know. */
    Vocabulary vocabulary(Reading reading) {
        return known.get(reading.viewer(), "words", versions.of("search_object"), () -> read(reading));
    }

    private Vocabulary read(Reading reading) {
        return reading.jdbc().sql(READ).query(rows -> {
            var version = 0L;
            var places = new HashMap<String, Asked.Place>();
            while (rows.next()) {
                version = rows.getLong("version");
                if (rows.getString("code") != null) {
                    places.put(
                            rows.getString("term"), new Asked.Place(rows.getString("code"), rows.getString("shown")));
                }
            }
            return Vocabulary.of(version, places, kinds.listIndexed());
        });
    }
}
