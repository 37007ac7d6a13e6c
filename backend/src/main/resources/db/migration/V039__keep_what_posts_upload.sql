-- Files that posts bring, and what was found in them. The file lies in a folder under its id; a row without a file, or a file
-- without a row, goes with the next tidying.
CREATE TABLE parkatlas.import (
    -- 128 bits by chance
    id         text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
    -- whose it is; nobody else sees it
    account    text NOT NULL REFERENCES parkatlas.account (id) ON DELETE CASCADE,
    -- for which counties (GB/T 2260) the account worked when it sent the file
    counties   text[] NOT NULL,
    -- what the file is called; never a path
    name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200 AND name !~ '[[:cntrl:]]'),
    bytes      bigint NOT NULL CHECK (bytes > 0),
    -- SHA-256, hexadecimal, once the file was looked into
    sha256     text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    state      text NOT NULL CHECK (state IN ('uploading', 'inspecting', 'found', 'refused')),
    -- numbers of the pieces that have come
    pieces     integer[] NOT NULL DEFAULT '{}',
    -- the job that looks into it
    job        text,
    findings   jsonb,
    problem    jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    CHECK ((state = 'found') = (findings IS NOT NULL AND sha256 IS NOT NULL)),
    CHECK ((state = 'refused') = (problem IS NOT NULL))
);
CREATE INDEX import_account_idx ON parkatlas.import (account, created_at, id);
CREATE INDEX import_expires_at_idx ON parkatlas.import (expires_at);

GRANT SELECT, INSERT, UPDATE (state, pieces, job, sha256, findings, problem), DELETE ON parkatlas.import TO parkatlas_desk;
