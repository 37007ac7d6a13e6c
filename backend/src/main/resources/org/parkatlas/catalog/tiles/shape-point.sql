-- A point; NULL, which ST_AsMVT leaves out, where it is farther than 64 units outside the tile.
ST_AsMVTGeom(drawn.shape, tile.bounds, 4096, 64)
