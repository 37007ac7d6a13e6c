-- All objects that match, each with what it is from: the clauses that are cited for it, and its own documents.
--
-- :stream_kind what one object is, as citations have it
-- {columns}, {relation}, {id}, {own}, {own_joins}, {order}  from the descriptor; {condition} of the filter
SELECT {columns}, concat_ws('；', cited.sources{own}) AS feature_sources
FROM {relation} AS feature
LEFT JOIN (
    SELECT each.object_id, string_agg(each.source, '；' ORDER BY each.source) AS sources
    FROM (
        SELECT DISTINCT citation.object_id, document.short_title || ' ' || citation.clause AS source
        FROM citation
        JOIN document ON document.id = citation.document_id
        WHERE citation.object_kind = :stream_kind
    ) AS each
    GROUP BY each.object_id
) AS cited ON cited.object_id = feature.{id}
{own_joins}
WHERE {condition}
ORDER BY {order}
