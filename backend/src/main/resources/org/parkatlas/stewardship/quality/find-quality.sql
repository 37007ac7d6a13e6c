-- What is missing, old or contradictory in the data of parks: four layers for each park, of which those without objects too.
--
-- :everywhere, :counties    of all parks, or of those in these counties
-- :plan                     only of this plan, null for all
-- :cutoff                   the day before which something is old, as 2024-11-29; a date without a day is as late as it can be
-- :tolerance_percent        by how much two areas of the same thing may differ
-- :most                     how many ids are told for each finding
-- :after_name, :after_id    the last park of the page before, null for the first page
-- served by                 park_name_idx, park_plan_name_idx; of each park: park_area_pkey, park_boundary_pkey,
--                           enterprise_park_ids_idx, parcel_park_idx, conflict_objects_idx
WITH wanted AS (
    SELECT *
    FROM park
    WHERE (:everywhere OR county_codes && :counties::text[])
        AND (:plan::text IS NULL OR plan_id = :plan)
),
page AS MATERIALIZED (
    SELECT id, plan_id, name, short_name, county_codes, position, precision_class, accuracy_m, same_as
    FROM wanted
    WHERE :after_name::text IS NULL OR (name COLLATE "zh-x-icu", id) > (:after_name COLLATE "zh-x-icu", :after_id)
    ORDER BY name COLLATE "zh-x-icu", id
    LIMIT :limit
),
-- what each park is measured by: its own areas, with the day that they are of or that their document is of
area AS MATERIALIZED (
    SELECT page.id AS park_id, area.document_id, area.basis, area.part, area.area_ha, coalesce(area.as_of, document.issued_on::text) AS as_of
    FROM page
    JOIN park_area AS area ON area.park_id = page.id
    LEFT JOIN document ON document.id = area.document_id
),
object AS (
    SELECT page.id AS park_id, 'parks' AS layer, page.id AS object_id, false AS demo, dated.as_of,
           array_remove(ARRAY[
               CASE WHEN page.position IS NULL THEN 'position' END,
               CASE WHEN NOT EXISTS (SELECT FROM area WHERE area.park_id = page.id) THEN 'area' END], NULL) AS missing,
           EXISTS (SELECT FROM conflict WHERE conflict.objects @> ARRAY['park:' || page.id]) AS contradictory
    FROM page
    CROSS JOIN LATERAL (SELECT max(area.as_of) AS as_of FROM area WHERE area.park_id = page.id) AS dated
    UNION ALL
    SELECT page.id, 'park-boundaries',
           block.park_id || '-v' || block.boundary_version || '-' || left(md5(block.block), 8),
           block.demo, block.valid_from::text,
           '{}'::text[],
           abs(measured.ha - approved.ha) > approved.ha * :tolerance_percent / 100
    FROM page
    JOIN park_boundary AS block ON block.park_id = page.id
    CROSS JOIN LATERAL (
        SELECT sum(other.area_m2) / 1e4 AS ha
        FROM park_boundary AS other
        WHERE other.park_id = page.id AND other.demo = block.demo
    ) AS measured
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(area.area_ha) FILTER (WHERE area.part IS NOT NULL),
                        (array_agg(area.area_ha ORDER BY area.as_of DESC NULLS LAST)
                            FILTER (WHERE area.part IS NULL))[1]) AS ha
        FROM area
        WHERE area.park_id = page.id AND area.basis = 'approved'
    ) AS approved
    UNION ALL
    SELECT page.id, 'enterprises', firm.id, false, NULL,
           array_remove(ARRAY[CASE WHEN firm.position IS NULL THEN 'position' END], NULL),
           EXISTS (SELECT FROM conflict WHERE conflict.objects @> ARRAY['enterprise:' || firm.id])
    FROM page
    JOIN enterprise AS firm ON firm.park_ids @> ARRAY[page.id]
    UNION ALL
    SELECT page.id, 'parcels', parcel.id, parcel.demo, parcel.vintage::text,
           array_remove(ARRAY[
               CASE WHEN parcel.land_use_code IS NULL THEN 'landUse' END,
               CASE WHEN parcel.registered_area_m2 IS NULL THEN 'registeredArea' END], NULL),
           (parcel.stage = 'built_industrial' AND parcel.contract_on IS NULL)
               OR parcel.completed_on < parcel.started_on
               OR abs(parcel.registered_area_m2 - parcel.area_m2) > parcel.area_m2 * :tolerance_percent / 100
    FROM page
    JOIN parcel ON parcel.park_id = page.id
),
judged AS (
    SELECT object.*, as_of < left(:cutoff, length(as_of)) AS old FROM object
),
cell AS (
    SELECT park_id, layer, count(*) AS objects, count(*) FILTER (WHERE demo) AS demo,
           min(as_of) AS oldest, count(*) FILTER (WHERE as_of IS NULL) AS undated,
           count(*) FILTER (WHERE cardinality(missing) > 0) AS missing, count(*) FILTER (WHERE old) AS old,
           count(*) FILTER (WHERE contradictory) AS contradictory,
           (array_agg(object_id ORDER BY object_id) FILTER (WHERE cardinality(missing) > 0))[1:(:most)] AS missing_ids,
           (array_agg(object_id ORDER BY object_id) FILTER (WHERE old))[1:(:most)] AS old_ids,
           (array_agg(object_id ORDER BY object_id) FILTER (WHERE contradictory))[1:(:most)] AS contradictory_ids
    FROM judged
    GROUP BY park_id, layer
),
lacking AS (
    SELECT park_id, array_agg(DISTINCT word ORDER BY word) AS words
    FROM judged
    CROSS JOIN unnest(missing) AS word
    WHERE layer = 'parks'
    GROUP BY park_id
)
SELECT (SELECT count(*) FROM wanted) AS total, page.id, page.name, page.short_name, page.county_codes,
       page.precision_class, page.accuracy_m, latest.area_ha, latest.as_of AS area_as_of, lacking.words AS lacking,
       layer.id AS layer, cell.objects, cell.demo, cell.oldest, cell.undated, cell.missing, cell.missing_ids, cell.old,
       cell.old_ids, cell.contradictory, cell.contradictory_ids
FROM (VALUES (1)) AS always (one)
LEFT JOIN page ON true
LEFT JOIN (VALUES ('parks', 1), ('park-boundaries', 2), ('enterprises', 3), ('parcels', 4)) AS layer (id, place)
    ON page.id IS NOT NULL
LEFT JOIN cell ON cell.park_id = page.id AND cell.layer = layer.id
LEFT JOIN lacking ON lacking.park_id = page.id
LEFT JOIN LATERAL (
    -- the approved one before others, the latest first; where a document has parts only, all of them together
    SELECT sum(area.area_ha) AS area_ha, area.as_of
    FROM area
    WHERE area.park_id = page.id
    GROUP BY area.basis, area.as_of, area.document_id, area.part IS NULL
    ORDER BY (area.basis = 'approved') DESC, area.as_of DESC NULLS LAST, (area.part IS NULL) DESC, sum(area.area_ha) DESC
    LIMIT 1
) AS latest ON true
ORDER BY page.name COLLATE "zh-x-icu", page.id, layer.place
