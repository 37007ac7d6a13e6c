-- Parcels that are ready for supply and not yet supplied (达到供地条件，未供应), in the order of their codes; each with the plan
-- of the city that it lies in, which is older where a city has several.
--
-- :plan   of a city, or null for all
-- :ids    of parcels, or null for all
-- :limit
-- served by  parcel_ready_idx, parcel_pkey
WITH place AS (
    SELECT county.code, (array_agg(plan.id ORDER BY plan.ord, plan.id))[1] AS plan_id
    FROM county
    JOIN plan ON plan.adcode = county.city_code
    WHERE plan.level = 'city' AND (:plan::text IS NULL OR plan.id = :plan)
    GROUP BY county.code
)
SELECT parcel.id, parcel.code AS label, place.plan_id, ARRAY[parcel.county_code] AS county_codes, parcel.park_id, parcel.block,
       1 AS parcels, parcel.registered_area_m2, parcel.area_m2, parcel.vintage, parcel.demo,
       ARRAY[parcel.document_id] AS documents, ST_Centroid(parcel.boundary) AS position, parcel.precision_class,
       parcel.accuracy_m, NULL::text AS located_in
FROM parcel
JOIN place ON place.code = parcel.county_code
WHERE parcel.stage = 'ready'
  AND (:ids::text[] IS NULL OR parcel.id = ANY (:ids::text[]))
ORDER BY parcel.code COLLATE "C", parcel.id
LIMIT :limit
