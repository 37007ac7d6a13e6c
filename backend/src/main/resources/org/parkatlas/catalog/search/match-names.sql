-- Objects whose names or subjects have the question in them, as it is typed.
--
-- :question   folded, 1 to 64 characters; :end the same and the last of all characters, so that every text between the
--             two begins with the question
-- :grams      its pieces of two characters, or itself if it has one
-- :contains   LIKE pattern of the question, which has no letter that LIKE gives a meaning
-- :most       rows that are looked at for each way to match: of what a million objects have in common nobody reads more
-- served by   search_term_prefix_idx, search_term_name_idx, search_object_words_idx
--
-- tier: 0 exact, 1 begins with; read aloud: 2 exact, 3 initials exact, 4 begins with; 5 an English name begins with, 6
-- initials begin with; 7 contains; 10 is about it.
(SELECT kind, object_id, plan_id, shown, kind_rank, name_rank,
       CASE WHEN term = :question THEN CASE term_type WHEN 'pinyin' THEN 2 WHEN 'initials' THEN 3 ELSE 0 END
            ELSE CASE term_type WHEN 'name' THEN 1 WHEN 'pinyin' THEN 4 WHEN 'english' THEN 5 ELSE 6 END END AS tier
FROM search_term
WHERE term >= :question AND term < :end
ORDER BY term
LIMIT :most)
UNION ALL
(SELECT kind, object_id, plan_id, shown, kind_rank, name_rank, 7
FROM search_term
WHERE term_type = 'name' AND search_grams(term) @> CAST(:grams AS text[]) AND term LIKE :contains
LIMIT :most)
UNION ALL
(SELECT kind, object_id, plan_id, shown, kind_rank, 0, 10
FROM search_object
WHERE search_grams(words) @> CAST(:grams AS text[]) AND words LIKE :contains
LIMIT :most)
