-- Objects of one type whose boundary is known well enough to measure to; the nearest of its blocks counts, 0 inside.
-- PostGIS looks for the nearest point of an edge on the sphere: compared with points half a metre apart on the same
-- edges, its distances are too long by up to 5 in a million, 0.3 m at 57 km.
-- Where such an object has no position of its own, it is shown at a point inside that block.
SELECT '{kind}' AS kind, object.{id} AS id, object.{name} AS name,
       coalesce(object.{position}, ST_PointOnSurface(block.outline)) AS position, block.accuracy_m, NULL AS located_in,
       'boundary' AS measured_to, block.distance
FROM (
    SELECT DISTINCT ON (owner) boundary.{boundary_owner} AS owner, boundary.{boundary_geometry} AS outline,
           boundary.{boundary_accuracy} AS accuracy_m,
           ST_Distance(boundary.{boundary_geometry}::geography, origin.position) AS distance
    FROM origin
    JOIN {boundary_relation} AS boundary
        ON ST_DWithin(boundary.{boundary_geometry}::geography, origin.position, :radius_m + 0.01)
    WHERE '{kind}' = ANY (CAST(:kinds AS text[])) AND {measured}
    ORDER BY owner, distance, accuracy_m
) AS block
JOIN {relation} AS object ON object.{id} = block.owner {counted}
