-- Leads of some counties, those first of which something was written last.
--
-- :id                       only this one, null for all
-- :everywhere, :counties    of all counties, or of these
-- :stage                    only of this stage, null for all
-- :words                    what stands in the client's name, the needs or the number, null for anything
-- :after_time, :after_id    the last of the page before, null for the first page
-- served by                 lead_newest_idx, lead_county_idx
WITH selected AS (
    SELECT *
    FROM parkatlas.lead
    WHERE (:id::uuid IS NULL OR id = :id::uuid)
        AND (:everywhere OR county_code = ANY (:counties::text[]))
        AND (:stage::text IS NULL OR stage = :stage::text)
        AND (:words::text IS NULL OR position(:words::text IN client || ' ' || needs || ' ' || number) > 0)
),
page AS (
    SELECT *
    FROM selected
    WHERE :after_time::timestamptz IS NULL OR (touched_at, id) < (:after_time::timestamptz, :after_id::uuid)
    ORDER BY touched_at DESC, id DESC
    LIMIT :limit
)
SELECT (SELECT count(*) FROM selected) AS total, page.*
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
ORDER BY page.touched_at DESC, page.id DESC
