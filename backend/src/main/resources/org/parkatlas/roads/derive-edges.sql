-- Nodes and edges of all networks, made anew. Two ends are one node where they are equal to seven decimals of a degree (1 cm).
DELETE FROM parkatlas.road_edge;
DELETE FROM parkatlas.road_node;
INSERT INTO parkatlas.road_node (id, network_id, position)
SELECT row_number() OVER (ORDER BY network_id, ST_X(position), ST_Y(position)), network_id, position
FROM (
    SELECT network_id, ST_SnapToGrid(ST_StartPoint(shape), 1e-7) AS position FROM parkatlas.road
    UNION
    SELECT network_id, ST_SnapToGrid(ST_EndPoint(shape), 1e-7) FROM parkatlas.road
) AS ends;
ANALYZE parkatlas.road_node;
INSERT INTO parkatlas.road_edge (id, road_id, network_id, source, target, length_m, cost, reverse_cost)
SELECT
    row_number() OVER (ORDER BY road.id),
    road.id,
    road.network_id,
    source.id,
    target.id,
    measured.length_m,
    measured.length_m * 3.6 / road.speed_kmh,
    CASE WHEN road.one_way THEN -1 ELSE measured.length_m * 3.6 / road.speed_kmh END
FROM parkatlas.road
CROSS JOIN LATERAL (SELECT ST_Length(road.shape::geography) AS length_m) AS measured
JOIN parkatlas.road_node AS source
    ON source.network_id = road.network_id AND source.position = ST_SnapToGrid(ST_StartPoint(road.shape), 1e-7)
JOIN parkatlas.road_node AS target
    ON target.network_id = road.network_id AND target.position = ST_SnapToGrid(ST_EndPoint(road.shape), 1e-7);
ANALYZE parkatlas.road_edge;
