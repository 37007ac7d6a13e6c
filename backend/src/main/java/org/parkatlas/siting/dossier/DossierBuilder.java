package org.parkatlas.siting.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.park.ParkNotFound;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.roads.RoadProperties;
import org.parkatlas.roads.RoadWays;
import org.parkatlas.siting.Measure;
import org.parkatlas.siting.SiteCard;
import org.parkatlas.siting.SiteCards;
import org.parkatlas.siting.StatedAreas;
import org.parkatlas.source.Citation;
import org.springframework.stereotype.Component;

/** Takes from the cards of sites what everybody may know, and of that the parts that were chosen, in words. */
@Component
class DossierBuilder {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Of one site; more would be a book. */
    private static final int MOST_QUOTES = 6;

    private static final double KM = 1000;

    /** Up to this margin of both ends a minute still means something. */
    private static final double FINE_M = 500;

    /** Attributes of documents that a client reads, with what they are called; the others are for those who check. */
    private static final Map<String, Wording> FACTS = Map.of(
            "leadIndustries", new Wording("主导产业", "Lead industries"),
            "role", new Wording("定位", "Role"),
            "location", new Wording("位置", "Location"),
            "stage", new Wording("阶段", "Stage"),
            "enterprises", new Wording("代表企业", "Firms named"));

    private static final Map<String, Wording> BASES = Map.of(
            "approved", new Wording("批准面积", "Approved area"),
            "planned", new Wording("规划面积", "Planned area"),
            "site", new Wording("用地面积", "Area of the site"),
            "other", new Wording("面积", "Area"));

    private static final Map<String, Wording> STATES = Map.of(
            "valid", new Wording("有效", "valid"),
            "expired", new Wording("过期", "expired"));

    private static final Map<String, Wording> WAYS = Map.of(
            "station", new Wording("铁路车站", "Railway station"),
            "expressway", new Wording("高速出入口", "Expressway interchange"),
            "airport", new Wording("机场", "Airport"),
            "port", new Wording("港口", "Port"),
            "town", new Wording("镇区", "Town"));

    private static final Set<String> ON_COVER = Set.of("station", "expressway", "airport");

    private final SiteCards cards;
    private final Readings readings;
    private final RoadProperties properties;

    DossierBuilder(SiteCards cards, Readings readings, RoadProperties properties) {
        this.cards = cards;
        this.readings = readings;
        this.properties = properties;
    }

    /** Names that cards have only the codes of, and what quotations mean in the language. */
    private record Names(Map<String, String> counties, Map<String, String> documents, Map<String, String> meanings) {}

    /**
     * What the dossier says from now on.
     *
     * @throws InvalidBody if a site is no park that everybody sees
     */
    DossierContent build(DossierForm form) {
        var language = Locale.forLanguageTag(form.language());
        var names = names(language);
        var chosen = IntStream.range(0, form.sites().size())
                .mapToObj(index -> card(form, index))
                .toList();
        var sites = chosen.stream()
                .map(card -> new Pages(card, form.parts(), language, names).make())
                .toList();
        return new DossierContent(
                form.language(), form.subject().strip(), LocalDate.now(CHINA).toString(), sites, isDemo(form, chosen));
    }

    private SiteCard card(DossierForm form, int index) {
        var id = form.sites().get(index);
        try {
            return cards.get(Viewer.PUBLIC, id);
        } catch (ParkNotFound missing) {
            throw new InvalidBody(
                    "/sites/" + index, Wording.of("没有 id 为 %s 的公开园区。", "No public park has the id %s.", id));
        }
    }

    /** Whether any of what is chosen is synthetic. */
    private static boolean isDemo(DossierForm form, List<SiteCard> chosen) {
        return chosen.stream().anyMatch(card -> isDemo(form, card));
    }

