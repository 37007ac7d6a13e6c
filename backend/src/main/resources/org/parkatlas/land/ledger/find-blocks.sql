-- The blocks that the boundary of a park had at a moment.
--
-- :parks, :moment  as in find-parcels.sql
SELECT DISTINCT block
FROM park_block_history
WHERE park_id = ANY (:parks::text[]) AND known @> :moment::timestamptz
ORDER BY block
LIMIT 1000
