-- All values of the conflicts in which a clause of one document takes part, by conflict and in the pack's order.
--
-- :document  id of the document
SELECT conflict.id, conflict.statement, value.label, value.document_id, value.clause_id, value.quote
FROM conflict
JOIN conflict_value AS value ON value.conflict_id = conflict.id
WHERE EXISTS (
    SELECT FROM conflict_value AS own WHERE own.conflict_id = conflict.id AND own.document_id = :document
)
ORDER BY conflict.id, value.ord
