package org.parkatlas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.search.index.SearchKinds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Among 100 000 rows no question is answered by reading all of them. */
@IntegrationTest
@TestPropertySource(properties = {"parkatlas.packs.folder=target/no-packs", "search.rows=many"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchKinds kinds;

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
        owner.sql("""
            INSERT INTO parkatlas.search_object
                (kind, object_id, kind_rank, shown, words, name_chars, latin, places, code)
            SELECT 'enterprise', object_id, 4, shown, '|' || term || '|', char_length(term) + 2, 'e' || object_id,
                   ARRAY['4' || right(object_id, 3), 'enterprise@4' || right(object_id, 3)], right(object_id, 4)
            FROM parkatlas.search_term WHERE term_type = 'name'
            """).update();
        owner.sql("""
            INSERT INTO parkatlas.search_sound (kind, object_id, kind_rank, name_rank, shown, keys)
            SELECT 'enterprise', 'e' || n, 4, 0, '名', ARRAY[n, n * 31, n * 37, n * 41]
            FROM generate_series(1, 20000) AS n
            """).update();
        insertEnterprises(owner);
        owner.sql("ANALYZE parkatlas.search_term, parkatlas.search_object, parkatlas.search_sound,"
                        + " parkatlas.enterprise")
                .update();
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
        var plan = explain(Attempt.byName(new SearchStatements(kinds), Question.of(typed), typed));

        assertThat(plan).contains("search_term_prefix_idx", "search_term_name_idx", "search_object_words_idx");
        assertThat(plan).doesNotContain("Seq Scan on search_", "Gather");
    }

    @ParameterizedTest
    @CsvSource({"广梅园", "冠科技", "xiamn beizhan", "广东嘉元科计股份有限公司"})
    void readsOnlyWhatSoundsAlike(String typed) {
        var question = Question.of(typed);
        var plan = explain(Attempt.bySound(
                new SearchStatements(kinds), question.text(), Understood.whole(Understood.How.SIMILAR, typed)));

        assertThat(plan).contains("search_sound_keys_idx").doesNotContain("Seq Scan on search_", "Gather");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        甲县 丙 | search_object_places_idx search_object_words_idx
        乙丙    | search_object_words_idx
        甲县    | search_object_code_idx
        甲县 firms | search_object_places_idx
        copper foil | search_object_latin_idx
        """)
    void readsOnlyWhatMeetsAPart(String typed, String index) {
        var county = new Asked.Place("441403", "甲县");
        var asked = Vocabulary.of(1, Map.of("甲县", county), kinds.list()).read(typed);
        var plan = explain(
                Attempt.byWords(new SearchStatements(kinds), asked, Understood.parts(asked, List.of(), List.of())));

        assertThat(plan).containsAnyOf(index.split(" ")).doesNotContain("Seq Scan on search_", "Gather");
    }

    private String explain(Attempt attempt) {
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN " + attempt.sql())
                        .params(attempt.values())
                        .param("plan", null)
                        .params(new SearchCursor(null, null, null, null).values())
                        .param("one_more", 101)
                        .param("most", Search.MOST)
                        .query(String.class)
                        .list());
    }
}
