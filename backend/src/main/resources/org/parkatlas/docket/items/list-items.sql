-- Items of a meeting by their numbers.
--
-- :plan           whose meeting
-- :id             only this one, null for all
-- :step, :kind    only of this one, null for all
-- :unit           only what this unit raised or has to see to, null for all
-- :place          only what is about this, or lies in this park or county; null for all
-- :words          what stands in title or text, null for anything
-- :after          the last number of the page before, null for the first page
-- served by       docket_item_plan_idx
WITH selected AS (
    SELECT *
    FROM parkatlas.docket_item AS item
    WHERE plan_id = :plan
        AND (:id::uuid IS NULL OR id = :id::uuid)
        AND (:step::text IS NULL OR step = :step::text)
        AND (:kind::text IS NULL OR kind = :kind::text)
        AND (:unit::text IS NULL OR :unit::text IN (raised_by, responsible))
        AND (:words::text IS NULL OR position(:words::text IN title || ' ' || text) > 0)
        AND (:place::text IS NULL OR EXISTS (
            SELECT FROM parkatlas.docket_place AS place
            WHERE place.item_id = item.id
                AND :place::text IN (place.reference, 'park:' || place.park_id, 'county:' || place.county_code)))
),
page AS (
    SELECT *
    FROM selected
    WHERE :after::integer IS NULL OR number > :after::integer
    ORDER BY number
    LIMIT :limit
)
SELECT (SELECT count(*) FROM selected) AS total, page.*
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
ORDER BY page.number
