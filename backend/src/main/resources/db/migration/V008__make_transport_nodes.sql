-- Airports, ports, railway stations and expressway interchanges. Points only: no line is drawn between two of them.
CREATE TABLE parkatlas.transport_node (
    id                text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id           text REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind              text NOT NULL CHECK (kind IN ('airport', 'port', 'rail_station', 'expressway_interchange')),
    name              text NOT NULL,
    short_name        text,
    aliases           text[] NOT NULL DEFAULT '{}',
    pinyin            text[] NOT NULL DEFAULT '{}',
    county_code       text,
    line              text,
    status            text,
    position          geometry(Point, 4490),
    precision_class   text NOT NULL CHECK (precision_class IN
                          ('surveyed', 'described', 'digitised', 'stated', 'indicative', 'place', 'unlocated')),
    accuracy_m        double precision CHECK (accuracy_m >= 0),
    located_in        text CHECK (located_in ~ '^(park|county|plan):[a-z0-9-]+$'),
    position_document text REFERENCES parkatlas.document (id) DEFERRABLE INITIALLY DEFERRED,
    position_note     text,
    note              text,
    ord               integer NOT NULL,
    pack              text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    visibility        text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'staff', 'draft')),
    version           integer NOT NULL DEFAULT 1,
    CHECK ((position IS NULL) = (precision_class = 'unlocated')),
    CHECK ((position IS NULL) = (accuracy_m IS NULL)),
    CHECK ((position IS NULL) = (located_in IS NOT NULL))
);
CREATE INDEX transport_node_position_geography_idx ON parkatlas.transport_node USING gist ((position::geography));
CREATE INDEX transport_node_plan_idx ON parkatlas.transport_node (plan_id);

CREATE VIEW published.transport_node AS
SELECT id, plan_id, kind, name, short_name, aliases, pinyin, county_code, line, status, position, precision_class,
       accuracy_m, located_in, position_document, position_note, note, ord, version
FROM parkatlas.transport_node WHERE visibility = 'public';
