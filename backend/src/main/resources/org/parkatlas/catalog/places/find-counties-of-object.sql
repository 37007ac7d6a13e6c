-- Counties whose posts may say where an object is; an object of no county is the whole plan's.
--
-- {object}  table of the objects
-- :object   id
SELECT unnest(CASE WHEN cardinality(object.county_codes) = 0 THEN ARRAY[plan.adcode] ELSE object.county_codes END)
FROM parkatlas.{object} AS object
JOIN parkatlas.plan ON plan.id = object.plan_id
WHERE object.id = :object
