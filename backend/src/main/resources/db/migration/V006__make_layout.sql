-- The spatial structure of a plan, in the plan's own words: core, clusters, industry spaces, nodes …
CREATE TABLE parkatlas.layout_element (
    id                text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id           text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind              text NOT NULL CHECK (kind IN ('structure', 'core', 'cluster', 'industry_space', 'industry_group',
                          'carrier_list', 'cooperation', 'node', 'region')),
    name              text NOT NULL,
    short_name        text,
    aliases           text[] NOT NULL DEFAULT '{}',
    pinyin            text[] NOT NULL DEFAULT '{}',
    parent_id         text REFERENCES parkatlas.layout_element (id) DEFERRABLE INITIALLY DEFERRED,
    role              text,
    industry_ids      text[] NOT NULL DEFAULT '{}',
    industry_labels   text[] NOT NULL DEFAULT '{}',
    park_ids          text[] NOT NULL DEFAULT '{}',
    county_codes      text[] NOT NULL DEFAULT '{}',
    position          geometry(Point, 4490),
    shape             geometry(Geometry, 4490),
    precision_class   text NOT NULL,
    accuracy_m        double precision CHECK (accuracy_m >= 0),
    located_in        text CHECK (located_in ~ '^(park|county|plan):[a-z0-9-]+$'),
    position_document text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    position_note     text,
    note              text,
    ord               integer NOT NULL,
    pack              text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility        text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version           integer NOT NULL DEFAULT 1,
    CHECK (cardinality(industry_ids) = cardinality(industry_labels))
);
CREATE INDEX layout_element_plan_idx ON parkatlas.layout_element (plan_id);
CREATE INDEX layout_element_shape_idx ON parkatlas.layout_element USING gist (shape);

-- How an indicative shape is made from places the plan names; the shape itself is derived after every load.
CREATE TABLE parkatlas.layout_shape (
    element_id      text PRIMARY KEY REFERENCES parkatlas.layout_element (id) DEFERRABLE INITIALLY DEFERRED,
    method          text NOT NULL CHECK (method IN ('buffered_hull')),
    members         text[] NOT NULL CHECK (cardinality(members) > 0),
    buffer_m        double precision NOT NULL CHECK (buffer_m > 0),
    precision_class text NOT NULL CHECK (precision_class = 'indicative'),
    accuracy_m      double precision NOT NULL CHECK (accuracy_m >= 0),
    pack            text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version         integer NOT NULL DEFAULT 1
);

-- An element that has a shape and no position stands at a point inside its shape, so that every outlet can place it.
CREATE VIEW published.layout_element AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, parent_id, role, industry_ids, industry_labels, park_ids,
       county_codes, COALESCE(position, ST_PointOnSurface(shape))::geometry(Point, 4490) AS position, shape, precision_class, accuracy_m, located_in, position_document, position_note, note,
       ord, version
FROM parkatlas.layout_element WHERE visibility = 'public';
