-- A junction is where a road is: where all its roads are hidden it is hidden with them, and no way starts or ends there.
CREATE INDEX road_edge_source_idx ON parkatlas.road_edge (source, road_id);
CREATE INDEX road_edge_target_idx ON parkatlas.road_edge (target, road_id);

CREATE OR REPLACE VIEW published.road_node AS
SELECT node.id, node.network_id, node.position
FROM parkatlas.road_node AS node
WHERE EXISTS (
        SELECT FROM parkatlas.road_edge AS edge
        JOIN published.road ON road.id = edge.road_id
        WHERE edge.source = node.id)
   OR EXISTS (
        SELECT FROM parkatlas.road_edge AS edge
        JOIN published.road ON road.id = edge.road_id
        WHERE edge.target = node.id);
