package org.parkatlas.siting.ambitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.parkatlas.geo.Distance;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.lists.Paging;
import org.parkatlas.proximity.NearSearch;
import org.parkatlas.proximity.ObjectReference;
import org.parkatlas.proximity.Proximity;
import org.parkatlas.siting.ambitions.Ambitions.Cell;
import org.parkatlas.siting.ambitions.Ambitions.Claim;
import org.parkatlas.siting.ambitions.Ambitions.Pair;
import org.parkatlas.siting.ambitions.Ambitions.Place;
import org.parkatlas.siting.ambitions.Ambitions.Row;
import org.parkatlas.siting.ambitions.PlanPlaces.Listed;
import org.parkatlas.siting.ambitions.PlanPlaces.Named;
import org.parkatlas.siting.ambitions.PlanPlaces.Said;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Service;

/** Lays what a plan says of its places out by industry. */
@Service
class AmbitionReader {

    private static final Distance REACH = Distance.ofKilometres(500);

    private static final Comparator<Claim> STRONGEST = Comparator.comparing(Claim::degree);

    private static final Comparator<Pair> NEAREST =
            Comparator.comparingDouble(Pair::countedM).thenComparing(Pair::from).thenComparing(Pair::to);

    private final Readings readings;
    private final Plans plans;
    private final Proximity proximity;

    AmbitionReader(Readings readings, Plans plans, Proximity proximity) {
        this.readings = readings;
        this.plans = plans;
        this.proximity = proximity;
    }

    /** What was read, before anything is measured. */
    private record Known(Listed listed, IndustryBranches branches) {}

    Ambitions list(Viewer viewer, AmbitionQuery query) {
        var plan = query.getPlan();
        var by = query.columns();
        var known = readings.read(viewer, reading -> read(reading, plan, by));
        var places = known.listed().places().stream().map(Named::place).toList();
        var distances = measure(viewer, places);
        var rows = cells(known).entrySet().stream()
                .map(row -> row(known.branches().get(row.getKey()), row.getValue(), places, distances))
                .sorted(Comparator.comparingInt(Row::places)
                        .reversed()
                        .thenComparingInt(
                                row -> known.branches().orderOf(row.industry().id())))
                .toList();
        return new Ambitions(plan, by, known.listed().table(), places, rows);
    }

    private Known read(Reading reading, String plan, Ambitions.By by) {
        plans.checkParameter(reading, plan);
        var listed =
                switch (by) {
                    case CLUSTER -> PlanPlaces.clusters(reading, plan);
                    case PARK -> PlanPlaces.parks(reading, plan);
                };
        return new Known(listed, IndustryBranches.read(reading));
    }

    /** The cells of each branch, in the order of the places. */
    private static Map<String, List<Cell>> cells(Known known) {
        var cells = new LinkedHashMap<String, List<Cell>>();
        for (var place : known.listed().places()) {
            var claims = new LinkedHashMap<String, List<Claim>>();
            var words = new HashMap<Claim, String>();
            for (var industry : place.industries()) {
                claim(industry, place.said()).ifPresent(claim -> {
                    words.put(
                            claim,
                            Words.shorten(industry.label(), known.branches().namesOf(industry.id())));
                    claims.computeIfAbsent(known.branches().branchOf(industry.id()), id -> new ArrayList<>())
                            .add(claim);
                });
            }
            claims.forEach((branch, found) -> {
                found.sort(STRONGEST);
                var first = found.get(0);
                cells.computeIfAbsent(branch, id -> new ArrayList<>())
                        .add(new Cell(place.place().id(), words.getOrDefault(first, ""), first.degree(), found));
            });
        }
        return cells;
    }

    /** The strongest of what is said by these words; else what is said to mean them. */
    private static Optional<Claim> claim(IndustryLabel industry, List<Said> said) {
        var label = industry.label();
        var literal = said.stream()
                .flatMap(it -> quote(it).flatMap(quote -> Degree.of(quote, label)).stream()
                        .map(degree -> new Claim(label, degree, it.source())))
                .min(STRONGEST);
        return literal.or(() -> said.stream()
                .filter(it -> Words.plain(it.value()).contains(Words.plain(label)))
                .flatMap(it -> quote(it).stream().map(quote -> new Claim(label, Degree.ofWhole(quote), it.source())))
                .min(STRONGEST));
    }

    private static Optional<String> quote(Said said) {
        return Optional.ofNullable(said.source().quote());
    }

    private static Row row(
            Ambitions.Industry industry,
            List<Cell> cells,
            List<Place> places,
            Map<String, Map<String, Pair>> distances) {
        var ids = cells.stream().map(Cell::placeId).toList();
        var links = new TreeMap<String, Pair>();
        for (var place : places) {
            if (ids.contains(place.id())) {
                distances.getOrDefault(place.id(), Map.of()).values().stream()
                        .filter(pair -> ids.contains(pair.to()))
                        .min(NEAREST)
                        .ifPresent(pair -> links.putIfAbsent(key(pair), pair));
            }
        }
        var pairs = links.values().stream().sorted(NEAREST).toList();
        return new Row(industry, cells.size(), cells, pairs.isEmpty() ? null : pairs.get(0), pairs);
    }

    /** The same for both directions. */
    private static String key(Pair pair) {
        return pair.from().compareTo(pair.to()) < 0 ? pair.from() + "/" + pair.to() : pair.to() + "/" + pair.from();
    }

    /** From each place to each other, by their ids; places of one park are no distance apart and not compared. */
    private Map<String, Map<String, Pair>> measure(Viewer viewer, List<Place> places) {
        var distances = new HashMap<String, Map<String, Pair>>();
        for (var place : places) {
            var park = place.parkId();
            if (park != null) {
                var search = new NearSearch(
                        new NearSearch.Start(null, new ObjectReference("park", park)),
                        REACH,
                        Set.of("park"),
                        new Paging(Paging.LARGEST, List.of()));
                var pairs = new LinkedHashMap<String, Pair>();
                for (var near : proximity.find(viewer, search).items()) {
                    places.stream()
                            .filter(other -> near.id().equals(other.parkId()))
                            .forEach(other -> pairs.put(
                                    other.id(),
                                    new Pair(
                                            place.id(),
                                            other.id(),
                                            near.distanceM(),
                                            near.marginM(),
                                            near.certainty())));
                }
                distances.put(place.id(), pairs);
            }
        }
        return distances;
    }
}
