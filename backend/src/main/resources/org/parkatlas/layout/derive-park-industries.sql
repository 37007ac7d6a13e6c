-- The industry each park is counted under, and all that its plan connects it with.
--
-- named   the first industry of the core, else of the first cluster, that names the park: the layout chapter speaks first
-- line    else the park's own first, else what is said of the park that it is part of; seen ends a circle
-- said    every industry of its own and of the elements that name it
--
-- Elements that not everybody may see say nothing here. What nothing says is under the sector of all others, if the
-- industry tree has one.
WITH RECURSIVE element AS (
    SELECT park_id, layout_element.id, layout_element.kind, layout_element.ord, layout_element.industry_ids
    FROM parkatlas.layout_element
    CROSS JOIN LATERAL unnest(layout_element.park_ids) AS park_id
    WHERE layout_element.state = 'published'
      AND layout_element.audience = 'public'
      AND cardinality(layout_element.industry_ids) > 0
),
named AS (
    SELECT DISTINCT ON (park_id) park_id, industry_ids[1] AS industry_id
    FROM element
    WHERE kind IN ('core', 'cluster')
    ORDER BY park_id, kind = 'core' DESC, ord, id
),
own AS (
    SELECT park.id, park.parent_id, COALESCE(named.industry_id, park.industry_ids[1]) AS industry_id
    FROM parkatlas.park
    LEFT JOIN named ON named.park_id = park.id
),
line AS (
    SELECT id, industry_id, parent_id, ARRAY[id] AS seen
    FROM own
    UNION ALL
    SELECT line.id, own.industry_id, own.parent_id, line.seen || own.id
    FROM line
    JOIN own ON own.id = line.parent_id
    WHERE line.industry_id IS NULL
      AND own.id <> ALL (line.seen)
),
counted AS (
    SELECT line.id, COALESCE(
        max(line.industry_id),
        (SELECT industry.id FROM parkatlas.industry WHERE palette_key = 'other' ORDER BY industry.ord LIMIT 1)
    ) AS industry_id
    FROM line
    GROUP BY line.id
),
said AS (
    SELECT id, industry_id FROM counted
    UNION
    SELECT park.id, unnest(park.industry_ids) FROM parkatlas.park
    UNION
    SELECT park_id, unnest(industry_ids) FROM element
),
derived AS (
    SELECT counted.id, counted.industry_id,
        array_agg(said.industry_id ORDER BY said.industry_id) FILTER (WHERE said.industry_id IS NOT NULL) AS industry_ids
    FROM counted
    JOIN said ON said.id = counted.id
    GROUP BY counted.id, counted.industry_id
)
UPDATE parkatlas.park
SET primary_industry_id = derived.industry_id, related_industry_ids = COALESCE(derived.industry_ids, '{}')
FROM derived
WHERE derived.id = park.id
  AND (park.primary_industry_id, park.related_industry_ids)
      IS DISTINCT FROM (derived.industry_id, COALESCE(derived.industry_ids, '{}'))
