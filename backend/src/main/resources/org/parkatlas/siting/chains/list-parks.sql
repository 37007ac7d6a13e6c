-- Parks of a plan that a firm can choose between, in the plan's order. A part that stands where its park stands is no
-- choice of its own; places that are not called parks are none.
--
-- :plan  id of the plan
SELECT id, name, name_en, short_name_en, name_en_basis
FROM park
WHERE plan_id = :plan AND kind IN ('park', 'featured_park', 'sub_park') AND counted
  AND coalesce(located_in, '') NOT LIKE 'park:%'
ORDER BY ord, id
