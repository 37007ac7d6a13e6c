-- Objects whose names sound like the question, or are one mistake away from it.
--
-- :most     rows that are looked at
-- :keys     hash codes of how it sounds, whole and with any one syllable or letter gone; :whole those of the whole
-- served by search_sound_keys_idx
--
-- tier: 13 sounds the same, 14 has one syllable more or less, 15 shares more than one spelling, as with two that are
-- swapped, 16 shares one, as with one that is wrong.
SELECT kind, object_id, plan_id, shown, kind_rank, name_rank,
       CASE
           WHEN keys[1] = ANY (CAST(:whole AS integer[])) THEN 13
           WHEN keys && CAST(:whole AS integer[]) OR keys[1] = ANY (CAST(:keys AS integer[])) THEN 14
           WHEN (SELECT count(*) FROM unnest(keys) AS key WHERE key = ANY (CAST(:keys AS integer[]))) > 1 THEN 15
           ELSE 16
       END AS tier
FROM search_sound
WHERE keys && CAST(:keys AS integer[])
LIMIT :most
