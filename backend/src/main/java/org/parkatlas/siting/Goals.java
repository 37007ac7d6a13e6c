package org.parkatlas.siting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.Margin;
import org.parkatlas.geo.Nearest;
import org.parkatlas.identity.Reading;
import org.parkatlas.names.EnglishName;
import org.parkatlas.proximity.Proximity;
import org.parkatlas.proximity.Whereabouts;
import org.springframework.stereotype.Component;

/** Finds what candidates can be near to, and where it is. */
@Component
class Goals {

    private static final Map<Criterion, String> NODES = Map.of(
            Criterion.STATION, "rail_station",
            Criterion.EXPRESSWAY, "expressway_interchange",
            Criterion.AIRPORT, "airport",
            Criterion.PORT, "port");

    private final Proximity proximity;

    Goals(Proximity proximity) {
        this.proximity = proximity;
    }

    /** All towns and transport nodes that these criteria ask for. */
    Map<Criterion, Located> list(Reading reading, Set<Criterion> criteria, Map<String, Set<String>> within) {
        var found = new EnumMap<Criterion, Located>(Criterion.class);
        for (var criterion : criteria) {
            var kind = NODES.get(criterion);
            if (kind != null) {
                found.put(criterion, locate(reading, nodes(reading, kind), within));
            } else if (criterion == Criterion.TOWN) {
                found.put(criterion, locate(reading, towns(reading), within));
            }
        }
        return found;
    }

    private static List<Goal> nodes(Reading reading, String kind) {
        return reading.jdbc()
                .sql("""
                        SELECT id, coalesce(short_name, name) AS name, name_en, short_name_en, name_en_basis, status
                        FROM transport_node
                        WHERE kind = :kind
                        ORDER BY id
                        LIMIT 10000
                        """)
                .param("kind", kind)
                .query((row, index) -> new Goal(
                        "transport",
                        row.getString("id"),
                        row.getString("name"),
                        EnglishName.of(row),
                        row.getString("status")))
                .list();
    }

    private static List<Goal> towns(Reading reading) {
        return reading.jdbc()
                .sql("SELECT id, name, name_en, short_name_en, name_en_basis FROM town ORDER BY id LIMIT 10000")
                .query((row, index) ->
                        new Goal("town", row.getString("id"), row.getString("name"), EnglishName.of(row), null))
                .list();
    }

    /** Where these are. */
    Located locate(Reading reading, List<Goal> goals, Map<String, Set<String>> within) {
        var places = new HashMap<String, Whereabouts>();
        goals.stream()
                .collect(Collectors.groupingBy(Goal::kind, Collectors.mapping(Goal::id, Collectors.toList())))
                .forEach((kind, ids) -> proximity
                        .listPlaces(reading, kind, ids)
                        .forEach(place -> places.put(kind + ":" + place.id(), place)));
        var located = new Located();
        for (var goal : goals) {
            located.add(goal, places.get(goal.kind() + ":" + goal.id()), within);
        }
        return located;
    }

    /** Things that one criterion measures to. */
    static final class Located {

        private final List<Nearest.Target<At>> targets = new ArrayList<>();
        private final Map<String, At> inParks = new HashMap<>();
        private int unlocated;
        private @Nullable Nearest<At> nearest;

        private void add(Goal goal, @Nullable Whereabouts place, Map<String, Set<String>> within) {
            var spot = place == null ? null : place.spot();
            if (place == null || spot == null) {
                unlocated++;
                return;
            }
            var at = new At(goal, place);
            targets.add(new Nearest.Target<>(at, spot));
            for (var park : parksAround(place, within)) {
                inParks.putIfAbsent(park, at);
            }
        }

        private static Collection<String> parksAround(Whereabouts place, Map<String, Set<String>> within) {
            var holder = place.locatedIn();
            return holder == null || place.loosely() || !holder.kind().equals("park")
                    ? Set.of()
                    : within.getOrDefault(holder.id(), Set.of());
        }

        int count() {
            return targets.size();
        }

        int unlocated() {
            return unlocated;
        }

        /** How far the nearest is from a candidate. */
        Measure measure(Aspect aspect, Site site) {
            var inside = site.kind() == Site.Kind.PARK ? inParks.get(site.id()) : null;
            if (inside != null) {
                return measured(aspect, inside, inside.inside());
            }
            var spot = site.spot();
            if (spot == null) {
                return Measure.missing(aspect, Measure.Missing.UNLOCATED, unlocated);
            }
            if (nearest == null) {
                nearest = new Nearest<>(targets);
            }
            return nearest.from(spot)
                    .map(it -> measured(aspect, it.target(), it))
                    .orElseGet(() -> Measure.missing(aspect, Measure.Missing.NO_TARGET, unlocated));
        }

        private Measure measured(Aspect aspect, At at, Nearest.Found<At> found) {
            return new Measure(
                    aspect.key(),
                    found.lowestM(),
                    found.highestM(),
                    null,
                    unlocated,
                    at.answered(found),
                    List.of(),
                    null,
                    false,
                    List.of());
        }
    }

    /** Something and where it is. */
    record At(Goal goal, Whereabouts place) {

        /** It lies in the candidate: no distance at all, and no doubt of it. */
        private Nearest.Found<At> inside() {
            return new Nearest.Found<>(this, Distance.ZERO, Margin.NONE, 0, 0);
        }

        private Measure.To answered(Nearest.Found<At> found) {
            var spot = Objects.requireNonNull(place.spot());
            return new Measure.To(
                    goal.kind(),
                    goal.id(),
                    goal.name(),
                    goal.english(),
                    spot.position(),
                    found.distance().roundedMetres(),
                    found.margin().metres(),
                    found.certainty(),
                    found.highestM() == 0,
                    place.locatedIn(),
                    goal.status());
        }
    }

    /**
     * Something that a candidate can be near to.
     *
     * @param status what is said of its being in use
     */
    record Goal(
            String kind,
            String id,
            String name,
            @Nullable EnglishName english,
            @Nullable String status) {}
}
