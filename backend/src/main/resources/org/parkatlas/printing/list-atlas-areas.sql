-- What is stated of the areas of the parks of a plan, each with its document.
--
-- :plan  id of the plan
SELECT area.park_id, area.basis, area.area_ha, area.part, area.as_of, document.title AS document
FROM park_area AS area
JOIN park ON park.id = area.park_id
JOIN document ON document.id = area.document_id
WHERE park.plan_id = :plan
ORDER BY area.park_id, area.ord