    private static boolean isDemo(DossierForm form, SiteCard card) {
        var network = card.roads().network();
        return (form.parts().contains(DossierPart.ACCESS) && network != null && network.demo())
                || Stream.concat(
                                form.parts().contains(DossierPart.READINESS)
                                        ? card.assessments().stream()
                                        : Stream.<SiteCard.Item>empty(),
                                form.parts().contains(DossierPart.SUPPLIES)
                                        ? card.supplies().stream()
                                        : Stream.<SiteCard.Item>empty())
                        .anyMatch(SiteCard.Item::demo);
    }

    private Names names(Locale language) {
        return readings.read(Viewer.PUBLIC, reading -> {
            var counties = new HashMap<String, String>();
            reading.jdbc().sql("SELECT code, name FROM county LIMIT 10000").query(row -> {
                counties.put(row.getString("code"), row.getString("name"));
            });
            var documents = new HashMap<String, String>();
            reading.jdbc()
                    .sql("SELECT id, coalesce(short_title, title) AS title FROM document LIMIT 10000")
                    .query(row -> {
                        documents.put(row.getString("id"), row.getString("title"));
                    });
            var meanings = new HashMap<String, String>();
            if (language.equals(Locale.ENGLISH)) {
                reading.jdbc()
                        .sql("SELECT quote, translation FROM quote_translation LIMIT 10000")
                        .query(row -> {
                            meanings.put(row.getString("quote"), row.getString("translation"));
                        });
            }
            return new Names(counties, documents, meanings);
        });
    }

    /** The pages of one site. */
    private final class Pages {

        private final SiteCard card;
        private final Set<DossierPart> parts;
        private final Locale language;
        private final Names names;

        Pages(SiteCard card, Set<DossierPart> parts, Locale language, Names names) {
            this.card = card;
            this.parts = parts;
            this.language = language;
            this.names = names;
        }

        DossierContent.SitePages make() {
            var position = parts.contains(DossierPart.ACCESS) ? card.position() : null;
            return new DossierContent.SitePages(
                    isEnglish() && card.english() != null ? shortOf(card.english()) : shortName(),
                    card.name(),
                    isEnglish() ? shortName() : card.english() == null ? null : shortOf(card.english()),
                    place(),
                    card.countyCodes().stream().findFirst().orElse(null),
                    position == null ? null : position.lon(),
                    position == null ? null : position.lat(),
                    position == null ? null : card.accuracyM(),
                    answers(),
                    parts.contains(DossierPart.ACCESS) ? ways() : null,
                    parts.contains(DossierPart.ACCESS) ? network() : null,
                    sections());
        }

        private boolean isEnglish() {
            return language.getLanguage().equals("en");
        }

        private String shortName() {
            return card.shortName() == null ? card.name() : card.shortName();
        }

        private String place() {
            var counties = card.countyCodes().stream()
                    .map(code -> names.counties().getOrDefault(code, code))
                    .collect(Collectors.joining("、"));
            return card.accuracyM() == null
                    ? counties + "　" + say("位置无数据", "no position is known")
                    : counties + "　" + say("位置误差 ± ", "position ± ") + km(card.accuracyM()) + " km";
        }

        /** Four at most, of what was chosen. */
        private List<DossierContent.Answer> answers() {
            var answers = new ArrayList<DossierContent.Answer>();
            if (parts.contains(DossierPart.ACCESS)) {
                card.access().stream()
                        .filter(it -> ON_COVER.contains(it.key()))
                        .map(this::answer)
                        .forEach(answers::add);
            }
            if (parts.contains(DossierPart.SUPPLIES)) {
                card.supplies().stream()
                        .limit(1)
                        .map(it -> new DossierContent.Answer(
                                it.name().in(language), value(it), null, it.asOf() == null ? "" : it.asOf()))
                        .forEach(answers::add);
            }
            return answers;
        }

        private DossierContent.Answer answer(Measure measure) {
            var way = way(measure);
            var to = measure.distance();
            var isMeasured = to != null && !to.sameSite();
            return new DossierContent.Answer(
                    way.kind(),
                    isMeasured && way.distance() != null ? way.distance() + " km" : way.distance(),
                    way.margin(),
                    way.place());
        }

