-- Core and clusters of a plan for which it names industries, with all that is cited for them, in the plan's order. Distances
-- are measured from the first of their parks that has a position of its own.
--
-- :plan  id of the plan
SELECT element.id, element.name, element.short_name, element.name_en, element.short_name_en, element.name_en_basis,
       element.industry_ids, element.industry_labels, citation.value, citation.document_id, citation.clause_id,
       citation.clause, citation.quote,
       (SELECT park.id
        FROM unnest(element.park_ids) WITH ORDINALITY AS part (id, place)
        JOIN park ON park.id = part.id
        WHERE park.position IS NOT NULL
        ORDER BY part.place
        LIMIT 1) AS park_id
FROM layout_element AS element
JOIN citation ON citation.object_kind = 'layout' AND citation.object_id = element.id
WHERE element.plan_id = :plan AND element.kind IN ('core', 'cluster') AND cardinality(element.industry_ids) > 0
ORDER BY element.ord, element.id, citation.ord
