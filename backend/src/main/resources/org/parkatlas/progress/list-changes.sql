-- One page of the changes of a plan, newest first, with the length of the whole list.
--
-- :plan                 the plan
-- :after_day, :after_id sort key of the last change before the page, null for the first page
-- :rows                 how many at most
-- Every row has the total; an empty page is one row without an id.
WITH kept AS (
    SELECT plan_change.*
    FROM plan_change
    WHERE plan_change.plan_id = :plan
),
page AS (
    SELECT kept.*
    FROM kept
    WHERE CAST(:after_id AS text) IS NULL
       OR kept.day < CAST(:after_day AS date)
       OR (kept.day = CAST(:after_day AS date) AND kept.id > CAST(:after_id AS text))
    ORDER BY kept.day DESC, kept.id
    LIMIT :rows
)
SELECT counted.total, page.*
FROM (SELECT count(*) AS total FROM kept) AS counted
LEFT JOIN page ON true
ORDER BY page.day DESC, page.id
