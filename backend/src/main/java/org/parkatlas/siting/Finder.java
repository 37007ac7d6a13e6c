package org.parkatlas.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Service;

/** Finds places where something can be built: each judged by itself, whatever others there are. */
@Service
public class Finder {

    /** The lower end of the score, then the upper one, then the order of names. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate it) -> -it.score().from())
            .thenComparingDouble(it -> -it.score().to())
            .thenComparingInt(Candidate::ord);

    private final Readings readings;
    private final Plans plans;
    private final SiteStore sites;
    private final LandSites land;
    private final Goods goods;
    private final Gauges gauges;

    Finder(Readings readings, Plans plans, SiteStore sites, LandSites land, Goods goods, Gauges gauges) {
        this.readings = readings;
        this.plans = plans;
        this.sites = sites;
        this.land = land;
        this.goods = goods;
        this.gauges = gauges;
    }

    /**
     * What of all candidates meets the limits, and how well it meets the wishes.
     *
     * @param ofLand who reads land that is ready for supply
     * @throws InvalidBody if the form makes no sense, or names what does not exist
     */
    SitingAnswer search(Viewer viewer, Viewer ofLand, SearchForm form) {
        var question = Question.of(form);
        var ready = land.list(ofLand, form.landAsked(), form.plan());
        return readings.read(viewer, reading -> search(reading, form, question, ready));
    }

    /**
     * What a search finds at one state of the data.
     *
     * @param state of the data; as long as it is the same, so are the hits
     * @param sites those that meet all limits, the best first: ids of parks, {@code block:id} and {@code parcel:id}; of land
     *              as many as an answer has
     */
    public record Hits(String state, List<String> sites) {

        public Hits {
            sites = List.copyOf(sites);
        }
    }

    /** The state of the data now: its version, and the day, on which items may end. */
    public String state(Viewer viewer) {
        return readings.read(viewer, Finder::state);
    }

    private static String state(Reading reading) {
        return reading.jdbc()
                .sql("SELECT version || ' ' || current_date FROM data_version")
                .query(String.class)
                .single();
    }

    /**
     * Which candidates meet all limits now.
     *
     * @param ofLand who reads land that is ready for supply
     * @throws InvalidBody if the form makes no sense, or names what does not exist
     */
    public Hits hits(Viewer viewer, Viewer ofLand, SearchForm form) {
        var question = Question.of(form);
        var ready = land.list(ofLand, form.landAsked(), form.plan());
        return readings.read(
                viewer,
                reading -> new Hits(
                        state(reading),
                        search(reading, form, question, ready).ranked().stream()
                                .map(Candidate::reference)
                                .toList()));
    }

    private SitingAnswer search(Reading reading, SearchForm form, Question question, List<LandSites.Row> ready) {
        var plan = form.plan();
        if (plan != null && !plans.exists(reading, plan)) {
            throw new InvalidBody("/plan", Wording.of("没有规划 %s。", "There is no plan %s.", plan));
        }
        var made = makes(reading, form, question);
        var gauge = gauges.of(reading, question.aspects().keySet(), made, candidates(reading, form, ready));
        var wanted = form.including() == null ? Set.<String>of() : Set.copyOf(form.including());
        var all = judged(gauge, question, wanted);
        var judged = all.candidates();
        return SitingAnswer.of(
                form.make() == null ? null : good(made, form.make()).answered(),
                asked(question, gauge, made),
                ranked(judged),
                judged.stream().filter(it -> !it.isRanked() && !it.isExcluded()).toList(),
                judged.stream().filter(Candidate::isExcluded).toList(),
                all.excludedBeyond(),
                wanted);
    }

    /**
     * All candidates but land that no answer would hold.
     *
     * @param excludedBeyond how much land is excluded besides
     */
    private record Judged(List<Candidate> candidates, int excludedBeyond) {}

    private static Judged judged(Gauges.Gauge gauge, Question question, Set<String> wanted) {
        var candidates = new ArrayList<Candidate>();
        int excluded = 0;
        int beyond = 0;
        for (var site : gauge.sites()) {
            boolean isFull = site.land() != null && excluded >= SitingAnswer.MOST_LAND && !wanted.contains(site.key());
            if (isFull && misses(site, gauge, question)) {
                beyond++;
                continue;
            }
            var candidate = judged(site, gauge, question);
            candidates.add(candidate);
            if (site.land() != null && candidate.isExcluded()) {
                excluded++;
            }
        }
        return new Judged(candidates, beyond);
    }

    private static boolean misses(Site site, Gauges.Gauging gauge, Question question) {
        return question.limits().stream()
                .anyMatch(
                        limit -> verdict(limit, site, aspect -> gauge.measure(aspect, site)) == Bound.Verdict.NOT_MET);
    }

    private List<Site> candidates(Reading reading, SearchForm form, List<LandSites.Row> ready) {
        var found = new ArrayList<>(sites.list(reading, form.plan(), form.parkKindsAsked()));
        found.addAll(land.inParks(reading, ready, found.size()));
        return found;
    }

