-- Airports, stations, ports and interchanges of a plan, in the plane of a sheet.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
-- :english   whether names are wanted in English where there are any
SELECT kind,
       CASE WHEN :english THEN coalesce(short_name_en, name_en, name) ELSE coalesce(short_name, name) END AS name,
       ST_AsEWKB(ST_Transform(position, :degrees, :plane)) AS place
FROM transport_node
WHERE plan_id = :plan AND position IS NOT NULL
ORDER BY kind, ord, id
