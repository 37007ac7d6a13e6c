-- Blocks of parks (区块) with land that is ready for supply: what the parcels of each come to together, as of the newest, where
-- the least precise is, and where their middle is.
--
-- :plan   of a city, or null for all
-- :ids    park:block each, or null for all
-- :limit
-- served by  parcel_ready_idx
WITH place AS (
    SELECT county.code, (array_agg(plan.id ORDER BY plan.ord, plan.id))[1] AS plan_id
    FROM county
    JOIN plan ON plan.adcode = county.city_code
    WHERE plan.level = 'city' AND (:plan::text IS NULL OR plan.id = :plan)
    GROUP BY county.code
)
SELECT parcel.park_id || ':' || parcel.block AS id, parcel.block AS label, min(place.plan_id) AS plan_id,
       array_agg(DISTINCT parcel.county_code) AS county_codes, parcel.park_id, parcel.block, count(*) AS parcels,
       CASE WHEN count(*) = count(parcel.registered_area_m2) THEN sum(parcel.registered_area_m2) END AS registered_area_m2,
       sum(parcel.area_m2) AS area_m2, max(parcel.vintage) AS vintage, bool_or(parcel.demo) AS demo,
       array_agg(DISTINCT parcel.document_id) AS documents, ST_Centroid(ST_Collect(parcel.boundary)) AS position,
       (array_agg(parcel.precision_class ORDER BY parcel.accuracy_m DESC, parcel.id))[1] AS precision_class,
       max(parcel.accuracy_m) AS accuracy_m, NULL::text AS located_in
FROM parcel
JOIN place ON place.code = parcel.county_code
WHERE parcel.stage = 'ready' AND parcel.park_id IS NOT NULL AND parcel.block IS NOT NULL
  AND (:ids::text[] IS NULL OR parcel.park_id || ':' || parcel.block = ANY (:ids::text[]))
GROUP BY parcel.park_id, parcel.block
ORDER BY parcel.park_id, parcel.block
LIMIT :limit
