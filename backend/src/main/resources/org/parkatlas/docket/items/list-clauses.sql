-- Clauses by document, in their order.
--
-- :plan               those of the plan's own document and of the notices that its meetings are set up by, or null
-- :document, :clause  or this one
SELECT clause.document_id, clause.id, clause.label, coalesce(document.short_title, document.title) AS title
FROM clause
JOIN document ON document.id = clause.document_id
WHERE (clause.document_id = :document::text AND clause.id = :clause::text)
    OR clause.document_id IN (
        SELECT plan.document_id FROM plan WHERE plan.id = :plan::text
        UNION
        SELECT citation.document_id
        FROM organ
        JOIN citation ON citation.object_kind = 'organ' AND citation.object_id = organ.id
        WHERE organ.kind = 'office' AND organ.plan_id = :plan::text)
ORDER BY clause.document_id, clause.ord, clause.id
LIMIT 2000
