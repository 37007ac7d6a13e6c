-- What the map of a ledger shows: parcels by stage of supply, and the blocks that the boundary of the park had then.
--
-- :parks, :moment  as in find-parcels.sql
SELECT id, stage AS what, '' AS name, boundary AS shape
FROM parcel_history
WHERE park_id = ANY (:parks::text[]) AND known @> :moment::timestamptz
UNION ALL
SELECT block, 'block', block, boundary
FROM park_block_history
WHERE park_id = ANY (:parks::text[]) AND known @> :moment::timestamptz
ORDER BY what, id
LIMIT 6001
