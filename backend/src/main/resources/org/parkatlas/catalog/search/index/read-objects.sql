-- What the objects of one kind are called and about, and where they are. Their terms are made already.
--
-- {words}, {places}  columns of the descriptor, made into arrays
-- {document}, {clause}  columns of the clause that speaks of an object
-- {label}            code that says more precisely what an object is
-- {shared}           condition on "term": it names what this object refers to
SELECT object.{id} AS id, {plan} AS plan_id, coalesce({short_name}, object.{name}) AS shown, {words} AS words,
       {places} AS places, {code} AS code, {label} AS label, own.names, own.english, shared.names AS shared_names,
       shared.english AS shared_english, coalesce({document}, cited.document_id) AS document_id,
       coalesce({clause}, cited.clause_id) AS clause_id
FROM published.{relation} AS object
CROSS JOIN LATERAL (
    SELECT array_agg(term) FILTER (WHERE term_type = 'name') AS names,
           array_agg(shown) FILTER (WHERE term_type = 'english') AS english
    FROM parkatlas.search_term AS term
    WHERE kind = '{kind}' AND object_id = object.{id} AND term_type IN ('name', 'english')
) AS own
CROSS JOIN LATERAL (
    SELECT array_agg(term) FILTER (WHERE term_type = 'name') AS names,
           array_agg(shown) FILTER (WHERE term_type = 'english') AS english
    FROM parkatlas.search_term AS term
    WHERE term_type IN ('name', 'english') AND ({shared})
) AS shared
LEFT JOIN LATERAL (
    SELECT document_id, clause_id
    FROM parkatlas.citation
    WHERE object_kind = '{kind}' AND citation.object_id = object.{id}
    ORDER BY pack, ord
    LIMIT 1
) AS cited ON true
