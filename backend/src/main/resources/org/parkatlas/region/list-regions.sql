-- Counties, then their cities, then the neighbouring cities, in the plans' order, with the number of all that match.
--
-- :plan       plan whose area they lie in or border on, or null for all plans; a province's plan has the counties of
--             all its cities (GB/T 2260: the first two digits of a code are the province)
-- :after      sort key after which the page begins, or null
-- outline     null where none was supplied; that of a city is its own where a province's plan has one, else the union of
--             its counties
-- name_en     of a city: that of its outline, else what the plan of the city is called for short
-- position    of a city or neighbour: a point inside its outline
WITH plan_county AS (
    SELECT plan.level, plan.ord AS plan_ord, CASE plan.level WHEN 'city' THEN plan.short_name_en END AS city_name_en,
        county.*
    FROM plan
    JOIN county ON county.city_code = plan.adcode
        OR (plan.level = 'province' AND left(county.code, 2) = left(plan.adcode, 2))
    WHERE :plan::text IS NULL OR plan.id = :plan
),
-- of a county that lies in a city's and in a province's area, the city's order counts
own_county AS (
    SELECT DISTINCT ON (code) * FROM plan_county ORDER BY code, level, plan_ord
),
outlined_county AS (
    SELECT own_county.*, outline.outline, outline.precision_class AS outline_class,
        outline.accuracy_m AS outline_accuracy_m, outline.document_id
    FROM own_county
    LEFT JOIN LATERAL (
        SELECT * FROM area_outline
        WHERE area_outline.kind = 'county' AND area_outline.code = own_county.code
        ORDER BY area_outline.accuracy_m, area_outline.plan_id
        LIMIT 1
    ) AS outline ON true
),
united AS (
    SELECT
        city_code AS code,
        min(city_name) AS name,
        min(city_name_en) AS name_en,
        min(plan_ord) AS plan_ord,
        ST_Union(outline) AS outline,
        min(outline_class) AS outline_class,
        max(outline_accuracy_m) AS outline_accuracy_m,
        min(document_id) AS document_id
    FROM outlined_county
    GROUP BY city_code
),
outlined_city AS (
    SELECT DISTINCT ON (area_outline.code) area_outline.*, plan.ord AS plan_ord
    FROM area_outline
    JOIN plan ON plan.id = area_outline.plan_id
    WHERE area_outline.kind = 'city'
      AND (plan.id = :plan OR (:plan::text IS NULL AND area_outline.code NOT IN (SELECT code FROM united)))
    ORDER BY area_outline.code, plan.ord
),
city AS (
    SELECT code, name, english.name_en, plan_ord, outline, precision_class AS outline_class,
        accuracy_m AS outline_accuracy_m, document_id
    FROM outlined_city
    LEFT JOIN object_name AS english
        ON english.object_kind = 'area' AND english.object_id = outlined_city.plan_id || '/' || outlined_city.code
    UNION ALL
    SELECT code, name, name_en, plan_ord, outline, outline_class, outline_accuracy_m, document_id
    FROM united
    WHERE code NOT IN (SELECT code FROM outlined_city)
),
neighbour AS (
    SELECT DISTINCT ON (area_outline.code) area_outline.*, plan.ord AS plan_ord
    FROM area_outline
    JOIN plan ON plan.id = area_outline.plan_id
    WHERE area_outline.kind = 'neighbour'
      AND (:plan::text IS NULL OR plan.id = :plan)
      AND area_outline.code NOT IN (SELECT code FROM city)
    ORDER BY area_outline.code, plan.ord
),
region AS (
    SELECT 'county' AS kind, code, name, name_en, short_name_en, name_en_basis, city_code, position, precision_class,
        accuracy_m, outline, outline_accuracy_m, document_id, plan_ord, 1 AS rank, ord
    FROM outlined_county
    UNION ALL
    SELECT 'city', code, name, name_en, NULL, CASE WHEN name_en IS NOT NULL THEN 'usual' END, code,
        ST_PointOnSurface(outline), COALESCE(outline_class, 'unlocated'), outline_accuracy_m, outline,
        outline_accuracy_m, document_id, plan_ord, 2, 0
    FROM city
    UNION ALL
    SELECT 'neighbour', code, name, english.name_en, english.short_en, english.basis, code, ST_PointOnSurface(outline),
        precision_class, accuracy_m, outline, accuracy_m, document_id, plan_ord, 3, 0
    FROM neighbour
    LEFT JOIN object_name AS english
        ON english.object_kind = 'area' AND english.object_id = neighbour.plan_id || '/' || neighbour.code
),
keyed AS (
    SELECT
        region.*,
        lpad(plan_ord::text, 10, '0') || '/' || rank || '/' || lpad(ord::text, 10, '0') || '/' || code AS sort_key,
        count(*) OVER () AS total
    FROM region
)
SELECT
    keyed.kind,
    keyed.code,
    keyed.name,
    keyed.name_en,
    keyed.short_name_en,
    keyed.name_en_basis,
    keyed.city_code,
    keyed.position,
    keyed.precision_class,
    keyed.accuracy_m,
    NULL AS located_in,
    keyed.outline,
    document.short_title || '，示意，误差约' || keyed.outline_accuracy_m || '米' AS attribution,
    keyed.sort_key,
    keyed.total
FROM keyed
LEFT JOIN document ON document.id = keyed.document_id
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
