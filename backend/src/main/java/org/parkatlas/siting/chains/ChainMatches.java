package org.parkatlas.siting.chains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.NameSearch;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.geo.Margin;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.Industries;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.parkatlas.proximity.Proximity;
import org.parkatlas.siting.chains.ChainLinks.Link;
import org.parkatlas.siting.chains.ChainMatch.Meant;
import org.parkatlas.siting.chains.ChainMatch.Partner;
import org.parkatlas.siting.chains.ChainMatch.Reach;
import org.parkatlas.siting.chains.ChainMatch.Unlocated;
import org.parkatlas.siting.chains.ChainMatchRequest.Placed;
import org.parkatlas.siting.chains.ParkRanking.Candidate;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Service;

/** Finds who stands beside a firm in the chains of a plan, and how far from each park they are. */
@Service
class ChainMatches {

    private static final String LIST_PARKS = SqlFile.read(ChainMatches.class, "list-parks");
    private static final String FIND_FIRMS = SqlFile.read(ChainMatches.class, "find-firms");

    private final Readings readings;
    private final Plans plans;
    private final Industries industries;
    private final NameSearch names;
    private final Proximity proximity;

    ChainMatches(Readings readings, Plans plans, Industries industries, NameSearch names, Proximity proximity) {
        this.readings = readings;
        this.plans = plans;
        this.industries = industries;
        this.names = names;
        this.proximity = proximity;
    }

    /** Firms and parks as the chains have them, before anything is measured. */
    private record Sides(
            List<Meant> makes,
            List<Meant> needs,
            Map<String, Firm> firms,
            Map<String, List<String>> suppliers,
            Map<String, List<String>> customers,
            List<Candidate> parks,
            Map<String, Spot> firmSpots,
            Map<String, Spot> parkSpots) {}

    /** A firm that the reader sees. */
    private record Firm(Candidate named, @Nullable LocatedIn locatedIn) {}

    /** What answers the request. */
    ChainMatch match(Viewer viewer, ChainMatchRequest request) {
        var plan = request.getPlan();
        if (!readings.read(viewer, reading -> plans.exists(reading, plan))) {
            throw unknown("/plan", plan);
        }
        var asked = new HashMap<String, List<String>>();
        for (var terms : List.of(request.listMade(), request.listNeeded())) {
            terms.forEach(placed -> asked.put(placed.pointer(), called(viewer, placed, plan)));
        }
        var sides = readings.read(viewer, reading -> sides(reading, request, plan, asked));
        return answer(plan, sides, reaches(sides), sides.firmSpots().keySet());
    }

    /** Ids of the links that words or the name of an industry mean. */
    private List<String> called(Viewer viewer, Placed placed, String plan) {
        var words = placed.term().words();
        return words == null ? List.of() : names.findNamed(viewer, words, "chain-link", plan);
    }

    private Sides sides(Reading reading, ChainMatchRequest request, String plan, Map<String, List<String>> called) {
        var all = ChainLinks.of(reading, plan);
        var made = new LinkedHashSet<Link>();
        var needed = new LinkedHashSet<Link>();
        var makes = meant(reading, request.listMade(), all, called, made);
        var needs = meant(reading, request.listNeeded(), all, called, needed);
        var before = new LinkedHashSet<>(needed);
        before.addAll(all.before(made));
        var suppliers = ChainLinks.firmsOf(before);
        for (var placed : request.listNeeded()) {
            ofIndustry(reading, placed, plan).forEach(firm -> suppliers.putIfAbsent(firm, List.of()));
        }
        var customers = ChainLinks.firmsOf(all.behind(made));
        var firms = firms(reading, suppliers.keySet(), customers.keySet());
        var parks = parks(reading, plan);
        return new Sides(
                makes,
                needs,
                firms,
                suppliers,
                customers,
                parks,
                spots(reading, "enterprise", firms.keySet()),
                spots(reading, "park", parks.stream().map(Candidate::id).toList()));
    }

    /** Where these are measured from or to; those that are nowhere are not among them. */
    private Map<String, Spot> spots(Reading reading, String kind, Collection<String> ids) {
        var spots = new HashMap<String, Spot>();
        for (var place : proximity.listPlaces(reading, kind, ids)) {
            if (place.spot() != null) {
                spots.put(place.id(), place.spot());
            }
        }
        return spots;
    }

    private List<Meant> meant(
            Reading reading, List<Placed> terms, ChainLinks all, Map<String, List<String>> called, Set<Link> found) {
        var meant = new ArrayList<Meant>();
        for (var placed : terms) {
            var links = links(reading, placed, all, called);
            found.addAll(links);
            meant.add(new Meant(placed.term(), links.stream().map(Link::label).toList()));
        }
        return meant;
    }

