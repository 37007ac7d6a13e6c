-- Who can sign in: posts (岗位), never persons. What is changed at the desk is changed by a role of its own, which reads and
-- writes what signing in needs and nothing else; accounts are made by the owner.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'parkatlas_desk') THEN
        CREATE ROLE parkatlas_desk NOLOGIN;
    END IF;
    IF NOT pg_has_role('parkatlas_app', 'parkatlas_desk', 'MEMBER') THEN
        GRANT parkatlas_desk TO parkatlas_app;
    END IF;
    IF NOT pg_has_role(current_user, 'parkatlas_desk', 'MEMBER') THEN
        EXECUTE format('GRANT parkatlas_desk TO %I', current_user);
    END IF;
END
$$;

CREATE TABLE parkatlas.account (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{2,63}$'),
    post         text NOT NULL CHECK (post <> ''),
    post_en      text NOT NULL CHECK (post_en <> ''),
    roles        text[] NOT NULL CHECK (
        roles <> '{}'
        AND roles <@ ARRAY['promoter', 'county_officer', 'city_officer', 'steward', 'reviewer', 'publisher', 'member',
                           'administrator', 'auditor']
    ),
    -- codes (GB/T 2260), or * for every county
    counties     text[] NOT NULL DEFAULT '{}' CHECK (NOT '*' = ANY (counties) OR cardinality(counties) = 1),
    password     text NOT NULL,
    must_change  boolean NOT NULL DEFAULT true,
    disabled     boolean NOT NULL DEFAULT false,
    demo         boolean NOT NULL DEFAULT false,
    signed_in_at timestamptz,
    made_at      timestamptz NOT NULL DEFAULT now()
);

-- By what was typed, whether there is such an account or not: an answer does not tell.
CREATE TABLE parkatlas.sign_in_failure (
    account      text PRIMARY KEY CHECK (char_length(account) <= 64),
    failures     integer NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz
);
CREATE INDEX sign_in_failure_last_at_idx ON parkatlas.sign_in_failure (last_at);

-- Spring Session 4, spring-session-jdbc: org/springframework/session/jdbc/schema-postgresql.sql.
CREATE TABLE parkatlas.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX session_expiry_time_idx ON parkatlas.session (expiry_time);
CREATE INDEX session_principal_name_idx ON parkatlas.session (principal_name);

CREATE TABLE parkatlas.session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES parkatlas.session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA parkatlas TO parkatlas_desk;
GRANT SELECT, UPDATE (password, must_change, signed_in_at) ON parkatlas.account TO parkatlas_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON parkatlas.sign_in_failure, parkatlas.session, parkatlas.session_attributes
    TO parkatlas_desk;
