-- Names and positions of parks and counties, for marks. A park whose position is not known stands in its county.
--
-- :references  kind:id
SELECT 'park:' || park.id AS reference, coalesce(park.short_name, park.name) AS name,
    ST_X(coalesce(park.position, county.position)) AS lon, ST_Y(coalesce(park.position, county.position)) AS lat
FROM park
LEFT JOIN county ON county.code = park.county_codes[1]
WHERE 'park:' || park.id = ANY (:references::text[])
UNION ALL
SELECT 'county:' || code, name, ST_X(position), ST_Y(position)
FROM county
WHERE 'county:' || code = ANY (:references::text[])
LIMIT 1000
