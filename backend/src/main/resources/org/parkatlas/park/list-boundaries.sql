-- The blocks of the parks' current boundaries in the plans' order, with the number of all that match.
--
-- :plan, :park  exact, or null for any
-- :after        sort key after which the page begins, or null
-- id            park, version and number of the block; blocks themselves have names in Chinese
WITH block AS (
    SELECT
        boundary.*,
        boundary.park_id || '-' || boundary.boundary_version || '-' || row_number() OVER (
            PARTITION BY boundary.park_id, boundary.boundary_version ORDER BY boundary.ord, boundary.block
        ) AS id
    FROM park_boundary AS boundary
),
keyed AS (
    SELECT
        block.*,
        lpad(plan.ord::text, 10, '0') || '/' || lpad(park.ord::text, 10, '0') || '/' || block.park_id || '/'
            || lpad(block.ord::text, 10, '0') || '/' || block.id AS sort_key,
        count(*) OVER () AS total
    FROM block
    JOIN park ON park.id = block.park_id
    JOIN plan ON plan.id = park.plan_id
    WHERE (:plan::text IS NULL OR park.plan_id = :plan)
      AND (:park::text IS NULL OR block.park_id = :park)
)
SELECT *
FROM keyed
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
