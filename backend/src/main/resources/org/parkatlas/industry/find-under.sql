-- A node of the industry tree and all below it; no row where there is no such node.
--
-- :id  id of the node
WITH RECURSIVE under AS (
    SELECT id FROM industry WHERE id = :id
    UNION
    SELECT industry.id FROM industry JOIN under ON industry.parent_id = under.id
)
SELECT id FROM under ORDER BY id
