-- What some objects of one kind are about and where they are.
--
-- :objects  JSON array of objects with the columns that differ from row to row
INSERT INTO parkatlas.search_object
    (kind, object_id, plan_id, kind_rank, shown, words, name_chars, latin, places, code, document_id,
     clause_id)
SELECT :kind, id, plan, :kind_rank, shown, words, "nameChars", latin, places, code, document, clause
FROM jsonb_to_recordset(CAST(:objects AS jsonb)) AS given
    (id text, plan text, shown text, words text, "nameChars" integer, latin text, places text[], code text,
     document text, clause text)
