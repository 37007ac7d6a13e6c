package org.parkatlas.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPairings implements Pairings {

    private static final String FIND = SqlFile.read(JdbcPairings.class, "find-pairings");

    private final Citations citations;

    JdbcPairings(Citations citations) {
        this.citations = citations;
    }

    private record Found(String object, Pairing pairing) {}

    @Override
    public Map<String, List<Pairing>> findFor(Reading reading, Collection<String> objects) {
        var rows = reading.jdbc()
                .sql(FIND)
                .param("objects", objects.toArray(String[]::new))
                .query((row, index) -> new Found(
                        row.getString("object"),
                        new Pairing(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("partner"),
                                row.getString("role"),
                                row.getString("note"),
                                List.of())))
                .list();
        var ids = rows.stream().map(row -> row.pairing().id()).distinct().toList();
        var sources = citations.listForAll(reading, "base", ids);
        var found = new LinkedHashMap<String, List<Pairing>>();
        for (var row : rows) {
            var it = row.pairing();
            found.computeIfAbsent(row.object(), object -> new ArrayList<>())
                    .add(new Pairing(
                            it.id(),
                            it.name(),
                            it.partner(),
                            it.role(),
                            it.note(),
                            sources.getOrDefault(it.id(), List.of())));
        }
        return found;
    }
}
