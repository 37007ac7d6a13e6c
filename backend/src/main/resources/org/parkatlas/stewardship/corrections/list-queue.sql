-- What was sent of objects of some counties, the newest first.
--
-- :id                      only this one, null for all
-- :everywhere, :counties   of all objects, or of those of these counties
-- :state                   waiting or answered, null for both
-- :after_time, :after_id   the last of the page before, null for the first page
-- served by                correction_waiting_idx, correction_newest_idx
WITH wanted AS (
    SELECT *
    FROM parkatlas.correction
    WHERE (:id::uuid IS NULL OR id = :id::uuid)
        AND (:everywhere OR county_codes && :counties::text[])
        AND (:state::text IS NULL
            OR (:state = 'waiting' AND answered_at IS NULL)
            OR (:state = 'answered' AND answered_at IS NOT NULL))
),
page AS (
    SELECT *
    FROM wanted
    WHERE :after_time::timestamptz IS NULL
        OR (received_at, id) < (:after_time::timestamptz, :after_id::uuid)
    ORDER BY received_at DESC, id DESC
    LIMIT :limit
)
SELECT (SELECT count(*) FROM wanted) AS total, page.*
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
ORDER BY page.received_at DESC, page.id DESC
