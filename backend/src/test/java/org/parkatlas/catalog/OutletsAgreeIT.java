package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.exports.Gdal;
import org.parkatlas.catalog.query.FilterSample;
import org.parkatlas.catalog.query.FilterSamples;
import org.parkatlas.catalog.query.PlotRow;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.jayway.jsonpath.JsonPath;

/** The same filter selects the same objects, in whatever encoding and through whatever outlet. */
@ThrowAwayLayers.Used
class OutletsAgreeIT {

    private static final long SEED = 4490;

    /** All plots lie in it: 112.5 to 118.125 degrees east, 21.9 to 27.1 degrees north. */
    private static final String TILE = "/tiles/plots/6/52/27.mvt";

    /** A GeoPackage is made by a program of its own, which takes its time: so many checks make one. */
    private static final int EVERY = 5;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private TileRequests requests;
    private List<PlotRow> rows;
    private int packages;

    @BeforeEach
    void setUp() {
        requests = new TileRequests(port);
        rows = PlotRow.rows(300, new Random(SEED));
        PlotRow.store(rows, OwnerRows.of(environment));
    }

    @Test
    void onRandomFiltersInBothEncodings() {
        var samples = new FilterSamples(SEED);
        for (int round = 0; round < 40; round++) {
            var sample = samples.next();

            check(sample.text(), Map.of("filter", sample.text(), "filter-lang", "cql2-text"), sample::selects);
            check(sample.text(), Map.of("filter", sample.json(), "filter-lang", "cql2-json"), sample::selects);
        }
    }

    @Test
    void onParametersOfQueryables() {
        for (var word : List.of("水田", "O'Brien", "50%", "", "x; --", "😀园区")) {
            check(word, Map.of("name", word), row -> word.equals(row.name()));
            check(word, Map.of("tags", word), row -> row.tags().contains(word));
        }
        check("floors", Map.of("floors", "3"), row -> Integer.valueOf(3).equals(row.floors()));
        check("vacant", Map.of("vacant", "true"), row -> Boolean.TRUE.equals(row.vacant()));
        check("not vacant", Map.of("vacant", "0"), row -> Boolean.FALSE.equals(row.vacant()));
        check("since", Map.of("since", "2021-01-05"), row -> "2021-01-05".equals(String.valueOf(row.since())));
    }

    @Test
    void onSeveralParametersAtOnce() {
        var sample = new FilterSample("floors >= 2", "", row -> row.floors() != null && row.floors() >= 2);

        check(
                "all",
                Map.of("filter", sample.text(), "vacant", "true", "datetime", "2021-01-10/.."),
                row -> sample.selects(row) && Boolean.TRUE.equals(row.vacant()));
    }

    private void check(String title, Map<String, String> parameters, Predicate<PlotRow> selects) {
        var drawn = ids(row -> row.outline() != null && selects.test(row));
        var query = parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));

        var tile = requests.get(TILE + "?" + query);

        assertThat(tile.statusCode()).as(title).isIn(200, 204);
        assertThat(DecodedTile.of(tile.body()).ids()).as("tile of " + title).isEqualTo(drawn);
        assertThat(items(query)).as("items of " + title).isEqualTo(ids(selects));
        assertThat(table(query)).as("table of " + title).isEqualTo(ids(selects));
        if (packages++ % EVERY == 0) {
            assertThat(geoPackage(query)).as("GeoPackage of " + title).isEqualTo(ids(selects));
        }
    }

    private Set<String> table(String query) {
        var csv = requests.text("/api/v1/exports/plots?format=csv&header=name&" + query);
        try (var records = CSVParser.parse(
                csv.substring(1), CSVFormat.RFC4180.builder().setHeader().get())) {
            return records.stream().map(it -> it.get("id")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<String> geoPackage(String query) {
        try {
            var file = folder.resolve(packages + ".gpkg");
            Files.write(
                    file,
                    requests.get("/api/v1/exports/plots?format=gpkg&" + query).body());
            return new Gdal(folder)
                    .features(file.toString(), "plots").stream()
                            .map(it -> it.path("properties").path("id").asString())
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Set<String> items(String query) {
        var json = requests.text("/ogc/collections/plots/items?limit=1000&" + query);
        return new TreeSet<>(JsonPath.<List<String>>read(json, "$.features[*].id"));
    }

    private Set<String> ids(Predicate<PlotRow> selects) {
        return rows.stream().filter(selects).map(PlotRow::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