        private List<DossierContent.Way> ways() {
            return card.access().stream().map(this::way).toList();
        }

        private DossierContent.Way way(Measure measure) {
            var kind = WAYS.getOrDefault(measure.key(), DossierWords.UNKNOWN).in(language);
            var to = measure.distance();
            if (to == null) {
                return new DossierContent.Way(kind, "", null, null, null, null, null, null);
            }
            var name = isEnglish() && to.english() != null ? to.english().name() : to.name();
            if (to.sameSite()) {
                return new DossierContent.Way(
                        kind,
                        name,
                        say("同园", "on the site"),
                        null,
                        null,
                        null,
                        to.position().lon(),
                        to.position().lat());
            }
            var isCoarse = to.marginM() >= to.distanceM();
            var most = to.distanceM() + to.marginM();
            var roadKm = km((isCoarse ? most : to.distanceM()) * properties.detourFactor());
            return new DossierContent.Way(
                    kind,
                    name,
                    isCoarse ? "≤ " + km(most) : km(to.distanceM()),
                    isCoarse ? say("位置太粗", "too coarse") : to.marginM() == 0 ? null : "± " + km(to.marginM()),
                    isCoarse ? "≤ " + roadKm : say("约 ", "about ") + roadKm,
                    minutes(measure.key(), to.marginM() * properties.detourFactor()),
                    to.position().lon(),
                    to.position().lat());
        }

        /** To five minutes where the ends may be far from where they are shown. */
        private @Nullable String minutes(String key, double marginM) {
            return card.roads().ways().stream()
                    .filter(it -> it.key().equals(key))
                    .map(RoadWays.Way::minutes)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(it -> {
                        long step = marginM <= FINE_M ? 1 : 5;
                        return say("约 ", "about ") + Math.max(step, Math.round(it / step) * step) + say(" 分钟", " min");
                    })
                    .orElse(null);
        }

        private @Nullable String network() {
            var network = card.roads().network();
            return network == null
                    ? null
                    : (isEnglish() ? network.nameEn() : network.name())
                            + say("，", ", ")
                            + network.asOf()
                            + (network.demo() ? say("，演示数据", ", demonstration data") : "");
        }

        private List<DossierContent.Section> sections() {
            var sections = new ArrayList<DossierContent.Section>();
            for (var part : DossierPart.values()) {
                if (parts.contains(part) && part != DossierPart.ACCESS) {
                    sections.add(
                            new DossierContent.Section(part.code(), part.title().in(language), lines(part)));
                }
            }
            return sections;
        }

        private List<DossierContent.Line> lines(DossierPart part) {
            return switch (part) {
                case ACCESS -> List.of();
                case FACTS -> facts();
                case CHAIN -> chains();
                case QUOTES -> quotes();
                case MEASURES -> measures();
                case PROJECTS -> projects();
                case PARTNERS -> partners();
                case READINESS ->
                    card.assessments().stream().map(this::assessment).toList();
                case SUPPLIES -> card.supplies().stream().map(this::supply).toList();
            };
        }

        private DossierContent.Line assessment(SiteCard.Item item) {
            var words = STATES.get(item.state());
            var until = item.validTo() == null ? "" : say("，至 ", ", until ") + item.validTo();
            return line(item, words == null ? null : words.in(language) + until);
        }

        private DossierContent.Line supply(SiteCard.Item item) {
            return line(item, value(item));
        }

        private static @Nullable String value(SiteCard.Item item) {
            return item.value() == null
                    ? item.words()
                    : item.value().stripTrailingZeros().toPlainString();
        }

        private DossierContent.Line line(SiteCard.Item item, @Nullable String text) {
            var age = item.asOf() == null ? "" : "（" + item.asOf() + "）";
            var demo = item.demo() ? say("，演示数据", ", demonstration data") : "";
            return new DossierContent.Line(
                    item.name().in(language), text == null ? null : text + age + demo, said(item));
        }

