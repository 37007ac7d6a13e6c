-- Batches, the newest first.
--
-- :counties               only of posts for no other counties than these; all where there are none
-- :after_time, :after_id  the last of the page before, null for the first page
-- served by               land_batch_newest_idx
WITH wanted AS (
    SELECT *
    FROM parkatlas.land_batch
    WHERE cardinality(:counties::text[]) = 0 OR (cardinality(counties) > 0 AND counties <@ :counties::text[])
),
page AS (
    SELECT *
    FROM wanted
    WHERE :after_time::timestamptz IS NULL
        OR (created_at, id) < (:after_time::timestamptz, :after_id::uuid)
    ORDER BY created_at DESC, id DESC
    LIMIT :limit
)
SELECT (SELECT count(*) FROM wanted) AS total_count, page.*
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
ORDER BY page.created_at DESC, page.id DESC
