-- What some parks have, and whether it is still valid today, by the calendar of China.
--
-- :ids  ids of the parks
SELECT park_id, item, value, words, as_of, valid_to, document_id, clause_id, clause, quote, source_unit, demo,
       valid_to < (now() AT TIME ZONE 'Asia/Shanghai')::date AS expired
FROM site_item
WHERE park_id = ANY (:ids)
ORDER BY park_id, item
LIMIT 100000
