-- Changes what an item says that has :version; none where it has another.
UPDATE parkatlas.docket_item
SET kind = :kind, title = :title, text = :text, raised_by = :raised_by, document_id = :document, clause_id = :clause,
    touched_at = now(), version = version + 1
WHERE id = :id AND version = :version
