-- Parks that can be candidates, in the order of names.
--
-- :plan   whose, or null
-- :kinds  which kinds, each place once; or null
-- :ids    which, or null
SELECT id, plan_id, kind, name, short_name, name_en, short_name_en, name_en_basis, county_codes, same_as,
       primary_industry_id, related_industry_ids, industry_labels, precision_class, accuracy_m, located_in
FROM park
WHERE (:plan::text IS NULL OR plan_id = :plan)
  AND (:kinds::text[] IS NULL OR (kind = ANY (:kinds::text[]) AND counted))
  AND (:ids::text[] IS NULL OR id = ANY (:ids::text[]))
ORDER BY coalesce(short_name, name) COLLATE "zh-x-icu", id
LIMIT 10000
