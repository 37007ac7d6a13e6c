-- A plan with the document and the clause of its layout, and what its pack is made of.
--
-- :plan     id of the plan
-- :english  whether names are wanted in English where there are any
SELECT plan.id,
       CASE WHEN :english THEN coalesce(plan.short_name_en, plan.name_en, plan.short_name) ELSE plan.short_name END AS name,
       CASE WHEN :english THEN coalesce(plan.name_en, plan.name) ELSE plan.name END AS heading,
       plan.title AS subtitle,
       plan.central_meridian,
       document.title AS document,
       clause.heading AS clause,
       CASE WHEN :english AND cardinality(pack.attribution_en) > 0 THEN pack.attribution_en ELSE pack.attribution END AS attribution
FROM plan
JOIN document ON document.id = plan.document_id
JOIN pack ON pack.id = plan.pack
LEFT JOIN clause ON clause.document_id = plan.document_id AND clause.id = plan.layout_clause_id
WHERE plan.id = :plan
