-- Parcels for measuring only. With the feature type beside it this is all that a new layer takes.
CREATE TABLE parkatlas.benchmark_parcel (
    id              text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id         text NOT NULL,
    name            text NOT NULL,
    county_code     text NOT NULL,
    land_use        text NOT NULL,
    boundary        geometry(Geometry, 4490) NOT NULL,
    area_m2         double precision NOT NULL,
    precision_class text NOT NULL,
    accuracy_m      double precision NOT NULL,
    pack            text NOT NULL DEFAULT 'benchmark',
    version         integer NOT NULL DEFAULT 1
);
CREATE INDEX benchmark_parcel_boundary_idx ON parkatlas.benchmark_parcel USING gist (boundary);

CREATE VIEW published.benchmark_parcel AS SELECT * FROM parkatlas.benchmark_parcel;
