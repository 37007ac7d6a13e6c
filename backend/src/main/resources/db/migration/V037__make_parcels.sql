-- Parcels: land with a registered area and its way from plan to building. What is registered is a number of its own and
-- never that of the shape; a land-use code means nothing without its scheme (1001 is industry in one and railway in another).
--
-- One table, not one for each county: a county comes with the viewer, so that the planner cannot leave partitions out, and
-- every box and every tile would ask all of them (docs/performance.md, "Land").
CREATE TABLE parkatlas.parcel (
    id                 text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    code               text NOT NULL,
    county_code        text NOT NULL,
    park_id            text REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    block              text,
    land_use_code      text,
    land_use_scheme    text CHECK (land_use_scheme IN ('mnr-2023', 'survey-3', 'gbt-21010-2017', 'gb-50137-2011')),
    use                text,
    stage              text NOT NULL
        CHECK (stage IN ('unready', 'ready', 'supplied', 'built_other', 'built_industrial', 'unbuildable')),
    registered_area_m2 numeric(14, 2) CHECK (registered_area_m2 > 0),
    far_planned        numeric(6, 2) CHECK (far_planned >= 0),
    far_actual         numeric(6, 2) CHECK (far_actual >= 0),
    contract_on        date,
    start_due_on       date,
    started_on         date,
    suspended_on       date,
    completed_on       date,
    due_area_m2        numeric(14, 2) CHECK (due_area_m2 >= 0),
    started_area_m2    numeric(14, 2) CHECK (started_area_m2 >= 0),
    planned_investment_wan numeric(14, 2) CHECK (planned_investment_wan >= 0),
    paid_investment_wan    numeric(14, 2) CHECK (paid_investment_wan >= 0),
    occupant           text,
    vintage            date NOT NULL,
    source_unit        text NOT NULL,
    document_id        text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    boundary           geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(boundary) AND NOT ST_IsEmpty(boundary)),
    area_m2            double precision GENERATED ALWAYS AS (ST_Area(boundary::geography)) STORED,
    precision_class    text NOT NULL CHECK (precision_class IN ('surveyed', 'described', 'digitised')),
    accuracy_m         double precision NOT NULL CHECK (accuracy_m >= 0),
    note               text,
    demo               boolean NOT NULL,
    pack               text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    audience           text NOT NULL DEFAULT 'county' CHECK (audience IN ('public', 'staff', 'county')),
    state              text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version            integer NOT NULL DEFAULT 1,
    CHECK ((land_use_code IS NULL) = (land_use_scheme IS NULL))
);
CREATE INDEX parcel_boundary_idx ON parkatlas.parcel USING gist (boundary);
CREATE INDEX parcel_county_idx ON parkatlas.parcel (county_code, id);
CREATE INDEX parcel_code_idx ON parkatlas.parcel (code COLLATE "C");
CREATE INDEX parcel_park_idx ON parkatlas.parcel (park_id, block);

-- Who holds a parcel is for the county it lies in, even where the parcel itself is for more.
CREATE VIEW published.parcel AS
SELECT id, code, county_code, park_id, block, land_use_code, land_use_scheme, use, stage, registered_area_m2, area_m2,
       far_planned, far_actual, contract_on, start_due_on, started_on, suspended_on, completed_on, due_area_m2,
       started_area_m2, planned_investment_wan, paid_investment_wan,
       CASE WHEN 'county' = ANY ((SELECT parkatlas.viewer_audiences())::text[])
                 OR county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])
            THEN occupant END AS occupant,
       vintage, source_unit, document_id, boundary, precision_class, accuracy_m, note, demo
FROM parkatlas.parcel
WHERE state = 'published'
  AND (audience = 'public'
       OR audience = ANY ((SELECT parkatlas.viewer_audiences())::text[])
       OR (audience = 'county' AND county_code = ANY ((SELECT parkatlas.viewer_counties())::text[])));

SELECT parkatlas.publish_kind('parcel', 'parcel');
