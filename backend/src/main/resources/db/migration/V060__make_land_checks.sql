-- What a red line is checked against: one rule a theme. Rules are data, so that a place with another one adds a row.
CREATE TABLE parkatlas.land_rule (
    theme        text PRIMARY KEY REFERENCES parkatlas.control_theme (id) DEFERRABLE INITIALLY DEFERRED,
    -- where its shapes are: control zones of the theme, all parcels, or the blocks of all parks
    source       text NOT NULL CHECK (source IN ('control-zones', 'parcels', 'park-blocks')),
    -- clear_of: nothing of it may be touched; within: nothing may lie outside of it; report: what is touched is told, and the
    -- red line as a whole is not affected by it
    relation     text NOT NULL CHECK (relation IN ('clear_of', 'within', 'report')),
    -- what is smaller is noise of the borders and listed apart
    threshold_m2 double precision NOT NULL CHECK (threshold_m2 >= 0),
    -- what is less accurate says nothing of a red line
    coarsest_m   double precision NOT NULL CHECK (coarsest_m > 0),
    sentence     text NOT NULL,
    sentence_en  text NOT NULL,
    pack         text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version      integer NOT NULL DEFAULT 1
);

-- Rules are no secret; what they are asked about is.
CREATE VIEW published.land_rule AS
SELECT theme, source, relation, threshold_m2, coarsest_m, sentence, sentence_en FROM parkatlas.land_rule;

-- Checks that were made, each with its answer as it was given. The desk adds to them and changes none.
CREATE TABLE parkatlas.land_check (
    id          uuid PRIMARY KEY,
    number      text NOT NULL UNIQUE,
    county_code text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120 AND title !~ '[[:cntrl:]]'),
    -- account and, as it was called then, post of whoever asked; accounts may go
    account     text NOT NULL,
    post        text NOT NULL,
    post_en     text NOT NULL,
    -- as of when the layers were read
    checked_at  timestamptz NOT NULL,
    origin      text NOT NULL CHECK (origin IN ('drawn', 'pasted', 'uploaded', 'sent')),
    -- EPSG code of the system that the corners were given in
    system      integer NOT NULL,
    corners     geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(corners) AND NOT ST_IsEmpty(corners)),
    -- with the points that its edges go through
    boundary    geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(boundary) AND NOT ST_IsEmpty(boundary)),
    area_m2     double precision NOT NULL CHECK (area_m2 > 0),
    verdict     text NOT NULL CHECK (verdict IN ('affected', 'not_affected', 'no_data')),
    -- the text that was answered, not what a database makes of it
    result      json NOT NULL,
    demo        boolean NOT NULL
);
CREATE INDEX land_check_newest_idx ON parkatlas.land_check (county_code, checked_at, id);

-- What of a red line a rule is about, for maps and files.
CREATE TABLE parkatlas.land_check_overlap (
    land_check uuid NOT NULL REFERENCES parkatlas.land_check (id) ON DELETE CASCADE,
    theme      text NOT NULL,
    boundary   geometry(MultiPolygon, 4490) NOT NULL,
    PRIMARY KEY (land_check, theme)
);

-- The last number that was given in a county and a year.
CREATE TABLE parkatlas.land_check_number (
    county_code text NOT NULL,
    year        integer NOT NULL,
    last        integer NOT NULL,
    PRIMARY KEY (county_code, year)
);

GRANT SELECT, INSERT ON parkatlas.land_check, parkatlas.land_check_overlap TO parkatlas_desk;
GRANT SELECT, INSERT, UPDATE (last) ON parkatlas.land_check_number TO parkatlas_desk;

-- An area with the points that its edges go through, at most 70 m apart: its corners are degrees, and between them an edge is
-- the shortest line on the ellipsoid. PostGIS puts points on the great circle of a sphere, which at 10 km is 4 mm off; so edges
-- of more than a hundredth of a degree are cut on the ellipsoid first, and what is left is off by less than 0.1 mm.
CREATE FUNCTION published.densified(area geometry) RETURNS geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT ST_Segmentize(
        CASE
            WHEN ST_NPoints(ST_Segmentize(area, 0.01)) = ST_NPoints(area) THEN area
            ELSE (
                WITH corner AS (
                    SELECT path[1] AS part, path[2] AS ring, path[3] AS place, geom::geography AS here,
                           lead(geom::geography) OVER (PARTITION BY path[1], path[2] ORDER BY path[3]) AS next
                    FROM ST_DumpPoints(ST_Multi(area))
                ),
                edge AS (
                    SELECT part, ring, place, here, next, coalesce(ST_Distance(here, next), 0) AS length_m
                    FROM corner
                ),
                point AS (
                    SELECT part, ring, place, step,
                           CASE WHEN step = 0 THEN here
                                ELSE ST_Project(here, length_m * step / (floor(length_m / 1000) + 1), ST_Azimuth(here, next))
                           END::geometry AS geom
                    FROM edge
                    CROSS JOIN LATERAL generate_series(0, floor(length_m / 1000)::integer) AS step
                ),
                ring AS (
                    SELECT part, ring, ST_MakeLine(geom ORDER BY place, step) AS line
                    FROM point
                    GROUP BY part, ring
                ),
                polygon AS (
                    SELECT part, ST_MakePolygon((array_agg(line ORDER BY ring))[1], (array_agg(line ORDER BY ring))[2:]) AS geom
                    FROM ring
                    GROUP BY part
                )
                SELECT ST_Collect(geom ORDER BY part) FROM polygon
            )
        END::geography,
        70)::geometry
$$;
