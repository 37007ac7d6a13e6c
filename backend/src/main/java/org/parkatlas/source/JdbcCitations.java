package org.parkatlas.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCitations implements Citations {

    private static final String FIND = SqlFile.read(JdbcCitations.class, "find-citations");

    @Override
    public List<Citation> listFor(Reading reading, String kind, String id) {
        return listForAll(reading, kind, List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<String, List<Citation>> listForAll(Reading reading, String kind, Collection<String> ids) {
        var found = new LinkedHashMap<String, Set<Citation>>();
        for (var line : lines(reading, kind, ids)) {
            found.computeIfAbsent(line.objectId, any -> new LinkedHashSet<>()).add(line.citation);
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    @Override
    public List<Fact> listFacts(Reading reading, String kind, String id) {
        record Statement(String attribute, String value) {}

        var found = new LinkedHashMap<Statement, List<Citation>>();
        for (var line : lines(reading, kind, List.of(id))) {
            if (line.value != null) {
                found.computeIfAbsent(new Statement(line.attribute, line.value), any -> new ArrayList<>())
                        .add(line.citation);
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Fact(entry.getKey().attribute, entry.getKey().value, entry.getValue()))
                .toList();
    }

    private List<Line> lines(Reading reading, String kind, Collection<String> ids) {
        return reading.jdbc()
                .sql(FIND)
                .param("kind", kind)
                .param("ids", ids.toArray(String[]::new))
                .query(JdbcCitations::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getString("object_id"),
                row.getString("attribute"),
                row.getString("value"),
                new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote")));
    }

    private record Line(
            String objectId,
            String attribute,
            @org.jspecify.annotations.Nullable String value,
            Citation citation) {}
}
