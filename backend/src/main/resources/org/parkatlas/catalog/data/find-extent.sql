-- The box of one layer with its version; its corners are NULL where nothing has a shape.
--
-- {relation}, {geometry}  from the descriptor
-- It reads the whole layer, once for every version of it.
SELECT layer_version.version, ST_XMin(extent) AS west, ST_YMin(extent) AS south, ST_XMax(extent) AS east, ST_YMax(extent) AS north
FROM layer_version
CROSS JOIN (SELECT ST_Extent({geometry}) AS extent FROM {relation}) AS whole
WHERE layer_version.relation = '{relation}'
