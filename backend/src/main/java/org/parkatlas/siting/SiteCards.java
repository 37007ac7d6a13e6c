package org.parkatlas.siting;

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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.park.ParkNotFound;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.roads.IsochroneQuery;
import org.parkatlas.roads.Isochrones;
import org.parkatlas.roads.RoadGap;
import org.parkatlas.roads.RoadTarget;
import org.parkatlas.roads.Roads;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Service;

/** Gathers what is known of one candidate. */
@Service
public class SiteCards {

    private static final String FIND_CHAIN_FIRMS = SqlFile.read(SiteCards.class, "find-chain-firms");
    private static final String FIND_MEASURES = SqlFile.read(SiteCards.class, "find-measures");
    private static final String FIND_FIRMS = SqlFile.read(SiteCards.class, "find-firms");

    /** In the order in which the card has them. */
    private static final Set<Aspect> ACCESS = new LinkedHashSet<>(
            Stream.of(Criterion.STATION, Criterion.EXPRESSWAY, Criterion.AIRPORT, Criterion.PORT, Criterion.TOWN)
                    .map(it -> new Aspect(it, null))
                    .toList());

    private final Readings readings;
    private final SiteStore sites;
    private final LandSites land;
    private final Gauges gauges;
    private final Citations citations;
    private final Roads roads;

    SiteCards(Readings readings, SiteStore sites, LandSites land, Gauges gauges, Citations citations, Roads roads) {
        this.readings = readings;
        this.sites = sites;
        this.land = land;
        this.gauges = gauges;
        this.citations = citations;
        this.roads = roads;
    }

    /**
     * The card of a park.
     *
     * @throws ParkNotFound if the reader sees none of this id
     */
    public SiteCard get(Viewer viewer, String id) {
        return readings.read(viewer, reading -> card(reading, park(reading, id)));
    }

    /**
     * What a candidate is called.
     *
     * @param plan  id of the plan that names it, or in whose city it lies
     * @param isDemo whether it is synthetic (演示数据)
     */
    public record Label(
            String plan,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english,
            boolean isDemo) {

        static Label of(Site site) {
            return new Label(
                    site.plan(),
                    site.name(),
                    site.shortName(),
                    site.english(),
                    site.land() != null && site.land().demo());
        }
    }

    /**
     * What candidates are called.
     *
     * @param keys as the finder has them: ids of parks, {@code parcel:id} and {@code block:park:block}
     * @return those that are there for the post, by key
     */
    public Map<String, Label> labels(SignedIn post, Collection<String> keys) {
        var ready = Stream.of(Site.Kind.BLOCK, Site.Kind.PARCEL)
                .flatMap(kind -> land.find(post.readerOfReadyLand(), kind, idsOf(kind, keys)).stream())
                .toList();
        return readings.read(post.viewer(), reading -> {
            var labels = new HashMap<String, Label>();
            sites.list(reading, keys.stream().filter(it -> !it.contains(":")).toList())
                    .forEach(site -> labels.put(site.id(), Label.of(site)));
            land.inParks(reading, ready, 0).forEach(site -> labels.put(site.key(), Label.of(site)));
            return labels;
        });
    }

