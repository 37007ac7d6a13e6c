-- A part of the objects that match, each with the version of the layer: one statement, so one snapshot of both.
--
-- :most        objects at most
-- {columns}, {relation}, {order}  from the descriptor; {source} relation and condition of the filter; {after} of the part
--              before; {skip} an OFFSET for clients that know no other way
-- served by    the primary key; by name: indexes on (name COLLATE "zh-x-icu", id), with the plan before it where lists
--              are of one plan
SELECT (SELECT version FROM layer_version WHERE layer_version.relation = '{relation}') AS layer_version, {columns}
FROM {source} AND {after}
ORDER BY {order}
LIMIT :most {skip}
