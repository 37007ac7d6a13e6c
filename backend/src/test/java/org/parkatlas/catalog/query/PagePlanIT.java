package org.parkatlas.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about the pages of a list of 20,000 enterprises, of which one plan has all but 400. */
@ThrowAwayLayers.Used
class PagePlanIT {

    private static final int PAGE = 100;

    @Autowired
    private FeatureTypes types;

    @Autowired
    private FeatureReader features;

    @Autowired
    private Readings readings;

    @Autowired
    private Environment environment;

    private JdbcClient owner;
    private Selection all;

    @BeforeEach
    void makeEnterprises() {
        owner = OwnerRows.of(environment);
        owner.sql("INSERT INTO parkatlas.pack (id, title, dated, licence, checksum) "
                        + "VALUES ('lists', 'lists', '2026-01-01', 'CC0-1.0', '-')")
                .update();
        owner.sql("INSERT INTO parkatlas.document (id, title, short_title, status, kind, pack) "
                        + "VALUES ('lists', 'lists', 'lists', 'published', 'dataset', 'lists')")
                .update();
        owner.sql("INSERT INTO parkatlas.plan (id, name, short_name, title, level, adcode, legal_status, document_id, "
                        + "layout_clause_id, central_meridian, bbox, ord, pack) SELECT id, id, id, id, 'city', '441400', "
                        + "'expired', 'lists', 'none', 117, ST_MakeEnvelope(115, 23, 117, 25, 4490), 1, 'lists' "
                        + "FROM unnest(ARRAY['large', 'small']) AS id")
                .update();
        owner.sql(
                        "INSERT INTO parkatlas.enterprise (id, plan_id, name, county_codes, precision_class, located_in, ord, "
                                + "pack) SELECT 'firm-' || n, CASE WHEN n % 50 = 0 THEN 'small' ELSE 'large' END, "
                                + "'第' || md5(n::text) || '厂', ARRAY[CASE WHEN n % 5000 = 0 THEN '441422' ELSE '441403' END], "
                                + "'unlocated', 'plan:large', n, 'lists' FROM generate_series(1, 20000) AS n")
                .update();
        owner.sql("ANALYZE parkatlas.enterprise").update();
        raiseVersion();
        all = Selection.all(Viewer.PUBLIC, types.find("enterprises").orElseThrow());
    }

    @AfterEach
    void removeThem() {
        owner.sql("DELETE FROM parkatlas.enterprise WHERE pack = 'lists'").update();
        owner.sql("DELETE FROM parkatlas.plan WHERE pack = 'lists'").update();
        owner.sql("DELETE FROM parkatlas.document WHERE pack = 'lists'").update();
        owner.sql("DELETE FROM parkatlas.pack WHERE id = 'lists'").update();
        raiseVersion();
    }

    private void raiseVersion() {
        owner.sql("SELECT parkatlas.raise_version('{pack,document,plan,enterprise}')")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        ", name, enterprise_name_idx",
        ", -name, enterprise_name_idx",
        ", , enterprise_pkey",
        "large, name, enterprise_plan_name_idx",
        "large, -name, enterprise_plan_name_idx",
        "small, name, enterprise_plan_name_idx",
        "small, , enterprise_plan_idx",
    })
    void readsTheFirstPageAndAllOthersFromAnIndex(@Nullable String plan, @Nullable String sortby, String index) {
        var selection = all.having("planId", plan);
        var first = page(sortby, null);
        var later = page(sortby, features.page(selection, page(sortby, null)).next());

        assertThat(explain(selection, first, 20_000))
                .contains("using " + index)
                .doesNotContain("Sort")
                .doesNotContain("Seq Scan on enterprise");
        assertThat(explain(selection, later, 20_000))
                .contains("using " + index)
                .containsPattern("Index Cond: .*(ROW|id >)")
                .doesNotContain("Sort")
                .doesNotContain("Seq Scan on enterprise");
    }

    /** What few objects match is not looked for in the order of names to the end. */
    @Test
    void findsFewObjectsBeforeItOrdersThem() {
        var selection = all.having("countyCodes", "441422");

        assertThat(features.count(selection)).isEqualTo(4);
        assertThat(explain(selection, page("name", null), 4))
                .contains("enterprise_county_codes_idx")
                .doesNotContain("Scan using enterprise_name_idx");
        assertThat(features.page(selection, page("name", null)).rows())
                .extracting(FeatureRow::id)
                .containsExactlyInAnyOrder("firm-5000", "firm-10000", "firm-15000", "firm-20000");
    }

    private PageQuery page(@Nullable String sortby, @Nullable String cursor) {
        return PageQuery.of(
                SortOrder.of(sortby, new Queryables(all.type(), Viewer.PUBLIC)), ReferenceSystems.CRS84, PAGE, cursor);
    }

    private String explain(Selection selection, PageQuery query, long objects) {
        var statement = PageStatement.of(selection, query, objects);
        return readings.read(
                Viewer.PUBLIC,
                reading -> String.join(
                        "\n",
                        reading.jdbc()
                                .sql("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) " + statement.sql())
                                .params(statement.values())
                                .query(String.class)
                                .list()));
    }
}
