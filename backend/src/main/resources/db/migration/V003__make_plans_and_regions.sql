-- Plans and the administrative ground below them.
--
-- Geometry everywhere: EPSG:4490 (CGCS2000, the legal system), longitude first. Precision classes as in the
-- architecture; accuracy_m is how far the true object can be from the position, in metres.
CREATE TABLE parkatlas.plan (
    id               text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    name             text NOT NULL,
    short_name       text NOT NULL,
    title            text NOT NULL,
    subtitle         text,
    level            text NOT NULL CHECK (level IN ('city', 'province')),
    adcode           text NOT NULL,
    legal_status     text NOT NULL CHECK (legal_status IN ('draft', 'in_force', 'expired', 'superseded')),
    period_from      date,
    period_to        date,
    document_id      text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    layout_clause_id text NOT NULL,
    pinyin           text[] NOT NULL DEFAULT '{}',
    central_meridian double precision NOT NULL,
    bbox             geometry(Polygon, 4490) NOT NULL,
    ord              integer NOT NULL,
    pack             text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility       text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version          integer NOT NULL DEFAULT 1,
    CHECK (period_to >= period_from)
);

CREATE TABLE parkatlas.county (
    code             text PRIMARY KEY CHECK (code ~ '^[0-9]{6}$'),
    name             text NOT NULL,
    city_code        text NOT NULL,
    city_name        text NOT NULL,
    pinyin           text[] NOT NULL DEFAULT '{}',
    position         geometry(Point, 4490) NOT NULL,
    accuracy_m       double precision NOT NULL CHECK (accuracy_m >= 0),
    precision_class  text NOT NULL DEFAULT 'place',
    position_document text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    ord              integer NOT NULL,
    pack             text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility       text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version          integer NOT NULL DEFAULT 1
);

-- Outlines of counties, and of neighbouring cities as context. Apart from the county because they have a source, a
-- precision and a licence of their own, and are replaced as a whole when the authority supplies better ones.
CREATE TABLE parkatlas.area_outline (
    plan_id         text NOT NULL,
    code            text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('county', 'neighbour')),
    name            text NOT NULL,
    outline         geometry(MultiPolygon, 4490) NOT NULL CHECK (ST_IsValid(outline) AND NOT ST_IsEmpty(outline)),
    precision_class text NOT NULL CHECK (precision_class IN ('surveyed', 'described', 'digitised')),
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    document_id     text NOT NULL REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility      text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version         integer NOT NULL DEFAULT 1,
    PRIMARY KEY (plan_id, kind, code)
);
CREATE INDEX area_outline_idx ON parkatlas.area_outline USING gist (outline);

CREATE TABLE parkatlas.town (
    id                text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id           text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    code              text,
    name              text NOT NULL,
    county_code       text NOT NULL,
    pinyin            text[] NOT NULL DEFAULT '{}',
    role              text,
    position          geometry(Point, 4490),
    precision_class   text NOT NULL,
    accuracy_m        double precision,
    located_in        text,
    position_document text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    position_note     text,
    ord               integer NOT NULL,
    pack              text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility        text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version           integer NOT NULL DEFAULT 1,
    CHECK ((position IS NULL) = (precision_class = 'unlocated')),
    CHECK ((position IS NULL) = (accuracy_m IS NULL))
);
CREATE INDEX town_position_geography_idx ON parkatlas.town USING gist ((position::geography));
CREATE INDEX town_plan_idx ON parkatlas.town (plan_id);

CREATE VIEW published.plan AS
SELECT id, name, short_name, title, subtitle, level, adcode, legal_status, period_from, period_to, document_id,
       layout_clause_id, pinyin, central_meridian, bbox, ord, pack, version
FROM parkatlas.plan WHERE visibility = 'public';

CREATE VIEW published.county AS
SELECT code, name, city_code, city_name, pinyin, position, accuracy_m, precision_class, position_document, ord, pack
FROM parkatlas.county WHERE visibility = 'public';

CREATE VIEW published.area_outline AS
SELECT plan_id, code, kind, name, outline, precision_class, accuracy_m, document_id
FROM parkatlas.area_outline WHERE visibility = 'public';

CREATE VIEW published.town AS
SELECT id, plan_id, code, name, county_code, pinyin, role, position, precision_class, accuracy_m, located_in,
       position_document, position_note, ord, version
FROM parkatlas.town WHERE visibility = 'public';
