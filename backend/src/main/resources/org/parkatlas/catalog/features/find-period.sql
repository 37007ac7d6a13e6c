-- The days between which the objects of one layer are valid, with the version of the layer; a day is NULL where an object
-- has no such end, or there is none at all.
--
-- {relation}, {from}, {to}  from the descriptor; {to} is NULL where there is no such column
SELECT layer_version.version, CASE WHEN has_no_start THEN NULL ELSE first_day END AS first_day,
       CASE WHEN has_no_end THEN NULL ELSE last_day END AS last_day
FROM layer_version
CROSS JOIN (
    SELECT min({from}) AS first_day, max(CAST({to} AS date)) AS last_day, bool_or({from} IS NULL) AS has_no_start,
           bool_or({to} IS NULL) AS has_no_end
    FROM {relation}
) AS whole
WHERE layer_version.relation = '{relation}'
