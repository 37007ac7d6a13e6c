-- Parks of a plan for which it names lead industries, with the sentences in which it does, in the plan's order.
--
-- :plan  id of the plan
SELECT park.id, park.name, park.short_name, park.name_en, park.short_name_en, park.name_en_basis, park.industry_ids,
       park.industry_labels, citation.value, citation.document_id, citation.clause_id, citation.clause, citation.quote,
       CASE WHEN park.position IS NOT NULL THEN park.id END AS park_id
FROM park
JOIN citation ON citation.object_kind = 'park' AND citation.object_id = park.id
             AND citation.attribute = 'leadIndustries'
WHERE park.plan_id = :plan AND park.counted
ORDER BY park.ord, park.id, citation.ord
