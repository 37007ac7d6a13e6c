-- The view of all objects is planned with every statement that has it in it: 26 ms for three citations of one park, and
-- 350 ms on a new connection, which must first read what all its relations are. What is asked one object at a time plans
-- one look per kind, once in a session.

CREATE OR REPLACE VIEW published.citation AS
SELECT citation.object_kind, citation.object_id, citation.attribute, citation.pack, citation.ord, citation.value,
       citation.document_id, citation.clause_id, clause.label AS clause, citation.quote
FROM parkatlas.citation
JOIN published.clause ON clause.document_id = citation.document_id AND clause.id = citation.clause_id
WHERE published.sees(citation.object_kind, citation.object_id);

CREATE OR REPLACE VIEW published.conflict AS
SELECT conflict.id, conflict.statement, conflict.shown, conflict.objects, conflict.pack, conflict.kind
FROM parkatlas.conflict
WHERE NOT EXISTS (
    SELECT FROM unnest(conflict.objects) AS reference
    WHERE NOT published.sees(split_part(reference, ':', 1), split_part(reference, ':', 2)));
