-- The parks of a plan that have a place, in the plane of a sheet, each with what is only known to be in it.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
-- :english   whether names are wanted in English where there are any
WITH RECURSIVE coloured AS (
    SELECT id, palette_key FROM industry WHERE parent_id IS NULL
    UNION ALL
    SELECT industry.id, coloured.palette_key FROM industry JOIN coloured ON coloured.id = industry.parent_id
)
SELECT park.id, park.kind, park.county_codes,
       CASE WHEN :english THEN coalesce(park.short_name_en, park.name_en, park.name) ELSE coalesce(park.short_name, park.name) END
           || CASE WHEN NOT park.position_demo THEN '' WHEN :english THEN ' (demonstration data)' ELSE '（演示数据）' END AS name,
       ST_AsEWKB(ST_Transform(park.position, :degrees, :plane)) AS place,
       coalesce(park.accuracy_m, 0) AS accuracy_m,
       coloured.palette_key,
       ARRAY(
           SELECT coalesce(of_firm.palette_key, 'other')
           FROM enterprise
           LEFT JOIN coloured AS of_firm ON of_firm.id = enterprise.primary_industry_id
           WHERE park.id = ANY (enterprise.park_ids) AND enterprise.position IS NULL
           ORDER BY of_firm.palette_key, enterprise.ord
       ) AS beads,
       ARRAY(
           SELECT CASE WHEN :english THEN coalesce(featured.short_name_en, featured.name_en, featured.name)
                       ELSE coalesce(featured.short_name, featured.name) END
           FROM park AS featured
           WHERE featured.parent_id = park.id AND featured.kind = 'featured_park' AND featured.position IS NULL
           ORDER BY featured.ord
       ) AS featured
FROM park
LEFT JOIN coloured ON coloured.id = park.primary_industry_id
WHERE park.plan_id = :plan AND park.position IS NOT NULL
ORDER BY park.kind IN ('park', 'core') DESC, park.ord, park.id
