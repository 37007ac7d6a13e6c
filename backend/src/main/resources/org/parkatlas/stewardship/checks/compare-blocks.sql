-- The block of a change set whose shape differs most from the approved area that it states itself, with how many state one and how
-- many differ by more than is tolerated; no row where none states one. In hectares.
--
-- :change_set
-- :tolerance_percent  of the approved area
WITH block AS (
    SELECT cells ->> 'block' AS block, ST_Area(geometry::geography) / 1e4 AS block_ha,
           (cells ->> 'approvedAreaHa')::double precision AS approved_ha
    FROM parkatlas.change_row
    WHERE change_set = :change_set AND action <> 'delete' AND cells ->> 'approvedAreaHa' IS NOT NULL
),
compared AS (
    SELECT *, abs(block_ha - approved_ha) / approved_ha AS difference FROM block
)
SELECT block, block_ha, approved_ha, count(*) OVER () AS stated,
       count(*) FILTER (WHERE difference > :tolerance_percent / 100) OVER () AS off
FROM compared
ORDER BY difference DESC, block
LIMIT 1
