package org.parkatlas.printing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.jobs.JobFile;
import org.parkatlas.problem.Wording;

/** The pages of an atlas: which there are, and what is on each. Neighbours on a page are grey, those of the plan too. */
final class AtlasPages {

    /** Around a park that is a point at least so much is shown: borders are known to half a kilometre. */
    private static final double LEAST_REACH_M = 5_000;

    /** Around a boundary. */
    private static final double LEAST_HALF_M = 1_500;

    /** From one line of the graticule to the next; on the paper they are at most this far apart, a degree of latitude being 111 km. */
    private static final double[] STEPS = {2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01};

    private static final double APART_MM = 70;
    private static final double M_OF_DEGREE = 111_000;

    private final AtlasFacts facts;
    private final Wish wish;
    private final PlanFactsReader lines;
    private final Map<String, String> words;
    private final List<Entry> entries;

    AtlasPages(AtlasFacts facts, Wish wish, PlanFactsReader lines) {
        this.facts = facts;
        this.wish = wish;
        this.lines = lines;
        this.words = AtlasWords.in(wish.language());
        this.entries = wish.by() == AtlasRequest.By.COUNTY ? counties() : parks();
    }

    /**
     * What is wanted.
     *
     * @param scale of all pages, null for each its own
     */
    record Wish(AtlasRequest.By by, Paper paper, @Nullable Integer scale, Locale language) {}

    /**
     * A page.
     *
     * @param id  code of a county or id of a park
     * @param cut whether its subject is larger than the page
     */
    record Entry(String id, String name, SheetFrame frame, boolean cut) {}

    /** Those of counties or parks, in their order. */
    List<Entry> entries() {
        return entries;
    }

    AtlasFacts facts() {
        return facts;
    }

    Wish wish() {
        return wish;
    }

    /** Parks of which there is no map. */
    List<AtlasFacts.Park> unplaced() {
        return facts.unplaced();
    }

    /** Whether demonstration data is on one of its pages. */
    boolean hasDemo() {
        return wish.by() == AtlasRequest.By.PARK
                && entries.stream()
                        .flatMap(it -> facts.boundary(it.id()).stream())
                        .anyMatch(AtlasFacts.Boundary::demo);
    }

    /** What has a page, in words: in the plan of a province counties are cities. */
    String subject() {
        boolean cities = facts.plan().areas().stream().anyMatch(it -> it.kind().equals("city"));
        return String.valueOf(words.get("by." + (cities && wish.by() == AtlasRequest.By.COUNTY ? "CITY" : wish.by())));
    }

    /** Title of the file and of its cover. */
    String title() {
        return facts.plan().plan().heading() + words.get("atlas");
    }

    /** How the file is called. */
    JobFile file() {
        boolean english = wish.language().getLanguage().equals("en");
        var demo = hasDemo() ? english ? " (synthetic)" : "（演示数据）" : "";
        var name = english
                ? "%s atlas by %s%s-v%d.pdf"
                        .formatted(facts.plan().plan().name(), wish.by().code(), demo, facts.version())
                : "%s图集-%s%s-v%d.pdf"
                        .formatted(
                                facts.plan().plan().name(),
                                wish.by() == AtlasRequest.By.PARK ? "按园区" : "按县区",
                                demo,
                                facts.version());
        var plain = "%s-atlas-%s%s-v%d.pdf"
                .formatted(facts.plan().plan().id(), wish.by().code(), hasDemo() ? "-synthetic" : "", facts.version());
        return new JobFile(name, plain, "application/pdf");
    }

    private List<Entry> counties() {
        return facts.plan().areas().stream()
                .filter(it -> !it.isNeighbour())
                .map(it -> entry(it.code(), it.name(), it.shape().getEnvelopeInternal()))
                .toList();
    }

    private List<Entry> parks() {
        return facts.parks().stream()
                .flatMap(it -> Stream.ofNullable(extent(it.id())).map(box -> entry(it.id(), it.name(), box)))
                .toList();
    }

