-- A part of the objects that match, with the version of the data: one statement, so one snapshot of both. An empty part
-- is one row without an object.
--
-- :most        objects at most
-- {columns}, {relation}, {order}  from the descriptor; {condition} of the filter; {after} of the part before
SELECT data_version.version, page.*
FROM data_version
LEFT JOIN LATERAL (
    SELECT row_number() OVER (ORDER BY {order}) AS place, {columns}
    FROM {relation} AS feature
    WHERE {condition} AND {after}
    ORDER BY {order}
    LIMIT :most
) AS page ON true
ORDER BY page.place