    private List<Link> links(Reading reading, Placed placed, ChainLinks all, Map<String, List<String>> called) {
        var link = placed.term().link();
        if (link != null) {
            return List.of(all.find(link).orElseThrow(() -> unknown(placed.pointer() + "/link", link)));
        }
        var industry = placed.term().industry();
        if (industry != null) {
            return all.listNamed(namesOf(reading, placed, industry));
        }
        return called.getOrDefault(placed.pointer(), List.of()).stream()
                .flatMap(id -> all.find(id).stream())
                .toList();
    }

    /** What an industry and those below it are called. */
    private List<String> namesOf(Reading reading, Placed placed, String industry) {
        var under = industries.listUnder(reading, industry);
        if (under.isEmpty()) {
            throw unknown(placed.pointer() + "/industry", industry);
        }
        return reading.jdbc()
                .sql("SELECT unnest(name || aliases) FROM industry WHERE id = ANY (:ids)")
                .param("ids", under.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private List<String> ofIndustry(Reading reading, Placed placed, String plan) {
        var industry = placed.term().industry();
        return industry == null
                ? List.of()
                : reading.jdbc()
                        .sql(
                                "SELECT id FROM enterprise WHERE plan_id = :plan AND industry_ids && :ids ORDER BY ord, id")
                        .param("plan", plan)
                        .param("ids", industries.listUnder(reading, industry).toArray(String[]::new))
                        .query(String.class)
                        .list();
    }

    private static Map<String, Firm> firms(Reading reading, Set<String> suppliers, Set<String> customers) {
        var ids = new LinkedHashSet<>(suppliers);
        ids.addAll(customers);
        var firms = new LinkedHashMap<String, Firm>();
        reading.jdbc().sql(FIND_FIRMS).param("ids", ids.toArray(String[]::new)).query(row -> {
            var place = LocatedIn.ofReference(row.getString("located_in")).orElse(null);
            firms.put(row.getString("id"), new Firm(candidate(row, 0), place));
        });
        return firms;
    }

    private static List<Candidate> parks(Reading reading, String plan) {
        return reading.jdbc()
                .sql(LIST_PARKS)
                .param("plan", plan)
                .query(ChainMatches::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int index) throws SQLException {
        return new Candidate(row.getString("id"), row.getString("name"), EnglishName.of(row));
    }

    /** How far every park is from every firm, where both are somewhere. */
    private static Map<String, List<Reach>> reaches(Sides sides) {
        var reaches = new HashMap<String, List<Reach>>();
        sides.parkSpots().forEach((park, to) -> {
            for (var firm : sides.firms().keySet()) {
                var from = sides.firmSpots().get(firm);
                if (from != null) {
                    reaches.computeIfAbsent(park, id -> new ArrayList<>()).add(reach(firm, from, to));
                }
            }
        });
        return reaches;
    }

    private static Reach reach(String firm, Spot from, Spot to) {
        var distance =
                new Distance(Geodesics.distance(from.position(), to.position()).roundedMetres());
        var margin = Margin.between(from.accuracyM(), to.accuracyM());
        return Reach.of(firm, distance.metres(), margin.metres(), margin.certaintyOf(distance));
    }

    private static ChainMatch answer(String plan, Sides sides, Map<String, List<Reach>> reaches, Set<String> located) {
        return new ChainMatch(
                plan,
                sides.makes(),
                sides.needs(),
                partners(sides, sides.suppliers(), located),
                partners(sides, sides.customers(), located),
                ParkRanking.rank(
                        sides.parks(),
                        reaches,
                        sides.suppliers().keySet(),
                        sides.customers().keySet()),
                located.isEmpty()
                        ? List.of()
                        : sides.parks().stream()
                                .filter(park -> !reaches.containsKey(park.id()))
                                .map(park -> new Unlocated(park.id(), park.name(), park.english()))
                                .toList());
    }

    private static List<Partner> partners(Sides sides, Map<String, List<String>> links, Set<String> located) {
        return sides.firms().values().stream()
                .filter(firm -> links.containsKey(firm.named().id()))
                .map(firm -> new Partner(
                        firm.named().id(),
                        firm.named().name(),
                        firm.named().english(),
                        links.getOrDefault(firm.named().id(), List.of()),
                        located.contains(firm.named().id()),
                        firm.locatedIn()))
                .toList();
    }

    private static InvalidBody unknown(String pointer, String value) {
        return new InvalidBody(pointer, Wording.of("%s 不存在。", "%s does not exist.", Quoted.shorten(value)));
    }
}
