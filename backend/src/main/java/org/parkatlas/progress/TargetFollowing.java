package org.parkatlas.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Cited;
import org.parkatlas.source.Conflict;
import org.parkatlas.source.Conflicts;
import org.springframework.stereotype.Repository;

/** Finds what is known of targets beside the plan's own row: other clauses, published figures, and what follows from both. */
@Repository
class TargetFollowing {

    private static final String LIST_OBSERVATIONS = SqlFile.read(TargetFollowing.class, "list-observations");

    /** What clauses may disagree on that matters to a figure. */
    private static final Set<String> ABOUT_FIGURES = Set.of("number", "scope");

    private final Conflicts conflicts;

    TargetFollowing(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    List<Cited<Target>> follow(Reading reading, List<Cited<Target>> targets) {
        var ids = targets.stream().map(target -> target.stated().id()).toList();
        var observations = observations(reading, ids);
        var disagreements = conflicts.listAboutAll(
                reading, ids.stream().map(TargetFollowing::reference).toList());
        return targets.stream()
                .map(target -> new Cited<>(
                        followed(
                                target,
                                disagreements,
                                observations.getOrDefault(target.stated().id(), List.of())),
                        target.sources()))
                .toList();
    }

    private static Target followed(Cited<Target> target, List<Conflict> disagreements, List<Observation> observed) {
        var reference = reference(target.stated().id());
        var about = disagreements.stream()
                .filter(conflict -> ABOUT_FIGURES.contains(conflict.kind())
                        && conflict.objects().contains(reference))
                .toList();
        var rivals = about.stream()
                .filter(conflict -> conflict.kind().equals("number")
                        && conflict.objects().get(0).equals(reference))
                .flatMap(conflict -> rivals(conflict, target.sources()).stream())
                .toList();
        return target.stated().followed(rivals, about, observed);
    }

    /** Packs name first whom a conflict is about, and what its own clauses say is no rival. */
    private static List<RivalFigure> rivals(Conflict conflict, List<Citation> own) {
        return conflict.values().stream()
                .filter(value -> own.stream()
                        .noneMatch(source -> source.documentId().equals(value.documentId())
                                && value.clauseId().equals(source.clauseId())))
                .map(value -> new RivalFigure(
                        conflict.id(),
                        value.label(),
                        value.documentId(),
                        value.clauseId(),
                        value.clause(),
                        value.quote()))
                .toList();
    }

    private static String reference(String id) {
        return "target:" + id;
    }

    private static Map<String, List<Observation>> observations(Reading reading, List<String> targets) {
        var found = new LinkedHashMap<String, List<Observation>>();
        reading.jdbc()
                .sql(LIST_OBSERVATIONS)
                .param("targets", targets.toArray(String[]::new))
                .query((row, index) -> observation(row))
                .list()
                .forEach(it -> found.computeIfAbsent(it.target(), any -> new ArrayList<>())
                        .add(it));
        return found;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("id"),
                row.getString("target_id"),
                row.getInt("year"),
                row.getObject("as_of", LocalDate.class),
                JdbcProgress.plain(row.getBigDecimal("value")),
                row.getString("unit"),
                row.getString("counts"),
                row.getBoolean("other_scope"),
                row.getString("judged"),
                row.getString("source_unit"),
                row.getString("note"),
                row.getBoolean("demo"),
                ProjectFollowing.sources(row));
    }
}
