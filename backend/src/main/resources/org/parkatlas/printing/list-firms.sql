-- Enterprises of a plan that have a place of their own, in the plane of a sheet.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
-- :english   whether names are wanted in English where there are any
WITH RECURSIVE coloured AS (
    SELECT id, palette_key FROM industry WHERE parent_id IS NULL
    UNION ALL
    SELECT industry.id, coloured.palette_key FROM industry JOIN coloured ON coloured.id = industry.parent_id
)
SELECT CASE WHEN :english THEN coalesce(enterprise.short_name_en, enterprise.name_en, enterprise.name)
            ELSE coalesce(enterprise.short_name, enterprise.name) END
           || CASE WHEN NOT enterprise.position_demo THEN '' WHEN :english THEN ' (demonstration data)' ELSE '（演示数据）' END AS name,
       enterprise.county_codes,
       ST_AsEWKB(ST_Transform(enterprise.position, :degrees, :plane)) AS place,
       coalesce(coloured.palette_key, 'other') AS palette_key
FROM enterprise
LEFT JOIN coloured ON coloured.id = enterprise.primary_industry_id
WHERE enterprise.plan_id = :plan AND enterprise.position IS NOT NULL
ORDER BY enterprise.ord, enterprise.id
