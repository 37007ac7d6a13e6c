-- From an origin to each of some targets along the quickest way: one row a target, in their order.
--
-- :network     one that covers the origin; a target outside of its coverage is not looked for
-- :lon, :lat   the origin
-- :lons, :lats the targets
-- :snap_m      from and to a road it is this far at most, along the straight line
-- served by    road_node_geography_idx, road_edge_network_idx
WITH origin AS MATERIALIZED (
    SELECT node.id, node.away_m
    FROM (SELECT ST_SetSRID(ST_MakePoint(:lon, :lat), 4490)::geography AS position) AS place
    CROSS JOIN LATERAL (
        SELECT road_node.id, ST_Distance(road_node.position::geography, place.position) AS away_m
        FROM road_node
        WHERE road_node.network_id = :network AND ST_DWithin(road_node.position::geography, place.position, :snap_m)
        ORDER BY away_m, road_node.id
        LIMIT 1
    ) AS node
), goal AS MATERIALIZED (
    SELECT
        place.ord,
        ST_Covers((SELECT coverage FROM road_network WHERE id = :network), place.position::geometry) AS covered,
        node.id,
        node.away_m
    FROM (
        SELECT ST_SetSRID(ST_MakePoint(lon, lat), 4490)::geography AS position, ord
        FROM unnest(CAST(:lons AS double precision[]), CAST(:lats AS double precision[])) WITH ORDINALITY AS given (lon, lat, ord)
    ) AS place
    LEFT JOIN LATERAL (
        SELECT road_node.id, ST_Distance(road_node.position::geography, place.position) AS away_m
        FROM road_node
        WHERE road_node.network_id = :network AND ST_DWithin(road_node.position::geography, place.position, :snap_m)
        ORDER BY away_m, road_node.id
        LIMIT 1
    ) AS node ON true
), way AS (
    SELECT step.end_vid AS id, sum(step.cost) AS seconds, sum(road_edge.length_m) AS length_m
    FROM pgr_dijkstra(
        format(
            'SELECT id, source, target, cost, reverse_cost FROM road_edge WHERE network_id = %L',
            CAST(:network AS text)),
        (SELECT id FROM origin),
        (SELECT array_agg(DISTINCT id) FROM goal WHERE covered AND id IS NOT NULL),
        true) AS step
    JOIN road_edge ON road_edge.id = step.edge
    GROUP BY step.end_vid
)
SELECT
    goal.covered,
    origin.away_m IS NOT NULL AS leaves,
    goal.away_m IS NOT NULL AS arrives,
    origin.away_m + goal.away_m AS access_m,
    CASE WHEN goal.id = origin.id THEN 0 ELSE way.seconds END AS seconds,
    CASE WHEN goal.id = origin.id THEN 0 ELSE way.length_m END AS length_m
FROM goal
LEFT JOIN origin ON true
LEFT JOIN way ON way.id = goal.id
ORDER BY goal.ord
