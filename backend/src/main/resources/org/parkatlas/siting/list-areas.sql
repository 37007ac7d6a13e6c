-- The areas that documents state for some parks, in the order of the packs; a starting area (startup) is within another.
--
-- :ids  ids of the parks
SELECT park_id, part, area_ha, basis, as_of, document_id, clause_id, clause, quote
FROM park_area
WHERE park_id = ANY (:ids) AND basis <> 'startup'
ORDER BY park_id, ord
LIMIT 100000
