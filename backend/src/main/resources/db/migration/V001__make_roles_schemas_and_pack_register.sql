-- The ground: who may do what, and which pack a row came from.
--
-- Two roles from the first migration on. The role that runs the migrations owns the tables in schema parkatlas
-- (in the default set-up it is parkatlas_owner). parkatlas_app owns nothing and reads nothing but the views in schema
-- published: what a viewer may see is decided there, once, for every outlet.
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parkatlas_owner') THEN
        CREATE ROLE parkatlas_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parkatlas_app') THEN
        CREATE ROLE parkatlas_app NOLOGIN;
    END IF;
    -- the service may log in with one account and step down to parkatlas_app on its reading connections
    IF NOT pg_has_role(current_user, 'parkatlas_app', 'MEMBER') THEN
        EXECUTE format('GRANT parkatlas_app TO %I', current_user);
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS parkatlas;
CREATE SCHEMA published;
GRANT USAGE ON SCHEMA published TO parkatlas_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA published GRANT SELECT ON TABLES TO parkatlas_app;

CREATE TABLE parkatlas.pack (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    title       text NOT NULL,
    dated       date NOT NULL,
    licence     text NOT NULL,
    attribution text[] NOT NULL DEFAULT '{}',
    demo        boolean NOT NULL DEFAULT false,
    checksum    text NOT NULL,
    loaded_at   timestamptz NOT NULL DEFAULT now()
);

-- One row. Every load that changes anything raises it; caches and entity tags are keyed by it.
CREATE TABLE parkatlas.data_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  bigint NOT NULL
);
INSERT INTO parkatlas.data_version (version) VALUES (0);

CREATE VIEW published.pack AS
SELECT id, title, dated, licence, attribution, demo FROM parkatlas.pack;

CREATE VIEW published.data_version AS
SELECT version FROM parkatlas.data_version;
