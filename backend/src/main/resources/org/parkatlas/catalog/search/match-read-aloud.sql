-- Objects whose readings begin with the question as it can be read aloud, of a question of characters and Latin letters.
--
-- :spoken     how it can be read aloud
-- :written    LIKE pattern of its characters in their order
-- :most       rows that are looked at
-- served by   search_term_prefix_idx
--
-- OFFSET 0 makes the planner look every reading up in the index; it takes them for far more than they are.
(SELECT read_aloud.*
FROM unnest(CAST(:spoken AS text[])) AS spoken (reading)
CROSS JOIN LATERAL (
    SELECT kind, object_id, plan_id, shown, kind_rank, name_rank, 4
    FROM search_term
    WHERE term >= spoken.reading AND term < spoken.reading || chr(1114111)
      AND term_type = 'pinyin' AND shown LIKE :written
    OFFSET 0
) AS read_aloud
LIMIT :most)
