-- Objects that meet every word of a question: what they are called or about, of which kind, and where they are.
--
-- {condition}  the parts of condition that the question has, of these:
--              search_grams(words) @> :grams AND words LIKE ALL (:patterns)
--              to_tsvector('english', latin) @@ plainto_tsquery('english', :latin)
--              places @> :places, places && :kinds_in_places, kind = ANY (:kinds), code = :code
-- :most        rows that are looked at
-- :patterns    LIKE patterns of the words, none where it has none
-- served by    search_object_words_idx, search_object_latin_idx, search_object_places_idx, search_object_code_idx
--
-- tier: 11 the names have all words, 12 the object is about the rest.
SELECT kind, object_id, plan_id, shown, kind_rank, 0 AS name_rank,
       CASE WHEN left(words, name_chars) LIKE ALL (CAST(:patterns AS text[])) THEN 11 ELSE 12 END AS tier
FROM search_object
WHERE {condition}
LIMIT :most
