-- The packs that the matching objects are from: those of their plans and of what is cited for them, the demonstration
-- pack where objects are synthetic, and all others where nothing tells.
--
-- :export_kind what one object is, as citations have it; :export_demo whether objects are synthetic
-- {relation}, {id}, {plan} from the descriptor; {condition} of the filter
WITH selected AS (
    SELECT feature.{id} AS object_id, {plan}::text AS plan_id FROM {relation} AS feature WHERE {condition}
), used AS (
    SELECT plan.pack
    FROM plan
    WHERE plan.id IN (SELECT selected.plan_id FROM selected)
    UNION
    SELECT citation.pack
    FROM citation
    WHERE citation.object_kind = :export_kind
      AND citation.object_id IN (SELECT selected.object_id FROM selected)
)
SELECT pack.id, pack.title, pack.dated, pack.licence, pack.attribution, pack.demo
FROM pack
WHERE (pack.demo AND :export_demo)
   OR (NOT pack.demo AND (pack.id IN (SELECT used.pack FROM used) OR NOT EXISTS (SELECT FROM used)))
ORDER BY pack.id
