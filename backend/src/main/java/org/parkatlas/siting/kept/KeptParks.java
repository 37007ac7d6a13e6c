package org.parkatlas.siting.kept;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.names.EnglishName;
import org.springframework.stereotype.Component;

/** Looks up what parks are called. */
@Component
class KeptParks {

    private static final String FIND = """
            SELECT id, plan_id, name, short_name, name_en, short_name_en, name_en_basis FROM park WHERE id = ANY (:ids)
            """;

    private final Readings readings;

    KeptParks(Readings readings) {
        this.readings = readings;
    }

    /** Those of these ids that are there for the post, by id. */
    Map<String, KeptPark> find(SignedIn post, Collection<String> ids) {
        return readings.read(
                post.viewer(),
                reading -> reading
                        .jdbc()
                        .sql(FIND)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, index) -> new KeptPark(
                                row.getString("id"),
                                row.getString("plan_id"),
                                row.getString("name"),
                                row.getString("short_name"),
                                EnglishName.of(row)))
                        .stream()
                        .collect(Collectors.toMap(KeptPark::parkId, Function.identity())));
    }
}
