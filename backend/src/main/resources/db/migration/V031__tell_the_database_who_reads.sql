-- Staff read through a role of their own. Who of them reads is said with every transaction in the setting app.viewer:
-- audiences and counties, signed with a key that no reader can read. For a statement that sets something else, and for
-- the role of the public pool whatever it sets, the views show what is public and no more.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parkatlas_staff') THEN
        CREATE ROLE parkatlas_staff NOLOGIN;
    END IF;
    -- a login of readers steps down to the one or the other
    IF NOT pg_has_role('parkatlas_app', 'parkatlas_staff', 'MEMBER') THEN
        GRANT parkatlas_staff TO parkatlas_app;
    END IF;
    IF NOT pg_has_role(current_user, 'parkatlas_staff', 'MEMBER') THEN
        EXECUTE format('GRANT parkatlas_staff TO %I', current_user);
    END IF;
END
$$;

GRANT USAGE ON SCHEMA published TO parkatlas_staff;
GRANT SELECT ON ALL TABLES IN SCHEMA published TO parkatlas_staff;
ALTER DEFAULT PRIVILEGES IN SCHEMA published GRANT SELECT ON TABLES TO parkatlas_staff;

-- One key for all instances of the service; inner_pad and outer_pad are those of HMAC (RFC 2104).
CREATE TABLE parkatlas.viewer_key (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    key       bytea NOT NULL CHECK (length(key) = 64),
    inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);

-- What the setting claims, if it is signed: audiences|counties, each separated by commas. Null otherwise.
CREATE FUNCTION published.viewer_claims() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
AS $$
    SELECT told.claims
    FROM parkatlas.viewer_key AS key,
        LATERAL (
            SELECT split_part(current_setting('app.viewer', true), ' ', 1) AS claims,
                split_part(current_setting('app.viewer', true), ' ', 2) AS signature
        ) AS told
    WHERE told.signature
        = encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(told.claims, 'UTF8'))), 'hex')
$$;

CREATE OR REPLACE FUNCTION parkatlas.viewer_audiences() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    -- whoever may act as the owner of the tables reads all of them anyway: loading, deriving, backup
    SELECT CASE
        WHEN pg_has_role(current_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'parkatlas'), 'USAGE')
            THEN ARRAY['public', 'staff', 'county']
        WHEN current_user = 'parkatlas_staff'
            THEN COALESCE(string_to_array(split_part(published.viewer_claims(), '|', 1), ','), ARRAY['public'])
        ELSE ARRAY['public']
    END
$$;

CREATE OR REPLACE FUNCTION parkatlas.viewer_counties() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN current_user = 'parkatlas_staff'
            THEN COALESCE(string_to_array(split_part(published.viewer_claims(), '|', 2), ','), '{}')
        ELSE '{}'::text[]
    END
$$;
