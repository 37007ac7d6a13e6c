-- How far the layer of a theme reaches. Where it is complete, no shape means that nothing is there; elsewhere it means that
-- nobody knows.
CREATE TABLE parkatlas.coverage (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    theme           text NOT NULL REFERENCES parkatlas.control_theme (id) DEFERRABLE INITIALLY DEFERRED,
    name            text NOT NULL,
    county_code     text NOT NULL,
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
CREATE INDEX coverage_boundary_idx ON parkatlas.coverage USING gist (boundary);

CREATE VIEW published.coverage AS
SELECT coverage.id, coverage.theme, theme.name AS theme_name, theme.name_en AS theme_name_en, coverage.name,
       coverage.county_code, coverage.vintage, coverage.source_unit, coverage.document_id, coverage.boundary,
       coverage.area_m2, coverage.precision_class, coverage.accuracy_m, coverage.note, coverage.demo
FROM parkatlas.coverage
JOIN parkatlas.control_theme AS theme ON theme.id = coverage.theme
WHERE coverage.state = 'published'
  AND (coverage.audience = 'public'
       OR coverage.audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (coverage.audience = 'county' AND coverage.county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

SELECT parkatlas.publish_kind('coverage', 'coverage');
