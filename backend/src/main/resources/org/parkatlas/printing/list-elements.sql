-- The lines of a plan's layout table in its order: the core and the clusters, or what is drawn where it has none.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
-- :english   whether names are wanted in English where there are any
WITH RECURSIVE coloured AS (
    SELECT id, palette_key FROM industry WHERE parent_id IS NULL
    UNION ALL
    SELECT industry.id, coloured.palette_key FROM industry JOIN coloured ON coloured.id = industry.parent_id
)
SELECT element.kind,
       CASE WHEN :english THEN coalesce(element.short_name_en, element.name_en, element.name)
            ELSE coalesce(element.short_name, element.name) END AS name,
       ARRAY(
           SELECT CASE WHEN :english THEN coalesce(park.short_name_en, park.name_en, park.name)
                       ELSE coalesce(park.short_name, park.name) END
           FROM park
           WHERE park.id = ANY (element.park_ids) AND park.kind IN ('park', 'core')
           ORDER BY park.ord
       ) AS parks,
       element.park_ids || element.county_codes || ARRAY(
           SELECT unnest(drawing.areas) FROM layout_drawing AS drawing WHERE drawing.element_id = element.id
       ) AS about,
       CASE WHEN cardinality(element.industry_labels) > 0 THEN array_to_string(element.industry_labels, '、')
            ELSE coalesce(element.role, '') END AS words,
       ST_AsEWKB(ST_Transform(element.shape, :degrees, :plane)) AS shape,
       coloured.palette_key
FROM layout_element AS element
LEFT JOIN coloured ON coloured.id = element.industry_ids[1]
WHERE element.plan_id = :plan AND element.kind <> 'structure'
ORDER BY element.ord, element.id
