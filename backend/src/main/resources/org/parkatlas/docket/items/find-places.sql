-- Counties, parks, projects and firms by their ids, with the park and the county in which they lie.
--
-- :counties, :parks, :projects, :enterprises  ids
-- :wanted  of an object in several counties the one of these is told, else the first
WITH found AS (
    SELECT 'county:' || code AS reference, name AS label, NULL::text AS park_id, ARRAY[code] AS county_codes
    FROM county WHERE code = ANY (:counties::text[])
    UNION ALL
    SELECT 'park:' || id, coalesce(short_name, name), id, county_codes
    FROM park WHERE id = ANY (:parks::text[])
    UNION ALL
    SELECT 'project:' || id, name, park_id, county_codes
    FROM project WHERE id = ANY (:projects::text[])
    UNION ALL
    SELECT 'enterprise:' || id, coalesce(short_name, name), park_ids[1], county_codes
    FROM enterprise WHERE id = ANY (:enterprises::text[])
)
SELECT reference, label, park_id,
    coalesce((SELECT code FROM unnest(county_codes) AS code WHERE code = ANY (:wanted::text[]) LIMIT 1), county_codes[1])
        AS county_code
FROM found
LIMIT 1000
