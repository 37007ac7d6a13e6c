-- Objects of one type in reach by their own position.
SELECT '{kind}' AS kind, object.{id} AS id, object.{name} AS name, object.{position} AS position,
       object.{accuracy} AS accuracy_m, NULL AS located_in, 'position' AS measured_to,
       ST_Distance(object.{position}::geography, origin.position) AS distance
FROM origin
JOIN {relation} AS object ON ST_DWithin(object.{position}::geography, origin.position, :radius_m + 0.01)
WHERE '{kind}' = ANY (CAST(:kinds AS text[])) {without_boundary} {counted}
