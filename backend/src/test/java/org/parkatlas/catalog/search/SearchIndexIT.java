package org.parkatlas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Among 60 000 terms no question is answered by reading all of them. */
@IntegrationTest
@TestPropertySource(properties = {"parkatlas.packs.folder=target/no-packs", "search.rows=many"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeatureTypes types;

    /** Names are three characters of the block of common ones; readings are numbers in base 26, written in letters. */
    @BeforeAll
    void insertTerms(@Autowired Environment environment) {
        var owner = OwnerRows.of(environment);
        owner.sql("""
                        INSERT INTO parkatlas.search_term (kind, object_id, term, term_type, shown, kind_rank, name_rank)
                        SELECT 'enterprise', 'e' || n, name.term, 'name', name.term, 4, 0
                        FROM generate_series(1, 20000) AS n
                        CROSS JOIN LATERAL (
                            SELECT string_agg(chr(19968 + ((n::bigint * 7919 * place * place) % 5000)::integer), '') AS term
                            FROM generate_series(1, 3) AS place) AS name
                        """).update();
        owner.sql("""
                        INSERT INTO parkatlas.search_term
                            (kind, object_id, term, term_type, syllables, shown, kind_rank, name_rank)
                        SELECT 'enterprise', 'e' || n, spoken.term, kind, spoken.term, '名', 4, 0
                        FROM generate_series(1, 20000) AS n, unnest(ARRAY['pinyin', 'initials']) AS kind
                        CROSS JOIN LATERAL (
                            SELECT string_agg(chr(97 + ((n::bigint * 104729 * place) % 26)::integer), '') AS term
                            FROM generate_series(1, 8) AS place) AS spoken
                        """).update();
        insertEnterprises(owner);
        owner.sql("ANALYZE parkatlas.search_term, parkatlas.enterprise").update();
    }

    /** What the terms name, in a plan that all may read. */
    private static void insertEnterprises(JdbcClient owner) {
        owner.sql("""
                        INSERT INTO parkatlas.pack (id, title, dated, licence, checksum)
                        VALUES ('many', 'many', '2026-01-01', 'CC0-1.0', '-')
                        """).update();
        owner.sql("""
                        INSERT INTO parkatlas.document (id, title, short_title, status, kind, pack)
                        VALUES ('many', 'many', 'many', 'published', 'dataset', 'many')
                        """).update();
        owner.sql("""
                        INSERT INTO parkatlas.plan (id, name, short_name, title, level, adcode, legal_status, document_id,
                                                    layout_clause_id, central_meridian, bbox, ord, pack)
                        VALUES ('many', 'many', 'many', 'many', 'city', '441400', 'expired', 'many', 'none', 117,
                                ST_MakeEnvelope(115, 23, 117, 25, 4490), 1, 'many')
                        """).update();
        owner.sql("""
                        INSERT INTO parkatlas.enterprise (id, plan_id, name, precision_class, located_in, ord, pack)
                        SELECT 'e' || n, 'many', '厂', 'unlocated', 'plan:many', n, 'many'
                        FROM generate_series(1, 20000) AS n
                        """).update();
    }

    @ParameterizedTest
    @CsvSource({"gmy", "guangmei", "广", "广梅", "广州梅州", "广mei", "115"})
    void readsOnlyWhatTheIndexesFind(String typed) {
        var question = Question.of(typed);

        var plan = String.join(
                "\n",
                jdbc.sql("EXPLAIN " + new SearchStatements(types).search())
                        .param("question", question.text())
                        .param("end", question.end())
                        .param("grams", question.grams())
                        .param("contains", question.contains())
                        .param("at_syllable", question.atSyllable())
                        .param("spoken", question.spoken())
                        .param("written", question.written())
                        .param("plan", null)
                        .param("after_rank", null)
                        .param("after_shown", null)
                        .param("after_kind", null)
                        .param("after_id", null)
                        .param("one_more", 101)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("search_term_prefix_idx", "search_term_name_idx");
        assertThat(plan).doesNotContain("Seq Scan on search_term", "Gather");
    }
}