        private @Nullable String said(SiteCard.Item item) {
            return item.sourceUnit() == null ? source(item.sources()) : item.sourceUnit();
        }

        private List<DossierContent.Line> facts() {
            var stated = card.facts().stream()
                    .filter(it -> FACTS.containsKey(it.attribute()))
                    .map(it -> new DossierContent.Line(
                            FACTS.getOrDefault(it.attribute(), DossierWords.UNKNOWN)
                                    .in(language),
                            it.value(),
                            source(it.sources())));
            var areas = card.areas().stream().map(this::area);
            return Stream.concat(stated, areas).toList();
        }

        private DossierContent.Line area(StatedAreas.Row row) {
            var label = BASES.getOrDefault(row.basis(), DossierWords.UNKNOWN).in(language);
            var year = row.asOf() == null ? "" : "（" + row.asOf() + "）";
            return new DossierContent.Line(
                    row.part() == null ? label : label + " " + row.part(),
                    row.hectares().toPlainString() + say(" 公顷", " ha") + year,
                    source(List.of(row.source())));
        }

        private List<DossierContent.Line> chains() {
            return card.chains().stream()
                    .map(it -> new DossierContent.Line(
                            named(it.name(), it.english()),
                            it.firms().stream()
                                    .map(firm -> named(firm.name(), firm.english()))
                                    .collect(Collectors.joining("、")),
                            named(it.chainName(), it.chainEnglish())))
                    .toList();
        }

        private List<DossierContent.Line> quotes() {
            return card.facts().stream()
                    .flatMap(it -> it.sources().stream())
                    .filter(it -> it.quote() != null)
                    .collect(Collectors.toMap(Citation::quote, it -> it, (first, same) -> first, LinkedHashMap::new))
                    .values()
                    .stream()
                    .limit(MOST_QUOTES)
                    .map(it -> new DossierContent.Line(
                            null,
                            it.quote(),
                            source(List.of(it)),
                            names.meanings().get(it.quote())))
                    .toList();
        }

        private List<DossierContent.Line> measures() {
            return card.measures().stream()
                    .map(it -> new DossierContent.Line(
                            it.instrument() == null ? "" : it.instrument(),
                            it.condition() == null ? it.name() : it.name() + "（" + it.condition() + "）",
                            source(it.sources())))
                    .toList();
        }

        private List<DossierContent.Line> projects() {
            return card.projects().stream()
                    .map(it -> new DossierContent.Line(
                            it.stageText() == null ? "" : it.stageText(), it.name(), source(it.sources())))
                    .toList();
        }

        private List<DossierContent.Line> partners() {
            return card.partners().stream()
                    .map(it -> new DossierContent.Line(
                            it.partner() == null ? "" : it.partner(), it.name(), source(it.sources())))
                    .toList();
        }

        private @Nullable String source(Collection<Citation> sources) {
            var said = sources.stream()
                    .map(it -> Stream.of(names.documents().get(it.documentId()), it.clause())
                            .filter(part -> part != null)
                            .collect(Collectors.joining(" ")))
                    .distinct()
                    .collect(Collectors.joining("；"));
            return said.isEmpty() ? null : said;
        }

        private String named(String name, @Nullable EnglishName english) {
            return isEnglish() && english != null ? english.name() + "（" + name + "）" : name;
        }

        private static String shortOf(EnglishName english) {
            return english.shortName() == null ? english.name() : english.shortName();
        }

        private String say(String zh, String en) {
            return new Wording(zh, en).in(language);
        }

        /** Whole kilometres from ten on, one decimal below. */
        private static String km(double metres) {
            var km = metres / KM;
            return String.format(Locale.ROOT, km < 10 ? "%.1f" : "%.0f", km);
        }
    }
}
