-- One vector tile of one layer with the version of the layer: one statement, so one snapshot of both.
--
-- :z, :x, :y  tile of the Web Mercator quad, x from the west, y from the north
-- :most       features at most; those that come first in the order below are kept
-- {relation}, {id}, {geometry}  from the descriptor; {rank} what goes before the hash of the id in the order;
-- {shape}     shape-*.sql; {properties} the public ones; {condition} of the filter, with parameters of its own
-- served by   the GiST index on the geometry column (EPSG:4490)
--
-- reach  the tile and the 64 units around it that neighbours share, in degrees. It is clipped to a world 40 m short of
--        the antimeridian, beyond which PROJ would answer with the longitude of the other side.
-- pixel  metres of Web Mercator in 1/256 of a tile
WITH tile AS MATERIALIZED (
    SELECT ST_TileEnvelope(:z, :x, :y) AS bounds,
           ST_Transform(
               ST_ClipByBox2D(
                   ST_TileEnvelope(:z, :x, :y, margin => 64.0 / 4096),
                   ST_TileEnvelope(0, 0, 0, margin => -0.000001)::box2d
               ),
               4490
           ) AS reach,
           40075016.6855785 / 2 ^ (:z + 8) AS pixel
),
kept AS (
    SELECT feature.*, hashtextextended(feature.{id}, 0) AS tile_hash
    FROM tile
    JOIN {relation} AS feature ON feature.{geometry} && tile.reach
    WHERE {condition}
    ORDER BY {rank} tile_hash, feature.{id}
    LIMIT :most
),
cut AS (
    SELECT {shape} AS tile_shape,
           kept.tile_hash & 9007199254740991 AS tile_id,
           kept.{id} AS id{properties}
    FROM kept
    CROSS JOIN tile
    CROSS JOIN LATERAL (SELECT ST_Transform(kept.{geometry}, 3857) AS shape OFFSET 0) AS drawn
)
SELECT (SELECT version FROM layer_version WHERE relation = '{relation}') AS version, whole.body, whole.features
FROM (SELECT ST_AsMVT(cut, '{layer}', 4096, 'tile_shape', 'tile_id') AS body, count(*) AS features FROM cut) AS whole
