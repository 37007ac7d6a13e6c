-- A polygon; a point where it is smaller than a pixel, or so thin that nothing of it is left on the grid of the tile.
CASE
    WHEN greatest(ST_XMax(drawn.shape) - ST_XMin(drawn.shape), ST_YMax(drawn.shape) - ST_YMin(drawn.shape)) < tile.pixel
        THEN ST_AsMVTGeom(ST_Centroid(drawn.shape), tile.bounds, 4096, 64)
    ELSE coalesce(
        ST_AsMVTGeom(drawn.shape, tile.bounds, 4096, 64),
        ST_AsMVTGeom(ST_PointOnSurface(drawn.shape), tile.bounds, 4096, 64)
    )
END
