-- Firms that the plans put into some parks, in the plans' order.
--
-- :parks  ids of the parks
SELECT id, coalesce(short_name, name) AS name, name_en, short_name_en, name_en_basis
FROM enterprise
WHERE park_ids && CAST(:parks AS text[])
ORDER BY ord, id
LIMIT 1000
