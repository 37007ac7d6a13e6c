-- All plans in their order, each with what it names, and their number.
--
-- :after  sort key after which the page begins, or null
-- park and enterprise are other modules' views: how many belong to a plan is data, not a call
WITH keyed AS (
    SELECT plan.*, lpad(plan.ord::text, 10, '0') || '/' || plan.id AS sort_key, count(*) OVER () AS total
    FROM plan
)
SELECT
    keyed.*,
    (SELECT attribution FROM pack WHERE pack.id = keyed.pack) AS attribution,
    (SELECT count(*) FROM layout_element WHERE plan_id = keyed.id AND kind = 'core') AS cores,
    (SELECT count(*) FROM layout_element WHERE plan_id = keyed.id AND kind = 'cluster') AS clusters,
    (SELECT count(*) FROM park WHERE plan_id = keyed.id) AS parks,
    (SELECT count(*) FROM enterprise WHERE plan_id = keyed.id) AS enterprises
FROM keyed
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
