-- One object with the version of the data.
--
-- {columns}, {relation}, {id}  from the descriptor
SELECT data_version.version, {columns}
FROM data_version
JOIN {relation} AS feature ON feature.{id} = :id
