-- Parks that match, by name in the order of Chinese dictionaries (pinyin), then id.
--
-- :plan, :county          exact, or null for any; a park in several counties is in each
-- :kinds                  text[] of kinds, or null for any
-- :industries             text[] of tree nodes, one of which the park has, or null for any
-- :after_name, :after_id  sort key after which the page begins, or null
-- served by               park_plan_idx, park_county_codes_idx, park_industry_ids_idx
-- enterprise is another module's view: how many are in a park is data, not a call
SELECT
    park.*,
    (SELECT count(*) FROM enterprise WHERE enterprise.park_ids @> ARRAY[park.id]) AS enterprise_count
FROM park
WHERE (:plan::text IS NULL OR park.plan_id = :plan)
  AND (:county::text IS NULL OR park.county_codes @> ARRAY[:county::text])
  AND (:kinds::text[] IS NULL OR park.kind = ANY (:kinds::text[]))
  AND (:industries::text[] IS NULL OR park.industry_ids && :industries::text[])
  AND (:after_name::text IS NULL
       OR (park.name COLLATE "zh-x-icu", park.id) > (:after_name::text COLLATE "zh-x-icu", :after_id::text))
ORDER BY park.name COLLATE "zh-x-icu", park.id
LIMIT :limit
