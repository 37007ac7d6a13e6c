package org.parkatlas.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Cited;
import org.springframework.stereotype.Repository;

/** Finds the stages that were observed of projects since. */
@Repository
class ProjectFollowing {

    private static final String LIST = SqlFile.read(ProjectFollowing.class, "list-project-observations");

    List<Cited<Project>> follow(Reading reading, List<Cited<Project>> projects) {
        var found = observations(
                reading, projects.stream().map(it -> it.stated().id()).toList());
        return projects.stream()
                .map(it -> new Cited<>(
                        it.stated().observed(found.getOrDefault(it.stated().id(), List.of())), it.sources()))
                .toList();
    }

    private static Map<String, List<ProjectObservation>> observations(Reading reading, List<String> projects) {
        var found = new LinkedHashMap<String, List<ProjectObservation>>();
        reading.jdbc()
                .sql(LIST)
                .param("projects", projects.toArray(String[]::new))
                .query((row, index) -> observation(row))
                .list()
                .forEach(it -> found.computeIfAbsent(it.project(), any -> new ArrayList<>())
                        .add(it));
        return found;
    }

    private static ProjectObservation observation(ResultSet row) throws SQLException {
        return new ProjectObservation(
                row.getString("id"),
                row.getString("project_id"),
                row.getString("stage"),
                row.getObject("as_of", LocalDate.class),
                row.getString("park_id"),
                row.getString("words"),
                row.getString("source_unit"),
                row.getString("note"),
                row.getBoolean("demo"),
                sources(row));
    }

    /** The document that an observation names, if it does. */
    static List<Citation> sources(ResultSet row) throws SQLException {
        var document = row.getString("document_id");
        return document == null
                ? List.of()
                : List.of(new Citation(
                        document, row.getString("clause_id"), row.getString("clause"), row.getString("quote")));
    }
}
