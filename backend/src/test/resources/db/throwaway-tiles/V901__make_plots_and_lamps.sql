-- The migration of two feature types that exist in tests of tiles only: areas with a property of every type, and points.
CREATE TABLE parkatlas.plot (
    id      text PRIMARY KEY,
    name    text,
    floors  integer,
    price   numeric(14, 2),
    vacant  boolean,
    since   date,
    tags    text[] NOT NULL DEFAULT '{}',
    tenant  text,
    outline geometry(Geometry, 4490)
);
CREATE INDEX plot_outline_idx ON parkatlas.plot USING gist (outline);

CREATE VIEW published.plot AS
SELECT id, name, floors, price, vacant, since, tags, tenant, outline FROM parkatlas.plot;

CREATE TABLE parkatlas.lamp (
    id       text PRIMARY KEY,
    name     text NOT NULL,
    position geometry(Point, 4490) NOT NULL
);
CREATE INDEX lamp_position_idx ON parkatlas.lamp USING gist (position);

CREATE VIEW published.lamp AS
SELECT id, name, position FROM parkatlas.lamp;
