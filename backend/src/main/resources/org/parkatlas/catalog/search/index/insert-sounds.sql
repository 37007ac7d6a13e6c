-- How some names of one kind sound.
--
-- :sounds  JSON array of objects with the columns that differ from row to row
INSERT INTO parkatlas.search_sound (kind, object_id, plan_id, kind_rank, name_rank, shown, keys)
SELECT :kind, object_id, plan_id, :kind_rank, "nameRank", shown, keys
FROM jsonb_to_recordset(CAST(:sounds AS jsonb)) AS given
    (object_id text, plan_id text, shown text, "nameRank" smallint, keys integer[])
