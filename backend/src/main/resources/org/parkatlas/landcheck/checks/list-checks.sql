-- Checks, the newest first.
--
-- :counties               only of these; of all where there are none
-- :after_time, :after_id  the last of the page before, null for the first page
-- served by               land_check_newest_idx
WITH wanted AS (
    SELECT id, number, title, county_code, checked_at, area_m2, verdict, demo
    FROM parkatlas.land_check
    WHERE cardinality(:counties::text[]) = 0 OR county_code = ANY (:counties::text[])
),
page AS (
    SELECT *
    FROM wanted
    WHERE :after_time::timestamptz IS NULL
        OR (checked_at, id) < (:after_time::timestamptz, :after_id::uuid)
    ORDER BY checked_at DESC, id DESC
    LIMIT :limit
)
SELECT (SELECT count(*) FROM wanted) AS total, page.*
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
ORDER BY page.checked_at DESC, page.id DESC
