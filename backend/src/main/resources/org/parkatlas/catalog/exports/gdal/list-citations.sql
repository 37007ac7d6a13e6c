-- What documents say of the matching objects, in the order of the objects.
--
-- :export_kind what one object is, as citations have it
-- {relation}, {id} from the descriptor; {condition} of the filter
SELECT citation.object_id, citation.attribute, citation.value, citation.document_id, citation.clause_id, citation.clause,
       citation.quote
FROM citation
WHERE citation.object_kind = :export_kind
  AND citation.object_id IN (SELECT feature.{id} FROM {relation} AS feature WHERE {condition})
ORDER BY citation.object_id, citation.pack, citation.ord