    /** What the page of a park shows, null if nobody knows where it is. */
    private @Nullable Envelope extent(String park) {
        var boundary = facts.boundary(park);
        if (boundary.isPresent()) {
            var box = new Envelope(boundary.get().shape().getEnvelopeInternal());
            box.expandBy(
                    Math.max(0, LEAST_HALF_M - box.getWidth() / 2), Math.max(0, LEAST_HALF_M - box.getHeight() / 2));
            return box;
        }
        return facts.placed(park)
                .map(it -> {
                    var box = new Envelope(it.place());
                    box.expandBy(Math.max(it.accuracyM(), LEAST_REACH_M));
                    return box;
                })
                .orElse(null);
    }

    private Entry entry(String id, String name, Envelope subject) {
        var frame = SheetFrame.around(subject, wish.paper().map());
        var scale = wish.scale();
        if (scale != null) {
            frame = frame.to(scale);
        }
        return new Entry(id, name, frame, !frame.ground().contains(subject));
    }

    /**
     * The whole plan with the frames of the pages, the first of which is behind it. Frames of parks lie on one another, so their
     * numbers stand at the names of the parks.
     */
    PlanPage overview(int number) {
        var plan = facts.plan();
        var frame = SheetFrame.around(plan.extent(), wish.paper().map());
        boolean atParks = wish.by() == AtlasRequest.By.PARK;
        var numbers = new HashMap<String, String>();
        var frames = new ArrayList<Overlay>();
        for (int i = 0; i < entries.size(); i++) {
            var folio = Integer.toString(number + 1 + i);
            numbers.put(entries.get(i).id(), folio);
            frames.add(new Overlay(
                    atParks ? Overlay.Kind.PARK_PAGE : Overlay.Kind.PAGE,
                    frame.box(entries.get(i).frame().ground()),
                    atParks ? "" : folio));
        }
        var parks = plan.parks().stream()
                .map(it -> it.bare(atParks ? it.name() + " " + numbers.get(it.id()) : it.name()))
                .toList();
        var statement = AtlasWords.placedOnly(atParks, wish.language()) + SheetWords.statement(plan, wish.language());
        return new PlanPage(
                plan.with(parks, List.of(), List.of(), plan.lines()),
                frame,
                title(
                        plan.plan().heading() + SheetWords.in(wish.language()).get("layoutMap"),
                        words.get("overview"),
                        number),
                frames,
                List.of(),
                List.of(),
                statement,
                null);
    }

    private PlanPage.Title title(String heading, @Nullable String subtitle, int number) {
        return new PlanPage.Title(
                title(), heading, String.valueOf(subtitle), AtlasWords.folio(number, wish.language()));
    }

    /** The page of a county or a park. */
    PlanPage page(Entry entry, int number) {
        var page = wish.by() == AtlasRequest.By.COUNTY ? county(entry, number) : park(entry, number);
        return entry.cut() ? page.saying(AtlasWords.cut(wish.language())) : page;
    }

    private PlanPage county(Entry entry, int number) {
        var plan = facts.plan();
        var codes = Set.of(entry.id());
        var parks = plan.parks().stream()
                .filter(it -> it.counties().contains(entry.id()))
                .toList();
        var shown = around(codes, codes)
                .with(
                        parks,
                        plan.firms().stream()
                                .filter(it -> it.counties().contains(entry.id()))
                                .toList(),
                        plan.nodes(),
                        graticule(entry.frame()));
        var all = facts.parks().stream()
                .filter(it -> it.codes().contains(entry.id()))
                .toList();
        int unplaced = (int) all.stream().filter(it -> !it.placed()).count();
        var firms = facts.firms().getOrDefault(entry.id(), AtlasFacts.FirmCount.NONE);
        var about = new ArrayList<PlanPage.Line>();
        plan.areas().stream()
                .filter(it -> it.code().equals(entry.id()))
                .map(PlanFacts.Area::lead)
                .forEach(it -> add(about, "lead", it));
        add(about, "park", AtlasWords.placed(all.size(), parks.size(), "处", wish.language()));
        add(about, "firms", AtlasWords.placed(firms.all(), firms.placed(), "家", wish.language()));
        return new PlanPage(
                shown,
                entry.frame(),
                title(entry.name(), plan.plan().heading(), number),
                List.of(),
                about,
                shown.elements(),
                AtlasWords.ofCounty(parks, unplaced, firms.all() - firms.placed(), wish.language()),
                new PlanPage.Locator(plan, List.of(entry.frame())));
    }

