package org.parkatlas;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address answers every account what is for it and no more: what the city may see of it, less what is for others. An
 * address that this class does not know fails it.
 */
@IntegrationTest
class EveryRouteIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String CITY = "demo-officer-city";

    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry("demo-officer-meixian", Role.COUNTY_OFFICER),
            entry("demo-officer-pingyuan", Role.COUNTY_OFFICER),
            entry("demo-officer-dabu", Role.COUNTY_OFFICER),
            entry(CITY, Role.CITY_OFFICER),
            entry("demo-steward-pingyuan", Role.STEWARD),
            entry("demo-reviewer-pingyuan", Role.REVIEWER),
            entry("demo-publisher", Role.PUBLISHER),
            entry("demo-promoter", Role.PROMOTER),
            entry("demo-member", Role.MEMBER),
            entry("demo-admin", Role.ADMINISTRATOR),
            entry("demo-auditor", Role.AUDITOR));

    private static final Set<String> OF_PINGYUAN =
            Set.of("demo-officer-pingyuan", "demo-steward-pingyuan", "demo-reviewer-pingyuan", "demo-publisher", CITY);
    private static final Set<String> OF_MEIXIAN = Set.of("demo-officer-meixian", "demo-publisher", CITY);

    /** Of the three county officers one. */
    private static final Set<String> OF_EACH_ROLE = ROLES.keySet().stream()
            .filter(it -> !Set.of("demo-officer-meixian", "demo-officer-dabu").contains(it))
            .collect(Collectors.toUnmodifiableSet());

    /** The others see what one of these sees. */
    private static final Set<String> OF_EACH_VIEW =
            Set.of("demo-officer-meixian", "demo-officer-pingyuan", "demo-officer-dabu", "demo-promoter", CITY);

    /** Objects with a name that nothing else has. */
    private static final List<Kept> KEPT = List.of(
            new Kept("park", "pingyuan-yuan", "county", "测试标记甲", OF_PINGYUAN),
            new Kept("enterprise", "jiayuan-keji", "county", "测试标记乙", OF_MEIXIAN),
            new Kept("layout_element", "mz-fengshun", "staff", "测试标记丙", ROLES.keySet()),
            new Kept("transport_node", "gaobei-chukou", "staff", "测试标记丁", ROLES.keySet()),
            new Kept("project", "p-bomin", "staff", "测试标记戊", ROLES.keySet()),
            new Kept("measure", "mz-m-sanmoshi", "staff", "测试标记己", ROLES.keySet()));

    /** Where each address is asked; without a value it is asked as it is. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            entry("/api/v1/parks", List.of("/api/v1/parks?limit=1000")),
            entry("/api/v1/parks/{id}", List.of("/api/v1/parks/pingyuan-yuan", "/api/v1/parks/meixian-yuan")),
            entry("/api/v1/park-boundaries", List.of("/api/v1/park-boundaries?limit=1000")),
            entry("/api/v1/enterprises", List.of("/api/v1/enterprises?limit=1000")),
            entry("/api/v1/enterprises/{id}", List.of("/api/v1/enterprises/jiayuan-keji")),
            entry("/api/v1/measures", List.of("/api/v1/measures?limit=1000")),
            entry("/api/v1/chains", List.of("/api/v1/chains?limit=1000")),
            entry("/api/v1/chains/{id}", List.of("/api/v1/chains/tongbo-pcb")),
            entry(
                    "/api/v1/ambitions",
                    List.of("/api/v1/ambitions?plan=meizhou", "/api/v1/ambitions?plan=meizhou&by=park")),
            entry("/api/v1/sources/{id}", List.of("/api/v1/sources/meizhou-plan")),
            entry("/api/v1/plans/{plan}/changes", List.of("/api/v1/plans/meizhou/changes")),
            entry("/api/v1/plans/{plan}/changes.atom", List.of("/api/v1/plans/meizhou/changes.atom")),
            entry("/api/v1/plans/{plan}/story", List.of("/api/v1/plans/meizhou/story")),
            entry("/api/v1/plans/{plan}/layout", List.of("/api/v1/plans/meizhou/layout")),
            entry(
                    "/api/v1/plans/{plan}/map.{format:pdf|png|svg}",
                    List.of("/api/v1/plans/meizhou/map.pdf?size=A4&scale=10000")),
            entry(
                    "/api/v1/proximity",
                    List.of(
                            "/api/v1/proximity?lon=116.2&lat=24.3&radius_m=500000&limit=1000",
                            "/api/v1/proximity?from=park:pingyuan-yuan&radius_m=1000")),
            entry("/api/v1/search", List.of("/api/v1/search?limit=1000&q=parkatlas")),
            entry(
                    "/api/v1/exports/{collection}",
                    List.of(
                            "/api/v1/exports/parks?format=csv",
                            "/api/v1/exports/enterprises?format=geojson",
                            "/api/v1/exports/layout?format=geojsonseq",
                            "/api/v1/exports/transport?format=kml",
                            "/api/v1/exports/projects?format=csv",
                            "/api/v1/exports/measures?format=csv")),
            entry("/api/v1/exports/{collection}/outlook", List.of("/api/v1/exports/parks/outlook")),
            entry("/api/v1/plan-exports/{plan}", List.of("/api/v1/plan-exports/meizhou")),
            entry("/api/v1/jobs/{id}", List.of("/api/v1/jobs/0123456789abcdef0123456789abcdef")),
            entry("/api/v1/jobs/{id}/file", List.of("/api/v1/jobs/0123456789abcdef0123456789abcdef/file")),
            entry("/api/v1/export-jobs/{id}", List.of("/api/v1/export-jobs/0123456789abcdef0123456789abcdef")),
            entry(
                    "/api/v1/export-jobs/{id}/file",
                    List.of("/api/v1/export-jobs/0123456789abcdef0123456789abcdef/file")),
            entry(
                    "/ogc/collections/{collection}/items",
                    List.of(
                            "/ogc/collections/parks/items?limit=1000",
                            "/ogc/collections/parks/items?limit=1000&f=html",
                            "/ogc/collections/enterprises/items?limit=1000",
                            "/ogc/collections/layout/items?limit=1000",
                            "/ogc/collections/transport/items?limit=1000",
                            "/ogc/collections/projects/items?limit=1000",
                            "/ogc/collections/measures/items?limit=1000")),
            entry(
                    "/ogc/collections/{collection}/items/{id}",
                    List.of(
                            "/ogc/collections/parks/items/pingyuan-yuan",
                            "/ogc/collections/parks/items/pingyuan-yuan?f=html",
                            "/ogc/collections/enterprises/items/jiayuan-keji",
                            "/ogc/collections/measures/items/mz-m-sanmoshi")),
            entry("/ogc/styles/{style}", List.of("/ogc/styles/parks?f=sld")),
            entry("/ogc/collections/{layer}/tiles", List.of("/ogc/collections/parks/tiles")),
            entry(
                    "/ogc/collections/{layer}/tiles/WebMercatorQuad",
                    List.of("/ogc/collections/parks/tiles/WebMercatorQuad")),
            entry(
                    "/ogc/collections/{layer}/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
                    List.of("/ogc/collections/parks/tiles/WebMercatorQuad/6/27/52")),
            entry(
                    "/wms",
                    List.of(
                            "/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetFeatureInfo&LAYERS=parks,enterprises&STYLES="
                                    + "&QUERY_LAYERS=parks,enterprises&CRS=CRS:84&BBOX=115,23,118,26&WIDTH=10&HEIGHT=10"
                                    + "&FORMAT=image/png&INFO_FORMAT=text/plain&FEATURE_COUNT=50&I=5&J=5",
                            "/wms?SERVICE=WMS&REQUEST=GetCapabilities",
                            "/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=parks&STYLES=&CRS=CRS:84"
                                    + "&BBOX=115,23,118,26&WIDTH=100&HEIGHT=100&FORMAT=image/png")),
            entry("/wmts", List.of("/wmts?SERVICE=WMTS&REQUEST=GetCapabilities")),
            entry(
                    "/wmts/{layer}/{style}/{set}/{matrix}/{row}/{column}.png",
                    List.of("/wmts/parks/unlabelled/c/6/23/105.png")),
            entry("/tiles/{layer}", List.of("/tiles/parks")),
            entry("/tiles/{layer}/metadata.json", List.of("/tiles/parks/metadata.json")),
            entry("/tiles/{layer}/{z}/{x}/{y}.mvt", List.of("/tiles/parks/6/52/27.mvt")),
            entry("/tiles/{layer}/{z}/{x}/{y}.pbf", List.of("/tiles/parks/5/26/13.pbf")),
            entry("/actuator/health/{group}", List.of("/actuator/health/readiness")),
            entry("/api/v1/imports/{id}", List.of("/api/v1/imports/0123456789abcdef0123456789abcdef")),
            entry("/api/v1/change-sets/{id}", List.of("/api/v1/change-sets/00000000-0000-0000-0000-000000000000")),
            entry(
                    "/api/v1/change-sets/{id}/rows",
                    List.of("/api/v1/change-sets/00000000-0000-0000-0000-000000000000/rows")),
            entry(
                    "/api/v1/change-sets/{id}/rows/{objectId}/comparison",
                    List.of("/api/v1/change-sets/00000000-0000-0000-0000-000000000000/rows/py-05-003/comparison")),
            entry(
                    "/api/v1/history/{kind}/{id}",
                    List.of(
                            "/api/v1/history/parcels/py-05-003",
                            "/api/v1/history/park-boundaries/pingyuan-gaoxinqu-v1-fde0a1dc")),
            entry(
                    "/api/v1/history/{kind}/{id}/comparison",
                    List.of(
                            "/api/v1/history/parcels/py-05-003/comparison?from=1&to=1",
                            "/api/v1/history/park-boundaries/pingyuan-gaoxinqu-v1-fde0a1dc/comparison?from=1&to=1")),
            entry(
                    "/api/v1/imports/{id}/decision",
                    List.of("/api/v1/imports/0123456789abcdef0123456789abcdef/decision")),
            entry("/api/v1/imports/{id}/rows", List.of("/api/v1/imports/0123456789abcdef0123456789abcdef/rows")),
            entry("/api/v1/imports/{id}/refused", List.of("/api/v1/imports/0123456789abcdef0123456789abcdef/refused")),
            entry("/api/v1/corrections", List.of("/api/v1/corrections?object=park:pingyuan-yuan")),
            entry("/api/v1/corrections/{id}", List.of("/api/v1/corrections/00000000-0000-0000-0000-000000000000")),
            entry("/api/v1/land-checks/{id}", List.of("/api/v1/land-checks/00000000-0000-0000-0000-000000000000")),
            entry(
                    "/api/v1/land-checks/{id}/report.pdf",
                    List.of("/api/v1/land-checks/00000000-0000-0000-0000-000000000000/report.pdf")),
            entry(
                    "/api/v1/land-checks/{id}/shapes",
                    List.of("/api/v1/land-checks/00000000-0000-0000-0000-000000000000/shapes?format=csv")),
            entry(
                    "/api/v1/land-checks/{id}/tables.xlsx",
                    List.of("/api/v1/land-checks/00000000-0000-0000-0000-000000000000/tables.xlsx")),
            entry("/api/v1/land-reports/{id}", List.of("/api/v1/land-reports/00000000-0000-0000-0000-000000000000")),
            entry("/d/{token}", List.of("/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
            entry("/d/{token}/annex.xlsx", List.of("/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/annex.xlsx")),
            entry("/d/{token}/dossier.pdf", List.of("/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/dossier.pdf")),
            entry("/api/v1/drafted-objects", List.of("/api/v1/drafted-objects?kind=site-items&park=pingyuan-yuan")),
            entry("/api/v1/leads/{id}", List.of("/api/v1/leads/00000000-0000-0000-0000-000000000000")),
            entry("/api/v1/leads/{id}/notes", List.of("/api/v1/leads/00000000-0000-0000-0000-000000000000/notes")),
            entry("/api/v1/docket/items/{id}", List.of("/api/v1/docket/items/00000000-0000-0000-0000-000000000000")),
            entry(
                    "/api/v1/docket/items/{id}/entries",
                    List.of("/api/v1/docket/items/00000000-0000-0000-0000-000000000000/entries")),
            entry(
                    "/api/v1/docket/meetings/{id}",
                    List.of("/api/v1/docket/meetings/00000000-0000-0000-0000-000000000000")),
            entry(
                    "/api/v1/docket/meetings/{id}/papers.pdf",
                    List.of("/api/v1/docket/meetings/00000000-0000-0000-0000-000000000000/papers.pdf")),
            entry(
                    "/api/v1/docket/meetings/{id}/papers.xlsx",
                    List.of("/api/v1/docket/meetings/00000000-0000-0000-0000-000000000000/papers.xlsx")),
            entry("/api/v1/parks/{id}/land-ledger", List.of("/api/v1/parks/pingyuan-yuan/land-ledger")),
            entry(
                    "/api/v1/parks/{id}/land-ledger/report.pdf",
                    List.of("/api/v1/parks/pingyuan-yuan/land-ledger/report.pdf")),
            entry(
                    "/api/v1/parks/{id}/land-ledger/tables.xlsx",
                    List.of("/api/v1/parks/pingyuan-yuan/land-ledger/tables.xlsx")),
            entry(
                    "/api/v1/land-check-batches/{id}",
                    List.of("/api/v1/land-check-batches/00000000-0000-0000-0000-000000000000")),
            entry(
                    "/api/v1/land-check-batches/{id}/lines",
                    List.of("/api/v1/land-check-batches/00000000-0000-0000-0000-000000000000/lines")),
            entry(
                    "/api/v1/land-check-batches/{id}/points",
                    List.of("/api/v1/land-check-batches/00000000-0000-0000-0000-000000000000/points")),
            entry(
                    "/api/v1/land-check-batches/{id}/results",
                    List.of("/api/v1/land-check-batches/00000000-0000-0000-0000-000000000000/results?f=gpkg")),
            entry(
                    "/api/v1/siting/sites/park:{id}",
                    List.of("/api/v1/siting/sites/park:pingyuan-yuan", "/api/v1/siting/sites/park:meixian-yuan")),
            entry("/api/v1/siting/sites/parcel:{id}", List.of("/api/v1/siting/sites/parcel:py-01-004")),
            entry(
                    "/api/v1/siting/sites/park:{id}/isochrones",
                    List.of("/api/v1/siting/sites/park:pingyuan-yuan/isochrones?minutes=15")),
            entry(
                    "/api/v1/siting/sites/parcel:{id}/isochrones",
                    List.of("/api/v1/siting/sites/parcel:py-01-004/isochrones?minutes=15")),
            entry(
                    "/api/v1/siting/sites/block:{park}:{block}/isochrones",
                    List.of(
                            "/api/v1/siting/sites/block:pingyuan-gaoxinqu:%E5%8C%BA%E5%9D%97%E4%B8%80/isochrones?minutes=15")),
            entry(
                    "/api/v1/siting/sites/block:{park}:{block}",
                    List.of("/api/v1/siting/sites/block:pingyuan-gaoxinqu:%E5%8C%BA%E5%9D%97%E4%B8%80")),
            entry("/api/v1/accounts/{id}", List.of("/api/v1/accounts/demo-auditor")),
            entry("/problems/{slug}", List.of("/problems/not-found")));

    /** Addresses at which the city sees something that is not for everybody. */
    private static final Set<String> SHOWING = Set.of(
            "/api/v1/parks",
            "/api/v1/parks/{id}",
            "/api/v1/enterprises",
            "/api/v1/enterprises/{id}",
            "/api/v1/plans/{plan}/layout",
            "/api/v1/ambitions",
            "/api/v1/transport",
            "/api/v1/projects",
            "/api/v1/measures",
            "/api/v1/proximity",
            "/api/v1/exports/{collection}",
            "/api/v1/plan-exports/{plan}",
            "/api/v1/siting/sites/park:{id}",
            "/ogc/collections/{collection}/items",
            "/ogc/collections/{collection}/items/{id}",
            "/wms",
            "/tiles/{layer}/{z}/{x}/{y}.mvt",
            "/tiles/{layer}/{z}/{x}/{y}.pbf",
            "/ogc/collections/{layer}/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}");

    /** What anybody may send; everything else that changes something is for posts. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "POST /api/v1/session",
            "DELETE /api/v1/session",
            "POST /api/v1/corrections",
            "POST /api/v1/siting/chain-matches",
            "POST /api/v1/export-jobs",
            "POST /api/v1/plans/{plan}/atlas",
            "POST /api/v1/siting/searches",
            "DELETE /api/v1/export-jobs/{id}",
            "DELETE /api/v1/jobs/{id}");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private StaffRequests requests;
    private final Map<Kept, String> names = new LinkedHashMap<>();

    /** An object, for which audience it is kept, and which accounts are of that. */
    private record Kept(String table, String id, String audience, String mark, Set<String> accounts) {}

    @BeforeEach
    void keep() {
        requests = new StaffRequests(port);
        var owner = OwnerRows.of(environment);
        for (var kept : KEPT) {
            names.put(
                    kept,
                    owner.sql("SELECT name FROM parkatlas.%s WHERE id = :id".formatted(kept.table()))
                            .param("id", kept.id())
                            .query(String.class)
                            .single());
            set(kept, kept.audience(), kept.mark());
        }
        raiseVersion();
    }

    @AfterEach
    void giveBack() {
        names.forEach((kept, name) -> set(kept, "public", name));
        raiseVersion();
    }

    private void set(Kept kept, String audience, String name) {
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.%s SET audience = :audience, name = :name WHERE id = :id"
                        .formatted(kept.table()))
                .param("audience", audience)
                .param("name", name)
                .param("id", kept.id())
                .update();
    }

    /** Makes the service look again, and waits until it has. */
    private void raiseVersion() {
        var version = OwnerRows.of(environment).sql("""
                        SELECT parkatlas.raise_version(array_agg(table_name::text)) FROM information_schema.columns
                        WHERE table_schema = 'parkatlas' AND column_name = 'state'
                        """).query(Long.class).single();
        var until = Instant.now().plus(SOON);
        while (!requests.text(StaffRequests.PUBLIC, "/tiles/parks").contains("\"" + version + "-")) {
            assertThat(Instant.now()).as("the service sees version %d", version).isBefore(until);
        }
    }

    @Test
    void everyAccountSeesWhatIsForIt() {
        var silent = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        reading().forEach((pattern, method) -> {
            var shown = new TreeSet<String>();
            for (var address : addresses(pattern)) {
                var ofTheCity = marks(CITY, address, method);
                shown.addAll(ofTheCity);
                for (var account : accounts(pattern, address, method)) {
                    var seen = marks(account, address, method);
                    var expected = ofTheCity.stream()
                            .filter(mark -> isFor(account, mark))
                            .toList();
                    if (!List.copyOf(seen).equals(expected)) {
                        wrong.add("%s as %s: %s, not %s".formatted(address, account, seen, expected));
                    }
                }
            }
            if (shown.isEmpty() && SHOWING.contains(pattern)) {
                silent.add(pattern);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(silent).isEmpty();
    }

    @Test
    void whatChangesSomethingIsForPosts() {
        var open = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getMethodsCondition().getMethods().stream()
                        .filter(it -> it != RequestMethod.GET && it != RequestMethod.HEAD)
                        .filter(it -> rule(method) == null)
                        .forEach(it -> mapping.getPatternValues().forEach(pattern -> open.add(it + " " + pattern))));

        assertThat(open).isEqualTo(new TreeSet<>(FOR_EVERYBODY));
    }

    /** Addresses that are read, and by what. */
    private Map<String, HandlerMethod> reading() {
        var found = new LinkedHashMap<String, HandlerMethod>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().forEach(pattern -> found.put(pattern, method));
            }
        });
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }

    private static List<String> addresses(String pattern) {
        if (!pattern.contains("{")) {
            return ADDRESSES.getOrDefault(pattern, List.of(pattern));
        }
        var collection = pattern.replace("{collection}", "parks");
        assertThat(ADDRESSES.containsKey(pattern) || !collection.contains("{"))
                .as("%s is unknown here", pattern)
                .isTrue();
        return ADDRESSES.getOrDefault(pattern, List.of(collection));
    }

    /**
     * Whom to ask: everybody at one address of those where somebody sees more than others; one of each role where somebody is
     * let in alone; elsewhere, where it is another form of the same or takes seconds, one of each that see the same.
     */
    private static List<String> accounts(String pattern, String address, HandlerMethod method) {
        var telling = SHOWING.contains(pattern)
                && !pattern.equals("/api/v1/plan-exports/{plan}")
                && address.equals(addresses(pattern).get(0));
        var posts = rule(method) == null ? OF_EACH_VIEW : OF_EACH_ROLE;
        var accounts = new ArrayList<>(telling ? ROLES.keySet() : posts);
        accounts.add(StaffRequests.PUBLIC);
        return accounts;
    }

    private static boolean isFor(String account, String mark) {
        return KEPT.stream()
                .anyMatch(kept -> kept.mark().equals(mark) && kept.accounts().contains(account));
    }

    /** The marks in the answer; it is refused exactly where the address says for whom it is. */
    private Set<String> marks(String account, String address, HandlerMethod method) {
        var answer = requests.get(account, address);
        var rule = rule(method);
        var refused = rule != null && !permits(rule, account);
        var as = address + " as " + account;
        if (refused) {
            assertThat(answer.statusCode()).as(as).isEqualTo(account.equals(StaffRequests.PUBLIC) ? 401 : 403);
        } else {
            assertThat(answer.statusCode()).as(as).isNotIn(401, 403).isLessThan(500);
        }
        if (answer.statusCode() < 300 && !account.equals(StaffRequests.PUBLIC)) {
            assertThat(answer.headers().allValues("Cache-Control")).as(as).allMatch(it -> it.contains("no-store"));
        }
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        var marks = new TreeSet<String>();
        KEPT.stream().map(Kept::mark).filter(body::contains).forEach(marks::add);
        return marks;
    }

    private static boolean permits(ForPosts rule, String account) {
        return !account.equals(StaffRequests.PUBLIC)
                && (rule.value().length == 0 || List.of(rule.value()).contains(ROLES.get(account)));
    }

    private static ForPosts rule(HandlerMethod method) {
        var own = method.getMethodAnnotation(ForPosts.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ForPosts.class) : own;
    }
}
