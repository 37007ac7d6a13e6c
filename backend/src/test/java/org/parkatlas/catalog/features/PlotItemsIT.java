package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.query.PlotRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items of objects that no pack would hold, and of data that changes. */
@ThrowAwayLayers.Used
class PlotItemsIT {

    private static final String ITEMS = "/collections/plots/items";

    /** The version of the data is looked up about once a second. */
    private static final Duration VERSION_SEEN = Duration.ofMillis(1500);

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Ogc ogc;
    private JdbcClient owner;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
        owner = OwnerRows.of(environment);
    }

    /** The order of the database itself; objects without a value come last, and ties are broken by id in the same direction. */
    @ParameterizedTest
    @CsvSource({
        "name, name COLLATE \"zh-x-icu\" ASC NULLS LAST",
        "-name, 'name COLLATE \"zh-x-icu\" DESC NULLS LAST, id DESC'",
        "floors, floors ASC NULLS LAST",
        "-price, 'price DESC NULLS LAST, id DESC'",
        "vacant, vacant ASC NULLS LAST",
        "-since, 'since DESC NULLS LAST, id DESC'",
        "-id, id DESC",
        "'price,-floors', 'price ASC NULLS LAST, floors DESC NULLS LAST, id DESC'",
        "'-since,vacant', 'since DESC NULLS LAST, vacant ASC NULLS LAST'",
        "'-price,name', 'price DESC NULLS LAST, name COLLATE \"zh-x-icu\" ASC NULLS LAST'",
        "'-vacant,floors', 'vacant DESC NULLS LAST, floors ASC NULLS LAST'",
    })
    void walksInAnyOrderWithoutLosingAnObject(String sortby, String order) {
        PlotRow.store(PlotRow.rows(60, new Random(18058)), owner);
        var expected = owner.sql("SELECT id FROM parkatlas.plot ORDER BY %s, id".formatted(order))
                .query(String.class)
                .list();

        var walked = ogc.walk(ITEMS + "?limit=7&sortby=" + sortby).stream()
                .flatMap(page -> Ogc.texts(page.path("features"), "id").stream())
                .toList();

        assertThat(walked).isEqualTo(expected);
    }

    /** What an object is called is shown as it is written. */
    @Test
    void escapesWhatTheDataSays() {
        store("evil", "<img src=x onerror=alert(1)>\"'&{{{head}}}");

        var json = ogc.json(ITEMS + "/evil");
        var list = ogc.text(ITEMS + "?f=html");
        var one = ogc.text(ITEMS + "/evil?f=html");

        assertThat(json.at("/properties/name").asString()).isEqualTo("<img src=x onerror=alert(1)>\"'&{{{head}}}");
        assertThat(list).contains("&lt;img src").doesNotContain("<img");
        assertThat(one).contains("&lt;img src", "{{{head}}}").doesNotContain("<img");
    }

    /** A name with letters that the address has to encode is found under the link of its page. */
    @Test
    void findsAnObjectWhoseIdNeedsEncoding() {
        store("a b?c#d&e=f+g'h", "plain");

        var href = Ogc.href(ogc.json(ITEMS + "/a%20b%3Fc%23d%26e%3Df%2Bg'h"), "self", "application/geo+json");

        assertThat(ogc.follow(href).path("id").asString()).isEqualTo("a b?c#d&e=f+g'h");
    }

    /** What only staff may see is in no answer, and naming it is a mistake like any other. */
    @Test
    void keepsToItselfWhatIsForStaff() {
        store("kept", "plain");
        owner.sql("UPDATE parkatlas.plot SET tenant = 'secret tenant'").update();

        for (var path : List.of(
                ITEMS,
                ITEMS + "?f=html",
                ITEMS + "/kept",
                ITEMS + "/kept?f=html",
                "/collections/plots/schema",
                "/collections/plots/queryables",
                "/collections/plots/sortables",
                "/collections/plots/schemas/feature",
                "/api")) {
            assertThat(ogc.text(path)).as(path).doesNotContainIgnoringCase("tenant");
        }
        for (var query : List.of("tenant=x", "sortby=tenant", "filter=tenant%20IS%20NULL")) {
            assertThat(ogc.status(ITEMS + "?" + query)).as(query).isEqualTo(400);
        }
    }

    /** Without a schema GDAL takes a column that is empty on the first page for a text. */
    @Test
    void tellsGdalTheTypesOfColumnsWithoutValues() {
        store("empty", null);

        var described = new Gdal(folder, "http://127.0.0.1:%d/ogc".formatted(port)).describe("plots");

        assertThat(described)
                .contains(
                        "name: String (",
                        "floors: Integer (",
                        "price: Real (",
                        "vacant: Integer(Boolean) (",
                        "since: Date (",
                        "tags: StringList (");
    }

    /** The table is locked away from everybody: only an answer that does not need it comes. */
    @Test
    void knowsWhatTheClientHasWithoutReadingIt() throws Exception {
        store("locked", "plain");
        Thread.sleep(VERSION_SEEN.toMillis());
        var tag = Ogc.header(ogc.get(ITEMS), "ETag");

        try (var other = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"))) {
            other.setAutoCommit(false);
            try (var lock = other.createStatement()) {
                lock.execute("LOCK TABLE parkatlas.plot IN ACCESS EXCLUSIVE MODE");
            }
            assertThat(ogc.status(ITEMS, "If-None-Match", tag)).isEqualTo(304);
            assertThat(ogc.status(ITEMS)).isEqualTo(503);
            other.rollback();
        }
        store("changed", "plain");
        var answer = ogc.get(ITEMS + "?limit=10", "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Every answer is of one version of the data, however often it changes. */
    @Test
    void numbersAndFeaturesAreOfOneVersion() throws InterruptedException {
        store("first", "plain");
        var going = new AtomicBoolean(true);
        var writer = new Thread(() -> {
            for (int i = 0; going.get(); i++) {
                owner.sql("INSERT INTO parkatlas.plot (id) SELECT 'more-' || :i FROM parkatlas.raise_version('{plot}')")
                        .param("i", i)
                        .update();
                pause();
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 40; i++) {
                var answer = ogc.get(ITEMS + "?limit=1000");
                if (answer.statusCode() == 200) {
                    var page = Ogc.parse(answer);
                    assertThat(page.path("features").size())
                            .isEqualTo(page.path("numberMatched").asInt())
                            .isEqualTo(page.path("numberReturned").asInt());
                } else {
                    assertThat(answer.statusCode()).isEqualTo(503);
                }
            }
        } finally {
            going.set(false);
            writer.join();
        }
        assertThat(ogc.json(ITEMS + "?limit=1000").path("numberMatched").asInt())
                .isGreaterThan(1);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(String id, String name) {
        PlotRow.store(List.of(new PlotRow(id, name, null, null, null, null, List.of(), null)), owner);
    }
}
