-- The outlines of a plan's counties or cities and of the neighbours, in the plane of a sheet, with the industry that leads each
-- county: the first of the cluster that is this county alone.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
-- :english   whether names are wanted in English where there are any
WITH RECURSIVE coloured AS (
    SELECT id, name, name_en, palette_key FROM industry WHERE parent_id IS NULL
    UNION ALL
    SELECT industry.id, industry.name, industry.name_en, coloured.palette_key
    FROM industry
    JOIN coloured ON coloured.id = industry.parent_id
),
lead AS (
    SELECT DISTINCT ON (layout_element.county_codes[1]) layout_element.county_codes[1] AS code, coloured.palette_key,
           CASE
               WHEN :english THEN coalesce(coloured.name_en, coloured.name)
               WHEN char_length(regexp_replace(layout_element.industry_labels[1], '产业$', '')) <= 8
                   THEN regexp_replace(layout_element.industry_labels[1], '产业$', '')
               ELSE coloured.name
           END AS words
    FROM layout_element
    JOIN coloured ON coloured.id = layout_element.industry_ids[1]
    WHERE layout_element.plan_id = :plan AND layout_element.kind = 'cluster' AND cardinality(layout_element.county_codes) = 1
    ORDER BY layout_element.county_codes[1], layout_element.ord
)
SELECT area_outline.kind, area_outline.code,
       CASE WHEN :english THEN coalesce(county.short_name_en, county.name_en, named.short_en, named.name_en, area_outline.name) ELSE area_outline.name END AS name,
       ST_AsEWKB(ST_Transform(area_outline.outline, :degrees, :plane)) AS shape, lead.words, lead.palette_key
FROM area_outline
LEFT JOIN county ON area_outline.kind = 'county' AND county.code = area_outline.code
LEFT JOIN object_name AS named
    ON area_outline.kind <> 'county' AND named.object_kind = 'area' AND named.object_id = area_outline.plan_id || '/' || area_outline.code
LEFT JOIN lead ON area_outline.kind = 'county' AND lead.code = area_outline.code
WHERE area_outline.plan_id = :plan
ORDER BY area_outline.kind, area_outline.code
