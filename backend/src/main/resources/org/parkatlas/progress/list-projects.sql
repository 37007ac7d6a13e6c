-- One page of the projects of a plan or a park in the plan's order, with the length of the whole list.
--
-- :plan, :park          what to keep, null for everything
-- :after_ord, :after_id sort key of the last project before the page, null for the first page
-- :rows                 how many at most
-- Every row has the total; an empty page is one row without an id.
WITH kept AS (
    SELECT project.*
    FROM project
    WHERE (CAST(:plan AS text) IS NULL OR project.plan_id = :plan)
      AND (CAST(:park AS text) IS NULL OR project.park_id = :park)
),
page AS (
    SELECT kept.*
    FROM kept
    WHERE CAST(:after_id AS text) IS NULL
       OR (kept.ord, kept.id) > (CAST(:after_ord AS integer), CAST(:after_id AS text))
    ORDER BY kept.ord, kept.id
    LIMIT :rows
)
SELECT counted.total, page.*
FROM (SELECT count(*) AS total FROM kept) AS counted
LEFT JOIN page ON true
ORDER BY page.ord, page.id
