-- What lies beside the roads that are reached from an origin within some times: one row a time, in their order.
--
-- :network     one that covers the origin
-- :lon, :lat   the origin
-- :snap_m      from the origin to a road it is this far at most, along the straight line
-- :access_mps  how many metres of that straight line are covered in a second
-- :seconds     the times
-- :beside_m    how far from a road counts as reached
-- served by    road_node_geography_idx, road_edge_network_idx
WITH network AS MATERIALIZED (
    SELECT coverage FROM road_network WHERE id = :network
), origin AS MATERIALIZED (
    SELECT node.id, node.away_m / :access_mps AS seconds
    FROM (SELECT ST_SetSRID(ST_MakePoint(:lon, :lat), 4490)::geography AS position) AS place
    CROSS JOIN LATERAL (
        SELECT road_node.id, ST_Distance(road_node.position::geography, place.position) AS away_m
        FROM road_node
        WHERE road_node.network_id = :network AND ST_DWithin(road_node.position::geography, place.position, :snap_m)
        ORDER BY away_m, road_node.id
        LIMIT 1
    ) AS node
), given AS MATERIALIZED (
    SELECT most, ord FROM unnest(CAST(:seconds AS double precision[])) WITH ORDINALITY AS given (most, ord)
), reached AS MATERIALIZED (
    SELECT step.node, step.agg_cost + origin.seconds AS seconds
    FROM origin
    CROSS JOIN LATERAL pgr_drivingDistance(
        format(
            'SELECT id, source, target, cost, reverse_cost FROM road_edge WHERE network_id = %L',
            CAST(:network AS text)),
        origin.id,
        greatest((SELECT max(most) FROM given) - origin.seconds, 0),
        true) AS step
), stretch AS (
    -- from either end of an edge as far as the time lasts
    SELECT road_edge.shape, road_edge.cost AS takes, reached.seconds
    FROM reached
    JOIN road_edge ON road_edge.source = reached.node AND road_edge.network_id = :network AND road_edge.cost > 0
    UNION ALL
    SELECT ST_Reverse(road_edge.shape), road_edge.reverse_cost, reached.seconds
    FROM reached
    JOIN road_edge ON road_edge.target = reached.node AND road_edge.network_id = :network AND road_edge.reverse_cost > 0
), area AS (
    SELECT
        given.ord,
        ST_SetSRID(
            ST_Buffer(
                ST_Collect(ST_LineSubstring(stretch.shape, 0, least(1, (given.most - stretch.seconds) / stretch.takes)))::geography,
                :beside_m,
                'quad_segs=3')::geometry,
            4490) AS shape
    FROM given
    JOIN stretch ON stretch.seconds < given.most
    GROUP BY given.ord
)
SELECT
    (SELECT count(*) FROM origin) > 0 AS leaves,
    ST_Multi(ST_CollectionExtract(ST_Intersection(area.shape, network.coverage), 3)) AS shape,
    NOT ST_Covers(network.coverage, area.shape) AS open
FROM given
CROSS JOIN network
LEFT JOIN area ON area.ord = given.ord
ORDER BY given.ord
