-- The box of one layer with the version of the data; its corners are NULL where nothing has a shape.
--
-- {relation}, {geometry}  from the descriptor
-- It reads the whole layer, once for every version of the data.
SELECT version, ST_XMin(extent) AS west, ST_YMin(extent) AS south, ST_XMax(extent) AS east, ST_YMax(extent) AS north
FROM data_version
CROSS JOIN (SELECT ST_Extent({geometry}) AS extent FROM {relation}) AS whole
