-- Parks of every kind, their areas as the documents state them, and the versioned boundary table with blocks.
--
-- No shape is invented: a park has a position or none, and a boundary only from supplied geometry.
CREATE TABLE parkatlas.park (
    id                text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id           text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind              text NOT NULL CHECK (kind IN ('core', 'park', 'featured_park', 'sub_park', 'site', 'town')),
    name              text NOT NULL,
    short_name        text,
    aliases           text[] NOT NULL DEFAULT '{}',
    pinyin            text[] NOT NULL DEFAULT '{}',
    parent_id         text REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    same_as           text[] NOT NULL DEFAULT '{}',
    county_codes      text[] NOT NULL DEFAULT '{}',
    towns             text[] NOT NULL DEFAULT '{}',
    industry_ids      text[] NOT NULL DEFAULT '{}',
    industry_labels   text[] NOT NULL DEFAULT '{}',
    position          geometry(Point, 4490),
    precision_class   text NOT NULL CHECK (precision_class IN
                          ('surveyed', 'described', 'digitised', 'stated', 'indicative', 'place', 'unlocated')),
    accuracy_m        double precision CHECK (accuracy_m >= 0),
    located_in        text CHECK (located_in ~ '^(park|county|plan):[a-z0-9-]+$'),
    position_document text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    position_note     text,
    note              text,
    ord               integer NOT NULL,
    valid_from        date,
    valid_to          date,
    pack              text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility        text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version           integer NOT NULL DEFAULT 1,
    CHECK (cardinality(industry_ids) = cardinality(industry_labels)),
    CHECK ((position IS NULL) = (precision_class = 'unlocated')),
    CHECK ((position IS NULL) = (accuracy_m IS NULL)),
    CHECK ((position IS NULL) = (located_in IS NOT NULL))
);
CREATE INDEX park_position_geography_idx ON parkatlas.park USING gist ((position::geography));
CREATE INDEX park_plan_idx ON parkatlas.park (plan_id);
CREATE INDEX park_located_in_idx ON parkatlas.park (located_in) WHERE located_in IS NOT NULL;
CREATE INDEX park_county_codes_idx ON parkatlas.park USING gin (county_codes);
CREATE INDEX park_industry_ids_idx ON parkatlas.park USING gin (industry_ids);

CREATE TABLE parkatlas.park_area (
    park_id     text NOT NULL REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    ord         integer NOT NULL,
    part        text,
    area_ha     numeric(14, 4) NOT NULL CHECK (area_ha > 0),
    basis       text NOT NULL CHECK (basis IN ('approved', 'planned', 'startup', 'site', 'other')),
    document_id text NOT NULL,
    clause_id   text NOT NULL,
    quote       text NOT NULL CHECK (char_length(quote) <= 120),
    as_of       text CHECK (as_of ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    note        text,
    pack        text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version     integer NOT NULL DEFAULT 1,
    PRIMARY KEY (park_id, ord),
    FOREIGN KEY (document_id, clause_id) REFERENCES parkatlas.clause (document_id, id) DEFERRABLE INITIALLY DEFERRED
);

-- One row a block (地块) of a park's boundary, in versions: a later version replaces the park's whole earlier one.
CREATE TABLE parkatlas.park_boundary (
    park_id         text NOT NULL REFERENCES parkatlas.park (id) DEFERRABLE INITIALLY DEFERRED,
    boundary_version integer NOT NULL CHECK (boundary_version > 0),
    block           text NOT NULL,
    ord             integer NOT NULL,
    boundary        geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(boundary) AND NOT ST_IsEmpty(boundary)),
    area_m2         double precision GENERATED ALWAYS AS (ST_Area(boundary::geography)) STORED,
    precision_class text NOT NULL CHECK (precision_class IN ('surveyed', 'described', 'digitised')),
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    valid_from      date NOT NULL,
    valid_to        date,
    document_id     text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    note            text,
    demo            boolean NOT NULL,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility      text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version         integer NOT NULL DEFAULT 1,
    PRIMARY KEY (park_id, boundary_version, block),
    CHECK (valid_to > valid_from)
);
CREATE INDEX park_boundary_idx ON parkatlas.park_boundary USING gist (boundary);
CREATE INDEX park_boundary_geography_idx ON parkatlas.park_boundary USING gist ((boundary::geography));

CREATE VIEW published.park AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, same_as, county_codes, towns, industry_ids,
       industry_labels, position, precision_class, accuracy_m, located_in, position_document, position_note, note, ord,
       valid_from, valid_to, version
FROM parkatlas.park WHERE visibility = 'public';

CREATE VIEW published.park_area AS
SELECT area.park_id, area.ord, area.part, area.area_ha, area.basis, area.document_id, area.clause_id,
       clause.label AS clause, area.quote, area.as_of, area.note
FROM parkatlas.park_area AS area
JOIN published.clause ON clause.document_id = area.document_id AND clause.id = area.clause_id;

-- The current version of each park's boundary.
CREATE VIEW published.park_boundary AS
SELECT park_id, boundary_version, block, ord, boundary, area_m2, precision_class, accuracy_m, valid_from, document_id,
       note, demo
FROM parkatlas.park_boundary AS current_version
WHERE visibility = 'public'
  AND boundary_version = (SELECT max(other.boundary_version) FROM parkatlas.park_boundary AS other
                          WHERE other.park_id = current_version.park_id AND other.visibility = 'public'
                            AND other.demo = current_version.demo);
