-- What a change set does to one object, in place of what it did before.
--
-- :cells, :sources  JSON objects
-- :geometry         GeoJSON geometry in degrees of CGCS2000 (EPSG:4490), null where the object is removed
INSERT INTO parkatlas.change_row (change_set, object_id, action, base_version, cells, geometry, sources)
VALUES (:change_set, :object_id, :action, :base_version, :cells::jsonb,
        ST_SetSRID(ST_GeomFromGeoJSON(:geometry::text), 4490), :sources::jsonb)
ON CONFLICT (change_set, object_id) DO UPDATE
SET action = excluded.action, base_version = excluded.base_version, cells = excluded.cells, geometry = excluded.geometry,
    sources = excluded.sources
