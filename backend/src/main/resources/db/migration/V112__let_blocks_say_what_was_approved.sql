-- A block of a boundary carries what its approval says of it: the area (公顷) and where it ends in words (四至). Both are the words of
-- the document that the block names; neither is computed from the shape.
ALTER TABLE parkatlas.park_boundary
    ADD COLUMN approved_area_ha numeric CHECK (approved_area_ha > 0),
    ADD COLUMN bounds_text      text CHECK (char_length(bounds_text) BETWEEN 1 AND 500);
-- the past has the columns of the present
ALTER TABLE parkatlas.park_boundary_past
    ADD COLUMN approved_area_ha numeric,
    ADD COLUMN bounds_text      text;

CREATE OR REPLACE VIEW published.park_boundary AS
SELECT block.park_id, block.boundary_version, block.block, block.ord, block.boundary, block.area_m2,
       block.precision_class, block.accuracy_m, block.valid_from, block.document_id, block.note, block.demo,
       block.approved_area_ha, block.bounds_text
FROM parkatlas.park_boundary AS block
JOIN published.park ON park.id = block.park_id
WHERE block.state = 'published'
  AND (block.audience = 'public'
       OR block.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (block.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  AND block.boundary_version = (
      SELECT max(other.boundary_version)
      FROM parkatlas.park_boundary AS other
      WHERE other.park_id = block.park_id
        AND other.demo = block.demo
        AND other.state = 'published'
        AND (other.audience = 'public'
             OR other.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
             OR (other.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
  );

CREATE OR REPLACE VIEW published.park_block AS
SELECT boundary.park_id || '-v' || boundary.boundary_version || '-' || left(md5(boundary.block), 8) AS id,
       concat_ws(' ', coalesce(park.short_name, park.name), boundary.block) AS name, boundary.park_id, park.plan_id,
       boundary.block, boundary.boundary_version, boundary.boundary, boundary.area_m2, boundary.precision_class,
       boundary.accuracy_m, boundary.valid_from, boundary.document_id, boundary.note, boundary.demo,
       boundary.approved_area_ha, boundary.bounds_text
FROM published.park_boundary AS boundary
JOIN published.park ON park.id = boundary.park_id;

CREATE OR REPLACE VIEW published.park_block_history AS
WITH block AS (
    SELECT it.park_id, it.boundary_version, it.block, it.boundary, it.area_m2, it.precision_class, it.accuracy_m,
           it.valid_from, it.document_id, it.note, it.demo, it.version, it.pack, it.change_set, NULL::uuid AS ended_by,
           tstzrange(it.known_from, NULL) AS known, it.approved_area_ha, it.bounds_text
    FROM parkatlas.park_boundary AS it
    JOIN published.park ON park.id = it.park_id
    WHERE it.state = 'published'
      AND (it.audience = 'public'
           OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
    UNION ALL
    SELECT it.park_id, it.boundary_version, it.block, it.boundary, it.area_m2, it.precision_class, it.accuracy_m,
           it.valid_from, it.document_id, it.note, it.demo, it.version, it.pack, it.change_set, it.ended_by, it.known,
           it.approved_area_ha, it.bounds_text
    FROM parkatlas.park_boundary_past AS it
    JOIN published.park ON park.id = it.park_id
    LEFT JOIN parkatlas.park_boundary AS present
        ON present.park_id = it.park_id AND present.boundary_version = it.boundary_version AND present.block = it.block
    WHERE it.state = 'published'
      AND (it.audience = 'public'
           OR it.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
           OR (it.audience = 'county' AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))
      AND (present.block IS NULL
           OR (present.state = 'published'
               AND (present.audience = 'public'
                    OR present.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                    OR (present.audience = 'county'
                        AND park.county_codes && (SELECT parkatlas.viewer_counties())::text[]))))
)
SELECT block.park_id || '-v' || block.boundary_version || '-' || left(md5(block.block), 8) AS id,
       concat_ws(' ', coalesce(park.short_name, park.name), block.block) AS name, block.park_id, park.plan_id,
       block.block, block.boundary_version, block.boundary, block.area_m2, block.precision_class, block.accuracy_m,
       block.valid_from, block.document_id, block.note, block.demo, block.version, block.pack, block.change_set,
       block.ended_by, piece.known, block.approved_area_ha, block.bounds_text
FROM block
JOIN published.park ON park.id = block.park_id
CROSS JOIN LATERAL unnest(
    tstzmultirange(block.known)
    - coalesce((SELECT range_agg(other.known)
                FROM block AS other
                WHERE other.park_id = block.park_id
                  AND other.demo = block.demo
                  AND other.boundary_version > block.boundary_version),
               '{}'::tstzmultirange)
) AS piece (known);