    /** Those that meet all limits, the best first. */
    static List<Candidate> ranked(List<Candidate> judged) {
        return judged.stream().filter(Candidate::isRanked).sorted(BEST_FIRST).toList();
    }

    /** All that the form names as made, by its reference. */
    private Map<String, Goods.Good> makes(Reading reading, SearchForm form, Question question) {
        var references = new HashMap<String, String>();
        if (form.make() != null) {
            references.put(form.make(), "/make");
        }
        question.aspects().forEach((aspect, pointer) -> {
            var of = aspect.of();
            if (of != null && !of.startsWith("indicator:")) {
                references.putIfAbsent(of, pointer + "/of");
            }
        });
        var made = new HashMap<String, Goods.Good>();
        references.forEach((reference, pointer) -> made.put(
                reference,
                goods.find(reading, reference)
                        .orElseThrow(
                                () -> new InvalidBody(pointer, Wording.of("没有 %s。", "There is no %s.", reference)))));
        return made;
    }

    private static Goods.Good good(Map<String, Goods.Good> made, String reference) {
        var good = made.get(reference);
        if (good == null) {
            throw new IllegalStateException("Not looked up: " + reference);
        }
        return good;
    }

    /** A candidate by itself, whatever others there are. */
    static Candidate judged(Site site, Gauges.Gauging gauge, Question question) {
        var measures = new HashMap<Aspect, Measure>();
        var listed = new ArrayList<Measure>();
        for (var aspect : question.aspects().keySet()) {
            var measure = gauge.measure(aspect, site);
            measures.put(aspect, measure);
            listed.add(measure);
        }
        var limits = question.limits().stream()
                .map(limit -> new Candidate.Stand(
                        limit.aspect().key(), verdict(limit, site, aspect -> measure(measures, aspect))))
                .toList();
        var parts = question.wishes().stream().map(wish -> part(wish, measures)).toList();
        return new Candidate(
                site.kind(),
                site.id(),
                site.name(),
                site.shortName(),
                site.english(),
                site.plan(),
                site.parkId(),
                site.parkKind(),
                site.countyCodes(),
                site.primaryIndustryId(),
                site.spot() == null ? null : site.spot().position(),
                site.spot() == null ? null : site.spot().accuracyM(),
                site.precision(),
                site.locatedIn(),
                site.ord(),
                listed,
                limits,
                parts,
                Score.of(parts));
    }

    private static Bound.Verdict verdict(Question.Limit limit, Site site, Function<Aspect, Measure> measures) {
        return limit.aspect().criterion() == Criterion.COUNTY
                ? ofCounties(limit, site)
                : limit.bound().judge(measures.apply(limit.aspect()));
    }

    /** A place in several counties, of which some are asked for, may lie in the wrong part. */
    private static Bound.Verdict ofCounties(Question.Limit limit, Site site) {
        long hits =
                site.countyCodes().stream().filter(limit.counties()::contains).count();
        if (site.countyCodes().isEmpty()) {
            return Bound.Verdict.NO_DATA;
        }
        if (hits == site.countyCodes().size()) {
            return Bound.Verdict.MET;
        }
        return hits == 0 ? Bound.Verdict.NOT_MET : Bound.Verdict.IN_DOUBT;
    }

    private static Score.Part part(Question.Wish wish, Map<Aspect, Measure> measures) {
        var value =
                measure(measures, wish.aspect()).worse(wish.aspect().criterion().better());
        return new Score.Part(
                wish.aspect().key(),
                wish.weight(),
                value == null ? null : wish.worth().worthOf(value));
    }

    private static Measure measure(Map<Aspect, Measure> measures, Aspect aspect) {
        var measure = measures.get(aspect);
        if (measure == null) {
            throw new IllegalStateException("Not measured: " + aspect);
        }
        return measure;
    }

    private static List<SitingAnswer.Asked> asked(Question question, Gauges.Gauge gauge, Map<String, Goods.Good> made) {
        var worth = question.wishes().stream()
                .collect(
                        Collectors.toMap(Question.Wish::aspect, it -> it.worth().points()));
        return question.aspects().keySet().stream()
                .map(aspect -> {
                    var goals = gauge.goals(aspect);
                    return new SitingAnswer.Asked(
                            aspect.key(),
                            aspect.criterion(),
                            aspect.of(),
                            about(aspect, made),
                            aspect.criterion().unit(),
                            aspect.criterion().better(),
                            goals == null ? null : goals.count(),
                            goals == null ? 0 : goals.unlocated(),
                            worth.getOrDefault(aspect, List.of()));
                })
                .toList();
    }

    private static SitingAnswer.@Nullable Made about(Aspect aspect, Map<String, Goods.Good> made) {
        var good = aspect.of() == null ? null : made.get(aspect.of());
        return good == null ? null : good.answered();
    }
}