    private PlanPage park(Entry entry, int number) {
        var plan = facts.plan();
        var park = facts.parks().stream()
                .filter(it -> it.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
        var boundary = facts.boundary(park.id());
        var place = facts.placed(park.id());
        var overlays = new ArrayList<Overlay>();
        boundary.ifPresent(it -> overlays.add(new Overlay(
                it.demo() ? Overlay.Kind.DEMO_BOUNDARY : Overlay.Kind.BOUNDARY,
                entry.frame().path(it.shape()),
                park.name() + (it.demo() ? words.get("demoMark") : ""))));
        if (boundary.isEmpty()) {
            place.ifPresent(it -> overlays.add(
                    new Overlay(Overlay.Kind.ACCURACY, circle(entry.frame(), it), it.isHost() ? "" : it.name())));
        }
        var own = plan.elements().stream().anyMatch(it -> it.about().contains(park.id()))
                ? Set.of(park.id())
                : park.codes();
        var shown = around(park.codes(), own).with(firstOf(park), plan.firms(), plan.nodes(), graticule(entry.frame()));
        return new PlanPage(
                shown,
                entry.frame(),
                title(park.name(), plan.plan().heading(), number),
                overlays,
                about(park, place.map(PlanFacts.Park::accuracyM).orElse(null)),
                shown.elements(),
                boundary.map(it -> AtlasWords.ofBoundary(it, wish.language()))
                        .orElseGet(() -> AtlasWords.ofPoint(
                                place.map(PlanFacts.Park::accuracyM).orElse(0.0), wish.language())),
                new PlanPage.Locator(plan, List.of(entry.frame())));
    }

    /** All parks, this one before the others, so that its name has the choice of places. */
    private List<PlanFacts.Park> firstOf(AtlasFacts.Park park) {
        return facts.plan().parks().stream()
                .sorted(Comparator.comparing(it -> !it.id().equals(park.id())))
                .toList();
    }

    private List<PlanPage.Line> about(AtlasFacts.Park park, @Nullable Double accuracyM) {
        var lines = new ArrayList<PlanPage.Line>();
        var language = wish.language();
        if (!park.fullName().equals(park.name())) {
            add(lines, "fullName", park.fullName());
        }
        add(lines, "kind", words.get("kind." + park.kind()));
        add(lines, "in", AtlasWords.joined(park.counties(), language));
        add(lines, "industries", AtlasWords.joined(park.industries(), language));
        facts.areas(park.id()).stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(it.basis(), String.valueOf(it.asOf()), it.source()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(it -> add(lines, "area", AtlasWords.areas(it, language)));
        if (park.enterprises() > 0) {
            add(lines, "firms", Wording.of("%d 家", "%d", park.enterprises()).in(language));
        }
        if (accuracyM != null) {
            var note = park.note() == null ? "" : park.note();
            add(lines, "position", AtlasWords.accuracy(accuracyM, language) + note);
        }
        return lines;
    }

    private void add(List<PlanPage.Line> lines, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new PlanPage.Line(String.valueOf(words.get(name)), value));
        }
    }

    /** The facts of the plan with all areas grey but these, and of the layout what is about one of some counties or parks. */
    private PlanFacts around(Set<String> areas, Set<String> about) {
        var plan = facts.plan();
        return plan.with(
                plan.areas().stream()
                        .map(it -> areas.contains(it.code()) ? it : it.asNeighbour())
                        .toList(),
                plan.elements().stream()
                        .filter(it -> it.about().stream().anyMatch(about::contains))
                        .toList(),
                plan.drawings().stream()
                        .filter(it -> it.areas().stream().anyMatch(areas::contains))
                        .toList());
    }

    private List<PlanFacts.Line> graticule(SheetFrame frame) {
        double most = APART_MM * frame.scale() / SheetFrame.MM_PER_M / M_OF_DEGREE;
        for (double step : STEPS) {
            if (step <= most) {
                return lines.lines(facts.plan().plan(), frame.ground(), step);
            }
        }
        return lines.lines(facts.plan().plan(), frame.ground(), STEPS[STEPS.length - 1]);
    }

    private static Shape circle(SheetFrame frame, PlanFacts.Park park) {
        var place = frame.place(park.place());
        double radius = frame.paperMm(park.accuracyM());
        return new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
    }
}
