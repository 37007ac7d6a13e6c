package org.parkatlas.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the packs of the repository say of their objects in English. */
@IntegrationTest
class EnglishNamesIT {

    @Autowired
    private Environment environment;

    private JdbcClient rows;

    @BeforeEach
    void open() {
        rows = OwnerRows.of(environment);
    }

    /** Every view that tells English names; what is drawn around the counties has no view of its own. */
    @Test
    void everyShownObjectHasAName() {
        var views = list("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = 'published' AND column_name = 'name_en' AND table_name <> 'object_name'");
        var nameless = new TreeMap<String, Long>();
        for (var view : views) {
            nameless.put(view, count("published.%s WHERE name_en IS NULL".formatted(view)));
        }
        nameless.put("base_feature", count("published.base_feature WHERE name_en IS NULL AND name IS NOT NULL"));
        nameless.put("area_outline", count("""
                published.area_outline AS area
                WHERE kind <> 'county'
                  AND NOT EXISTS (SELECT FROM published.object_name
                                  WHERE object_kind = 'area' AND object_id = area.plan_id || '/' || area.code)
                """));

        assertThat(count("published.object_name")).isGreaterThan(1000);
        assertThat(nameless)
                .containsKeys("park", "enterprise", "chain_link", "industry", "target")
                .allSatisfy((view, objects) -> assertThat(objects).as(view).isZero());
    }

    /** Who reads "Gaobei exit" on two symbols looks twice; two parks of one name would be one to everybody. */
    @Test
    void noTwoObjectsOfAPlanAndKindHaveTheSameName() {
        var twice = list("""
                SELECT kind || ' ' || plan_id || ': ' || name_en
                FROM (SELECT 'park' AS kind, plan_id, name_en FROM published.park
                      UNION ALL SELECT 'enterprise', plan_id, name_en FROM published.enterprise
                      UNION ALL SELECT 'town', plan_id, name_en FROM published.town
                      UNION ALL SELECT 'chain', plan_id, name_en FROM published.chain
                      UNION ALL SELECT 'target', plan_id, name_en FROM published.target
                      UNION ALL SELECT 'industry', NULL, name_en FROM published.industry) AS named
                GROUP BY kind, plan_id, name_en
                HAVING count(*) > 1
                """);

        assertThat(twice).isEmpty();
    }

    /** One Chinese name is one English name, whatever file it stands in. */
    @Test
    void theSameChineseNameHasTheSameEnglishName() {
        var differing = list("""
                SELECT name || ': ' || string_agg(DISTINCT name_en, ' / ')
                FROM (SELECT name, name_en FROM published.park
                      UNION ALL SELECT name, name_en FROM published.project
                      UNION ALL SELECT name, name_en FROM published.town
                      UNION ALL SELECT name, name_en FROM published.county
                      UNION ALL SELECT name, name_en FROM published.layout_element
                      UNION ALL SELECT name, name_en FROM published.industry
                      UNION ALL SELECT name, name_en FROM published.palette
                      UNION ALL SELECT name, name_en FROM published.chain
                      UNION ALL SELECT name, name_en FROM published.transport_node
                      UNION ALL SELECT title, name_en FROM published.document
                      UNION ALL SELECT title, name_en FROM published.policy
                      UNION ALL SELECT name, name_en FROM published.plan) AS named
                GROUP BY name
                HAVING count(DISTINCT name_en) > 1
                """);

        assertThat(differing).isEmpty();
    }

    /** A spelling and no name: it has to sound like the Chinese one. */
    @Test
    void whatIsOnlyPinyinSaysHowItSounds() {
        assertThat(list("SELECT object_id FROM published.object_name WHERE basis = 'pinyin' AND pinyin IS NULL"))
                .isEmpty();
    }

    private long count(String from) {
        return rows.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }

    private List<String> list(String statement) {
        return rows.sql(statement).query(String.class).list();
    }
}