    private static List<String> idsOf(Site.Kind kind, Collection<String> keys) {
        var prefix = kind.code() + ":";
        return keys.stream()
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()))
                .distinct()
                .toList();
    }

    /**
     * What is reached by road from a park in some minutes.
     *
     * @throws ParkNotFound if the reader sees none of this id
     */
    Isochrones isochrones(Viewer viewer, String id, IsochroneQuery query) {
        return readings.read(
                viewer, reading -> roads.isochrones(reading, park(reading, id).spot(), query.list()));
    }

    private Site park(Reading reading, String id) {
        return sites.list(reading, List.of(id)).stream().findFirst().orElseThrow(() -> new ParkNotFound(id));
    }

    /**
     * The card of land that is ready for supply.
     *
     * @param ofLand who reads such land
     * @throws LandSites.NotFound if the reader sees none of this id
     */
    SiteCard get(Viewer viewer, Viewer ofLand, Site.Kind kind, String id) {
        var found = List.of(land.get(ofLand, kind, id));
        return readings.read(viewer, reading -> card(reading, placed(reading, found)));
    }

    /**
     * What is reached by road from land that is ready for supply.
     *
     * @param ofLand who reads such land
     * @throws LandSites.NotFound if the reader sees none of this id
     */
    Isochrones isochrones(Viewer viewer, Viewer ofLand, Site.Kind kind, String id, IsochroneQuery query) {
        var found = List.of(land.get(ofLand, kind, id));
        return readings.read(
                viewer,
                reading -> roads.isochrones(reading, placed(reading, found).spot(), query.list()));
    }

    private Site placed(Reading reading, List<LandSites.Row> found) {
        return land.inParks(reading, found, 0).stream().findFirst().orElseThrow(LandSites.NotFound::new);
    }

    /** Of land, what is said of its park is said of the park. */
    private SiteCard card(Reading reading, Site site) {
        var id = site.parkId() == null ? "" : site.parkId();
        var entered = sites.items(reading, List.of(site)).getOrDefault(id, List.of());
        var parks = partsOf(reading, id);
        var gauge = gauges.of(reading, ACCESS, Map.of(), List.of(site));
        var access = ACCESS.stream().map(it -> gauge.measure(it, site)).toList();
        var from = site.spot() == null ? null : site.spot().position();
        return new SiteCard(
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
                from,
                site.spot() == null ? null : site.spot().accuracyM(),
                site.precision(),
                site.locatedIn(),
                citations.listFacts(reading, "park", id).stream()
                        .filter(it -> !it.attribute().equals("name"))
                        .toList(),
                chains(reading, parks),
                firms(reading, parks),
                access,
                roads.ways(reading, from, access.stream().map(SiteCards::target).toList()),
                site.land() == null ? sites.areas(reading, List.of(site)).getOrDefault(id, List.of()) : List.of(),
                SiteCard.Land.of(site.land()),
                partners(reading, id),
                projects(reading, parks),
                measures(reading, site),
                Readiness.assessments(entered),
                Readiness.supplies(entered, site.land()));
    }

    /** Where to drive: not into the site itself, nor where both ends together are off by more than lies between them. */
    private static RoadTarget target(Measure measure) {
        var to = measure.distance();
        if (to == null) {
            return RoadTarget.none(
                    measure.key(),
                    measure.missing() == Measure.Missing.UNLOCATED ? RoadGap.UNLOCATED : RoadGap.NO_TARGET);
        }
        if (to.sameSite()) {
            return RoadTarget.none(measure.key(), RoadGap.SAME_SITE);
        }
        return to.marginM() >= to.distanceM()
                ? RoadTarget.none(measure.key(), RoadGap.TOO_COARSE)
                : RoadTarget.at(measure.key(), to.position(), to.distanceM());
    }

    /** The park, what is a part of it and so on, and other names of these. */
    private String[] partsOf(Reading reading, String id) {
        return sites.within(reading).entrySet().stream()
                .filter(it -> it.getValue().contains(id))
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
    }

    private static List<SiteCard.ChainLink> chains(Reading reading, String[] parks) {
        var links = new LinkedHashMap<String, SiteCard.ChainLink>();
        reading.jdbc().sql(FIND_CHAIN_FIRMS).param("parks", parks).query(row -> {
            var id = "link:%s/%s".formatted(row.getString("chain_id"), row.getString("link_id"));
            var known = links.get(id);
            var firms = new ArrayList<>(known == null ? List.<SiteCard.Named>of() : known.firms());
            firms.add(firm(row, 0));
            links.put(
                    id,
                    new SiteCard.ChainLink(
                            id,
                            row.getString("link_name"),
                            EnglishName.ofNullable(
                                    row.getString("link_name_en"), null, row.getString("link_name_en_basis")),
                            row.getString("chain_name"),
                            EnglishName.ofNullable(
                                    row.getString("chain_name_en"), null, row.getString("chain_name_en_basis")),
                            firms));
        });
        return List.copyOf(links.values());
    }

    private static List<SiteCard.Named> firms(Reading reading, String[] parks) {
        return reading.jdbc()
                .sql(FIND_FIRMS)
                .param("parks", parks)
                .query(SiteCards::firm)
                .list();
    }

    private static SiteCard.Named firm(ResultSet row, int index) throws SQLException {
        return new SiteCard.Named(row.getString("id"), row.getString("name"), EnglishName.of(row));
    }

    private List<SiteCard.Partner> partners(Reading reading, String id) {
        var rows = reading.jdbc()
                .sql("""
                        SELECT id, name, partner, note FROM base
                        WHERE kind = 'pairing' AND objects && ARRAY['park:' || CAST(:id AS text)]
                        ORDER BY ord, id LIMIT 100
                        """)
                .param("id", id)
                .query((row, index) -> new SiteCard.Partner(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("partner"),
                        row.getString("note"),
                        List.of()))
                .list();
        var sources = citations.listForAll(
                reading, "base", rows.stream().map(SiteCard.Partner::id).toList());
        return rows.stream()
                .map(it -> new SiteCard.Partner(
                        it.id(), it.name(), it.partner(), it.note(), sources.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private List<SiteCard.Project> projects(Reading reading, String[] parks) {
        var rows = reading.jdbc()
                .sql("""
                        SELECT id, name, investor, stage, stage_text FROM project
                        WHERE park_id = ANY (:parks) ORDER BY ord, id LIMIT 100
                        """)
                .param("parks", parks)
                .query((row, index) -> new SiteCard.Project(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("investor"),
                        row.getString("stage"),
                        row.getString("stage_text"),
                        List.of()))
                .list();
        var sources = citations.listForAll(
                reading, "project", rows.stream().map(SiteCard.Project::id).toList());
        return rows.stream()
                .map(it -> new SiteCard.Project(
                        it.id(),
                        it.name(),
                        it.investor(),
                        it.stage(),
                        it.stageText(),
                        sources.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private List<SiteCard.Matched> measures(Reading reading, Site site) {
        var places = Stream.concat(
                        Stream.ofNullable(site.parkId()).map(it -> "park:" + it),
                        site.countyCodes().stream().map(it -> "county:" + it))
                .toArray(String[]::new);
        var rows = reading.jdbc()
                .sql(FIND_MEASURES)
                .param("plan", site.plan())
                .param("places", places)
                .param("industries", site.industryIds().toArray(String[]::new))
                .query((row, index) -> new SiteCard.Matched(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("instrument"),
                        row.getString("condition"),
                        row.getString("matched"),
                        List.of()))
                .list();
        var sources = citations.listForAll(
                reading, "measure", rows.stream().map(SiteCard.Matched::id).toList());
        return rows.stream()
                .map(it -> new SiteCard.Matched(
                        it.id(),
                        it.name(),
                        it.instrument(),
                        it.condition(),
                        it.matched(),
                        sources.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
