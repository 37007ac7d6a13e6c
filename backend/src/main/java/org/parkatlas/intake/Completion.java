package org.parkatlas.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.intake.spi.PackDerivation;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.stereotype.Component;

/** The end of every transaction that changed rows, whoever sent them. */
@Component
class Completion {

    private final List<PackDerivation> derivations;
    private final DataVersions versions;
    private final OwnerDatabase database;

    Completion(List<PackDerivation> derivations, DataVersions versions, OwnerDatabase database) {
        this.derivations = derivations.stream()
                .sorted(Comparator.comparingInt(PackDerivation::order))
                .toList();
        this.versions = versions;
        this.database = database;
    }

    /** Asks the constraints, makes what follows from the rows, and lets everybody know. */
    TableChanges complete(TableChanges changes) {
        return complete(changes, Map.of());
    }

    /**
     * The same where some tables changed in a few places only.
     *
     * @param places by table; a derivation that changes one of these tables may do so anywhere
     */
    TableChanges complete(TableChanges changes, Map<String, List<GeoShape>> places) {
        database.jdbc().sql("SET CONSTRAINTS ALL IMMEDIATE").update();
        var changed = changes.changed();
        if (!changed.isEmpty()) {
            var all = new HashSet<>(changed);
            var known = new HashMap<>(places);
            for (var derivation : derivations) {
                if (derivation.followsFrom(all, database.jdbc())) {
                    var derived = derivation.derive(database.jdbc());
                    known.keySet().removeAll(derived);
                    all.addAll(derived);
                }
            }
            versions.raise(all, known);
        }
        return changes;
    }
}
