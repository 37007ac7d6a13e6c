-- Search terms of some objects of one kind.
--
-- :terms  JSON array of objects with the columns that differ from row to row
INSERT INTO parkatlas.search_term
    (kind, object_id, plan_id, term, term_type, syllables, shown, kind_rank, name_rank)
SELECT :kind, object_id, plan_id, term, type, syllables, shown, :kind_rank, "nameRank"
FROM jsonb_to_recordset(CAST(:terms AS jsonb)) AS given
    (object_id text, plan_id text, term text, type text, syllables text, shown text, "nameRank" smallint)
