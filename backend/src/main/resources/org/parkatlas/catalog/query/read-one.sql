-- One object with the version of its layer.
--
-- {columns}, {relation}, {id}  from the descriptor; {condition} of the filter
SELECT layer_version.version, {columns}
FROM layer_version
JOIN {relation} AS feature ON feature.{id} = :id AND {condition}
WHERE layer_version.relation = '{relation}'
