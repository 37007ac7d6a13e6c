-- The objects that answer a question, best first, one row an object, and how many there are of each kind.
--
-- {matched}   match-names.sql with its companions, match-words.sql or match-sounds.sql: kind, object_id, plan_id, shown, kind_rank, name_rank, tier
-- {objects}   found-object.sql for every kind
-- :plan       plan whose objects come first; or null
-- :after_*    sort key after which the page begins; or null
-- :one_more   rows of the page and one, so that it shows whether anything follows
WITH matched AS (
    {matched}
),
best AS (
    SELECT DISTINCT ON (kind, object_id) kind COLLATE "C" AS kind, object_id COLLATE "C" AS object_id, plan_id,
           shown COLLATE "zh-Hans-x-icu" AS shown, tier,
           tier * 10000000 + CASE WHEN CAST(:plan AS text) IS NULL OR plan_id = :plan THEN 0 ELSE 1000000 END
           + name_rank * 100000 + kind_rank * 1000 + least(char_length(shown), 999) AS rank
    FROM matched
    ORDER BY kind, object_id, rank, shown
),
page AS (
    SELECT *
    FROM best
    WHERE CAST(:after_rank AS integer) IS NULL
       OR (rank, shown, kind, object_id)
          > (CAST(:after_rank AS integer), CAST(:after_shown AS text), CAST(:after_kind AS text), CAST(:after_id AS text))
    ORDER BY rank, shown, kind, object_id
    LIMIT :one_more
)
SELECT item.*, counted.total, counted.kinds, counted.numbers
FROM (
    SELECT coalesce(sum(objects), 0)::bigint AS total, array_agg(kind ORDER BY first) AS kinds,
           array_agg(objects ORDER BY first) AS numbers
    FROM (SELECT kind, count(*) AS objects, min(rank) AS first FROM best GROUP BY kind) AS of_kind
) AS counted
LEFT JOIN (
    SELECT page.kind, page.object_id AS id, page.plan_id, page.shown, page.tier, page.rank, object.name,
           object.short_name, object.position, object.place, object.code,
           said.document_id, said.id AS clause_id
    FROM page
    JOIN LATERAL (
        {objects}
    ) AS object ON true
    LEFT JOIN search_object AS about
        ON about.kind = page.kind COLLATE "default" AND about.object_id = page.object_id COLLATE "default"
    LEFT JOIN clause AS said ON said.document_id = about.document_id AND said.id = about.clause_id
) AS item ON true
ORDER BY item.rank, item.shown, item.kind, item.id
