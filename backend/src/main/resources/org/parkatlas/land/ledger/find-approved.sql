-- The approved area of a park as its latest document states it: as a whole, where part is null, or in parts.
--
-- :parks  ids of one place
-- These areas have no history: they are those that are known now.
WITH stated AS (
    SELECT area.part, area.area_ha, area.as_of, area.document_id, area.clause_id, area.clause, area.quote, area.ord,
           rank() OVER (ORDER BY area.as_of DESC NULLS LAST, area.document_id, area.park_id) AS place
    FROM park_area AS area
    WHERE area.park_id = ANY (:parks::text[]) AND area.basis = 'approved'
)
SELECT stated.part, stated.area_ha, stated.as_of, stated.document_id, stated.clause_id, stated.clause, stated.quote,
       concat_ws('，', coalesce(document.title, stated.document_id), document.doc_no) AS document
FROM stated
LEFT JOIN document ON document.id = stated.document_id
WHERE stated.place = 1
ORDER BY stated.ord
LIMIT 1000
