-- The objects whose names or readings answer a question, best first, one row an object.
--
-- :question   folded, 1 to 64 characters; :end the same and the last of all characters, so that every text between the
--             two begins with the question
-- :grams      its pieces of two characters, or itself if it has one
-- :contains   LIKE pattern of the question, which has no letter that LIKE gives a meaning
-- :at_syllable  regular expression of the question at the start of a syllable, where it is at least three Latin letters
--             or digits; else null, and nothing is looked for inside readings
-- :spoken     how a question of characters and Latin letters can be read aloud; else empty
-- :written    LIKE pattern of its characters in their order
-- :plan       plan whose objects come first; or null
-- :after_*    sort key after which the page begins; or null
-- :one_more   rows of the page and one, so that it shows whether anything follows
-- {objects}   found-object.sql for every searchable type
-- served by   search_term_prefix_idx, search_term_name_idx, search_term_spoken_idx
--
-- OFFSET 0 makes the planner look every reading up in the index; it takes them for far more than they are.
--
-- tier: 0 exact, 1 begins with; read aloud: 2 exact, 3 initials exact, 4 begins with, 5 initials begin with;
-- 6 contains, 7 contains read aloud, 8 contains the initials.
WITH matched AS (
    SELECT kind, object_id, plan_id, shown, kind_rank, name_rank,
           CASE term_type WHEN 'name' THEN 0 WHEN 'pinyin' THEN 2 ELSE 3 END
           + CASE WHEN term = :question THEN 0 WHEN term_type = 'name' THEN 1 ELSE 2 END AS tier
    FROM search_term
    WHERE term >= :question AND term < :end
    UNION ALL
    SELECT read_aloud.*
    FROM unnest(CAST(:spoken AS text[])) AS spoken (reading)
    CROSS JOIN LATERAL (
        SELECT kind, object_id, plan_id, shown, kind_rank, name_rank, 4
        FROM search_term
        WHERE term >= spoken.reading AND term < spoken.reading || chr(1114111)
          AND term_type = 'pinyin' AND shown LIKE :written
        OFFSET 0
    ) AS read_aloud
    UNION ALL
    SELECT kind, object_id, plan_id, shown, kind_rank, name_rank, 6
    FROM search_term
    WHERE term_type = 'name' AND search_grams(term) @> CAST(:grams AS text[]) AND term LIKE :contains
    UNION ALL
    SELECT kind, object_id, plan_id, shown, kind_rank, name_rank, CASE term_type WHEN 'pinyin' THEN 7 ELSE 8 END
    FROM search_term
    WHERE term_type <> 'name' AND CAST(:at_syllable AS text) IS NOT NULL AND term LIKE :contains
      AND (syllables IS NULL OR ' ' || syllables ~ CAST(:at_syllable AS text))
),
best AS (
    SELECT DISTINCT ON (kind, object_id) kind COLLATE "C" AS kind, object_id COLLATE "C" AS object_id, plan_id,
           shown COLLATE "zh-Hans-x-icu" AS shown, tier,
           tier * 10000000 + CASE WHEN CAST(:plan AS text) IS NULL OR plan_id = :plan THEN 0 ELSE 1000000 END
           + name_rank * 100000 + kind_rank * 1000 + least(char_length(shown), 999) AS rank
    FROM matched
    ORDER BY kind, object_id, rank, shown
),
page AS (
    SELECT *
    FROM best
    WHERE CAST(:after_rank AS integer) IS NULL
       OR (rank, shown, kind, object_id)
          > (CAST(:after_rank AS integer), CAST(:after_shown AS text), CAST(:after_kind AS text), CAST(:after_id AS text))
    ORDER BY rank, shown, kind, object_id
    LIMIT :one_more
)
SELECT item.*, (SELECT count(*) FROM best) AS total
FROM (VALUES (1)) AS always_one_row (number)
LEFT JOIN (
    SELECT page.kind, page.object_id AS id, page.plan_id, page.shown, page.tier, page.rank, object.name,
           object.short_name, object.position, object.place, object.code
    FROM page
    JOIN LATERAL (
        {objects}
    ) AS object ON true
) AS item ON true
ORDER BY item.rank, item.shown, item.kind, item.id
