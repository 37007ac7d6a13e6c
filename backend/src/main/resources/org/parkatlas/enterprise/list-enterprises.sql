-- One page of the enterprises of a plan, a park, an industry, a county or parks of some kinds, with the counts of the whole list.
--
-- :plan, :park           exact, or null for any
-- :industries            text[] of tree nodes, one of which the enterprise has, or null for any
-- :county               code of a county the enterprise has, or null for any
-- :park_kinds            text[] of kinds, one of which a park of the enterprise has, or null for any
-- :after_name, :after_id sort key of the last enterprise before the page, null for the first page
-- :rows                  how many at most
-- Every row has the counts; an empty page is one row without an id.
WITH kept AS (
    SELECT enterprise.*
    FROM enterprise
    WHERE (CAST(:plan AS text) IS NULL OR enterprise.plan_id = :plan)
      AND (CAST(:park AS text) IS NULL OR enterprise.park_ids @> ARRAY[CAST(:park AS text)])
      AND (CAST(:industries AS text[]) IS NULL OR enterprise.industry_ids && CAST(:industries AS text[]))
      AND (CAST(:county AS text) IS NULL OR enterprise.county_codes @> ARRAY[CAST(:county AS text)])
      AND (CAST(:park_kinds AS text[]) IS NULL
           OR enterprise.park_ids && ARRAY(SELECT park.id FROM park WHERE park.kind = ANY (CAST(:park_kinds AS text[]))))
),
counted AS (
    SELECT
        count(*) AS total,
        count(*) FILTER (WHERE position IS NOT NULL) AS located,
        count(*) FILTER (WHERE position IS NULL AND located_in LIKE 'park:%') AS in_park,
        count(*) FILTER (WHERE position IS NULL AND located_in NOT LIKE 'park:%') AS unlocated
    FROM kept
),
page AS (
    SELECT kept.*
    FROM kept
    WHERE CAST(:after_id AS text) IS NULL
       OR (kept.name COLLATE "zh-x-icu", kept.id) > (CAST(:after_name AS text), CAST(:after_id AS text))
    ORDER BY kept.name COLLATE "zh-x-icu", kept.id
    LIMIT :rows
)
SELECT
    counted.total,
    counted.located,
    counted.in_park,
    counted.unlocated,
    page.id,
    page.plan_id,
    page.name,
    page.short_name,
    page.park_ids,
    page.county_codes,
    page.industry_ids,
    page.industry_labels,
    page.products,
    page.position,
    page.precision_class,
    page.accuracy_m,
    page.located_in,
    ARRAY(SELECT role.stage FROM chain_role AS role WHERE role.enterprise_id = page.id ORDER BY role.ord) AS role_stages,
    ARRAY(SELECT role.label FROM chain_role AS role WHERE role.enterprise_id = page.id ORDER BY role.ord) AS role_labels
FROM counted
LEFT JOIN page ON true
ORDER BY page.name COLLATE "zh-x-icu", page.id
