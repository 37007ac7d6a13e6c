-- What documents say of several objects of one kind, in the order of the packs.
--
-- :kind, :ids  kind and text[] of ids
-- served by    citation_pkey (object_kind, object_id, pack, ord)
SELECT object_id, attribute, value, document_id, clause_id, clause, quote
FROM citation
WHERE object_kind = :kind
  AND object_id = ANY (:ids)
ORDER BY object_id, pack, ord
