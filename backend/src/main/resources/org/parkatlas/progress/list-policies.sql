-- One page of the policies of a plan in the plan's order, with the length of the whole list.
--
-- :plan                 what to keep, null for everything
-- :after_ord, :after_id sort key of the last policy before the page, null for the first page
-- :rows                 how many at most
-- Every row has the total; an empty page is one row without an id. What a policy says are the values cited for its
-- attribute text, each once, one to a line.
WITH kept AS (
    SELECT policy.*
    FROM policy
    WHERE CAST(:plan AS text) IS NULL OR policy.plan_id = :plan
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
    page.*,
    (
        SELECT string_agg(said.value, E'\n' ORDER BY said.pack, said.ord)
        FROM (
            SELECT DISTINCT ON (citation.value) citation.value, citation.pack, citation.ord
            FROM citation
            WHERE citation.object_kind = 'policy'
              AND citation.object_id = page.id
              AND citation.attribute = 'text'
              AND citation.value IS NOT NULL
            ORDER BY citation.value, citation.pack, citation.ord
        ) AS said
    ) AS text
FROM (SELECT count(*) AS total FROM kept) AS counted
LEFT JOIN page ON true
ORDER BY page.ord, page.id
