package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.RunningService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.w3c.dom.Element;

/** What changed in the data of a plan: as a list, and as a feed of RFC 4287. */
@IntegrationTest
class ChangesIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final RunningService service;

    @Autowired
    private Environment environment;

    ChangesIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    /** documents.csv of the pack: what was issued since 2021, and the plan itself; its period ended in 2025. */
    @Test
    void listsWhatChangedNewestFirst() {
        var list = service.get("/api/v1/plans/meizhou/changes");

        assertThat(list.texts("/items", "id"))
                .contains("pack-1", "period-end", "document-fuyuan-chaichu-tonggao", "document-meizhou-plan")
                .doesNotContain("document-xinghua-gaosu-2017");
        var days = list.texts("/items", "day");
        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(list.texts("/items", "title")).contains("规划期满", "规划文本、园区、企业等数据入库");
    }

    @Test
    void everyDocumentIsNamed() {
        service.get("/api/v1/plans/meizhou/changes")
                .body()
                .path("items")
                .valueStream()
                .filter(change -> change.path("kind").asString().equals("document"))
                .forEach(change -> assertThat(
                                "document-" + change.at("/sources/0/documentId").asString())
                        .isEqualTo(change.path("id").asString()));
    }

    @Test
    void walksTheListItemByItem() {
        var whole = service.get("/api/v1/plans/meizhou/changes").texts("/items", "id");
        var walked = new ArrayList<String>();
        var cursor = "";
        do {
            var page = service.get("/api/v1/plans/meizhou/changes?limit=1" + cursor);
            walked.addAll(page.texts("/items", "id"));
            cursor = page.body().path("next").isNull() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());

        assertThat(walked).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changes", "changes.atom"})
    void thereIsNoPlanOfAnotherName(String list) {
        var answer = service.get("/api/v1/plans/nowhere/" + list);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/type")).isEqualTo("/problems/plan-not-found");
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry have to have. */
    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void theFeedHasWhatAtomRequires(String plan) throws Exception {
        var feed = feed("/api/v1/plans/" + plan + "/changes.atom");

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        var entries = children(feed, "entry");
        assertThat(entries)
                .hasSameSizeAs(
                        service.get("/api/v1/plans/" + plan + "/changes").body().path("items"));
        assertThat(text(children(feed, "author").get(0), "name")).isNotBlank();
        assertThat(children(feed, "link").stream().map(link -> link.getAttribute("rel")))
                .containsExactly("self", "alternate");
        checkCommon(feed);
        entries.forEach(ChangesIT::checkCommon);
        entries.forEach(entry -> assertThat(children(entry, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("alternate")))
                .hasSize(1));
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
    }

    /** One id, one title, one time of RFC 3339. */
    private static void checkCommon(Element element) {
        assertThat(text(element, "id")).startsWith("urn:uuid:");
        assertThat(text(element, "title")).isNotBlank();
        assertThat(Instant.parse(text(element, "updated"))).isNotNull();
    }

    @Test
    void idsOfTheFeedStay() throws Exception {
        var first = feed("/api/v1/plans/meizhou/changes.atom");
        var second = feed("/api/v1/plans/meizhou/changes.atom?lang=en");

        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(second.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("en");
        // md5sum of parkatlas/plans/meizhou/changes, with version 3 and the variant of RFC 9562 set
        assertThat(text(first, "id")).isEqualTo("urn:uuid:e952b420-6cbc-3442-91d5-ad84092caea6");
    }

    /** A boundary that a county publishes is told, a parcel is not. */
    @Test
    void tellsWhatACountyPublishedForEverybody() {
        var owner = OwnerRows.of(environment);
        for (var kind : List.of("park-boundaries", "parcels")) {
            owner.sql("""
                            WITH made AS (
                                INSERT INTO parkatlas.change_set (id, kind, county_code, title, state, author, post, post_en,
                                                                  editors, demo)
                                VALUES (gen_random_uuid(), :kind, '441426', '内部标题', 'published', 'nobody', '岗位', 'post',
                                        '{}', true)
                                RETURNING id
                            )
                            INSERT INTO parkatlas.change_event (change_set, version, account, post, post_en, to_state)
                            SELECT id, 2, 'nobody', '岗位', 'post', 'published' FROM made
                            """).param("kind", kind).update();
        }
        try {
            var published = service.get("/api/v1/plans/meizhou/changes")
                    .body()
                    .path("items")
                    .valueStream()
                    .filter(change -> change.path("kind").asString().equals("publication"))
                    .toList();

            assertThat(published).hasSize(1);
            assertThat(published.get(0).path("title").asString()).isEqualTo("园区边界更新发布：平远县");
            assertThat(published.get(0).path("demo").asBoolean()).isTrue();
        } finally {
            owner.sql("DELETE FROM parkatlas.change_set WHERE title = '内部标题'").update();
        }
    }

    private Element feed(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getDocumentElement();
    }

    private static List<String> ids(Element feed) {
        return children(feed, "entry").stream().map(entry -> text(entry, "id")).toList();
    }

    private static String text(Element parent, String name) {
        var found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && name.equals(element.getLocalName())
                    && ATOM.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }
}
