-- The areas that documents state for one park, in the pack's order.
--
-- :id  id of the park
SELECT area_ha, basis, part, as_of, note, document_id, clause_id, clause, quote
FROM park_area
WHERE park_id = :id
ORDER BY ord
