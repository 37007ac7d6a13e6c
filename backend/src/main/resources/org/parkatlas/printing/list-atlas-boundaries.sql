-- The boundaries that parks of a plan have, in the plane of a sheet: one shape a park of what was surveyed, one of what is synthetic.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
SELECT boundary.park_id, boundary.demo, max(boundary.accuracy_m) AS accuracy_m,
       string_agg(DISTINCT coalesce(document.short_title, document.title), '；') AS documents,
       ST_AsEWKB(ST_Transform(ST_Collect(boundary.boundary ORDER BY boundary.ord), :degrees, :plane)) AS shape
FROM park_boundary AS boundary
JOIN park ON park.id = boundary.park_id
LEFT JOIN document ON document.id = boundary.document_id
WHERE park.plan_id = :plan
GROUP BY boundary.park_id, boundary.demo
ORDER BY boundary.park_id, boundary.demo
