-- One object with the version of its layer.
--
-- {columns}, {relation}, {id}  from the descriptor
SELECT layer_version.version, {columns}
FROM layer_version
JOIN {relation} AS feature ON feature.{id} = :id
WHERE layer_version.relation = '{relation}'
