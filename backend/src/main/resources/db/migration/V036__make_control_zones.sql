-- Zones in which more than the plan decides what may be built: 城镇开发边界, 永久基本农田, 生态保护红线, the extent of parks. Which
-- themes there are is data, so that a place with another control line adds a row.
CREATE TABLE parkatlas.control_theme (
    id      text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    name    text NOT NULL,
    name_en text NOT NULL,
    ord     integer NOT NULL,
    pack    text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version integer NOT NULL DEFAULT 1
);

-- A zone lies in one county: layers are delivered by county and cut at its border.
CREATE TABLE parkatlas.control_zone (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    theme           text NOT NULL REFERENCES parkatlas.control_theme (id) DEFERRABLE INITIALLY DEFERRED,
    name            text NOT NULL,
    county_code     text NOT NULL,
    legal_status    text NOT NULL CHECK (legal_status IN ('draft', 'in_force', 'adjusting', 'superseded')),
    vintage         date NOT NULL,
    source_unit     text NOT NULL,
    document_id     text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    boundary        geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(boundary) AND NOT ST_IsEmpty(boundary)),
    area_m2         double precision GENERATED ALWAYS AS (ST_Area(boundary::geography)) STORED,
    precision_class text NOT NULL CHECK (precision_class IN ('surveyed', 'described', 'digitised')),
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    note            text,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience        text NOT NULL DEFAULT 'county' CHECK (audience IN ('public', 'staff', 'county')),
    state           text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version         integer NOT NULL DEFAULT 1
);
CREATE INDEX control_zone_boundary_idx ON parkatlas.control_zone USING gist (boundary);
CREATE INDEX control_zone_county_idx ON parkatlas.control_zone (county_code, theme);

-- What the themes are called is no secret; where their zones lie is.
CREATE VIEW published.control_theme AS
SELECT id, name, name_en, ord FROM parkatlas.control_theme;

CREATE VIEW published.control_zone AS
SELECT zone.id, zone.theme, theme.name AS theme_name, theme.name_en AS theme_name_en, zone.name, zone.county_code,
       zone.legal_status, zone.vintage, zone.source_unit, zone.document_id, zone.boundary, zone.area_m2,
       zone.precision_class, zone.accuracy_m, zone.note, zone.demo
FROM parkatlas.control_zone AS zone
JOIN parkatlas.control_theme AS theme ON theme.id = zone.theme
WHERE zone.state = 'published'
  AND (zone.audience = 'public'
       OR zone.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (zone.audience = 'county' AND zone.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

SELECT parkatlas.publish_kind('control-zone', 'control_zone');
