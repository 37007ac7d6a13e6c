-- How many parks of each kind match; the filters of list-parks.sql.
--
-- :plan, :county         exact, or null for any
-- :kinds                 text[] of kinds, or null for any
-- :industries            text[] of tree nodes, one of which the park has, or null for any
SELECT park.kind, count(*) AS parks
FROM park
WHERE (:plan::text IS NULL OR park.plan_id = :plan)
  AND (:county::text IS NULL OR park.county_codes @> ARRAY[:county::text])
  AND (:kinds::text[] IS NULL OR park.kind = ANY (:kinds::text[]))
  AND (:industries::text[] IS NULL OR park.industry_ids && :industries::text[])
GROUP BY park.kind
