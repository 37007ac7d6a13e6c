package org.parkatlas.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Filters made at random mean in SQL what they mean to a program that knows no SQL. */
@ThrowAwayLayers.Used
class FilterDifferentialIT {

    private static final long SEED = 20261126;

    @Autowired
    private FeatureTypes types;

    @Autowired
    private SelectionReader selections;

    @Autowired
    private FeatureReader features;

    @Autowired
    private Environment environment;

    private List<PlotRow> rows;
    private Queryables plots;

    @BeforeEach
    void setUp() {
        rows = PlotRow.rows(400, new Random(SEED));
        PlotRow.store(rows, OwnerRows.of(environment));
        plots = new Queryables(types.find("plots").orElseThrow(), Viewer.PUBLIC);
    }

    @Test
    void selectsTheSameInTextInJsonAndInMemory() {
        var samples = new FilterSamples(SEED);
        var selecting = 0;

        for (int round = 0; round < 600; round++) {
            var sample = samples.next();
            var expected = selected(sample);

            assertThat(ids(Map.of("filter", sample.text())))
                    .as("seed %d, round %d: %s", SEED, round, sample.text())
                    .isEqualTo(expected);
            assertThat(ids(Map.of("filter", sample.json(), "filter-lang", "cql2-json")))
                    .as("seed %d, round %d: %s", SEED, round, sample.json())
                    .isEqualTo(expected);
            selecting += expected.isEmpty() || expected.size() == rows.size() ? 0 : 1;
        }

        assertThat(selecting).isGreaterThan(300);
    }

    private Set<String> selected(FilterSample sample) {
        var ids = new TreeSet<String>();
        rows.stream().filter(sample::selects).forEach(row -> ids.add(row.id()));
        return ids;
    }

    private Set<String> ids(Map<String, String> parameters) {
        var selection = selections.read(plots, parameters, Set.of());
        var ids = new TreeSet<>(walk(selection, SortOrder.BY_ID, 1000));

        assertThat(features.count(selection)).isEqualTo(ids.size());
        return ids;
    }

    private List<String> walk(Selection selection, SortOrder order, int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = features.page(selection, PageQuery.of(order, ReferenceSystems.CRS84, limit, cursor));
            page.rows().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }
}
