-- A park with all that are the same place, and the counties that they lie in.
--
-- :id  of any of them
SELECT one.id, one.name, one.short_name, same.ids, same.counties
FROM park AS one
CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT other.id ORDER BY other.id) AS ids,
           array_agg(DISTINCT county ORDER BY county) FILTER (WHERE county IS NOT NULL) AS counties
    FROM park AS other
    LEFT JOIN LATERAL unnest(other.county_codes) AS county ON true
    WHERE other.id = one.id OR other.id = ANY (one.same_as) OR one.id = ANY (other.same_as)
) AS same
WHERE one.id = :id
