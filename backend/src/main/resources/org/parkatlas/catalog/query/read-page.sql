-- A part of the objects that match, with the version of the layer: one statement, so one snapshot of both. An empty part
-- is one row without an object.
--
-- :most        objects at most
-- {columns}, {relation}, {order}  from the descriptor; {condition} of the filter; {after} of the part before
SELECT layer_version.version, page.*
FROM layer_version
LEFT JOIN LATERAL (
    SELECT row_number() OVER (ORDER BY {order}) AS place, {columns}
    FROM {relation} AS feature
    WHERE {condition} AND {after}
    ORDER BY {order}
    LIMIT :most
) AS page ON true
WHERE layer_version.relation = '{relation}'
ORDER BY page.place
