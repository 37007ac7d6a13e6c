-- The documents that the matching objects are from: those cited for them and those that their rows name.
--
-- :export_kind what one object is, as citations have it
-- {relation}, {id}, {own_columns}, {own_documents} from the descriptor; {condition} of the filter
WITH selected AS (
    SELECT feature.{id} AS object_id{own_columns} FROM {relation} AS feature WHERE {condition}
), used AS (
    SELECT citation.document_id
    FROM citation
    WHERE citation.object_kind = :export_kind
      AND citation.object_id IN (SELECT selected.object_id FROM selected)
    {own_documents}
)
SELECT document.id, document.title, document.issuer, document.doc_no, document.issued_on, document.url
FROM document
WHERE document.id IN (SELECT used.document_id FROM used)
ORDER BY document.id
