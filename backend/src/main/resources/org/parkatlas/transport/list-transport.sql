-- One page of the transport nodes of a plan in the plan's order, with the length of the whole list.
--
-- :plan                 what to keep, null for everything
-- :after_ord, :after_id sort key of the last node before the page, null for the first page
-- :rows                 how many at most
-- Every row has the total; an empty page is one row without an id.
WITH kept AS (
    SELECT node.*
    FROM transport_node AS node
    WHERE CAST(:plan AS text) IS NULL OR node.plan_id = :plan
),
page AS (
    SELECT kept.*
    FROM kept
    WHERE CAST(:after_id AS text) IS NULL
       OR (kept.ord, kept.id) > (CAST(:after_ord AS integer), CAST(:after_id AS text))
    ORDER BY kept.ord, kept.id
    LIMIT :rows
)
SELECT
    counted.total,
    page.id,
    page.kind,
    page.name,
    page.short_name,
    page.name_en,
    page.short_name_en,
    page.name_en_basis,
    page.line,
    page.status,
    page.county_code,
    page.position,
    page.precision_class,
    page.accuracy_m,
    page.located_in,
    page.ord
FROM (SELECT count(*) AS total FROM kept) AS counted
LEFT JOIN page ON true
ORDER BY page.ord, page.id
