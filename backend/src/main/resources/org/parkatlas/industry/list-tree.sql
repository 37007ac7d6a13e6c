-- The industry tree in its order, each node with the palette of its sector, and the number of all nodes.
--
-- :after  sort key after which the page begins, or null
WITH RECURSIVE node AS (
    SELECT id, parent_id, level, name, name_en, short_name_en, name_en_basis, palette_key, ord
    FROM industry
    WHERE parent_id IS NULL
    UNION ALL
    SELECT industry.id, industry.parent_id, industry.level, industry.name, industry.name_en, industry.short_name_en,
        industry.name_en_basis, node.palette_key, industry.ord
    FROM industry
    JOIN node ON industry.parent_id = node.id
),
keyed AS (
    SELECT *, lpad(ord::text, 10, '0') || '/' || id AS sort_key, count(*) OVER () AS total FROM node
)
SELECT id, parent_id, level, name, name_en, short_name_en, name_en_basis, palette_key, sort_key, total
FROM keyed
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
