-- Towns in the plans' order, with the number of all that match.
--
-- :plan       plan that names them, or null
-- :after      sort key after which the page begins, or null
-- served by   town_plan_idx
WITH keyed AS (
    SELECT
        town.*,
        lpad(plan.ord::text, 10, '0') || '/' || lpad(town.ord::text, 10, '0') || '/' || town.id AS sort_key,
        count(*) OVER () AS total
    FROM town
    JOIN plan ON plan.id = town.plan_id
    WHERE :plan::text IS NULL OR town.plan_id = :plan
)
SELECT id, code, name, name_en, short_name_en, name_en_basis, county_code, role, position, precision_class, accuracy_m,
    located_in, sort_key, total
FROM keyed
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
