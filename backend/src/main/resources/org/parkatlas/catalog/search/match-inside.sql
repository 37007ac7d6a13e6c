-- Objects whose readings or English names have the question in them, of a question of three Latin letters or digits and more.
--
-- :at_syllable  regular expression of the question at the start of a syllable or English word
-- :contains     LIKE pattern of the question
-- :most         rows that are looked at
-- served by     search_term_spoken_idx
--
-- tier: 7 an English name contains it, 8 a reading does, 9 the initials do.
(SELECT kind, object_id, plan_id, shown, kind_rank, name_rank,
       CASE term_type WHEN 'english' THEN 7 WHEN 'pinyin' THEN 8 ELSE 9 END
FROM search_term
WHERE term_type <> 'name' AND term LIKE :contains
  AND (syllables IS NULL OR ' ' || syllables ~ CAST(:at_syllable AS text))
LIMIT :most)
