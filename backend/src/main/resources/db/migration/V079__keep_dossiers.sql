-- Dossiers that promoters made for one client each (招商手册): what it says is kept as it was on that day, and whoever has the
-- link reads that and nothing else.
CREATE TABLE parkatlas.dossier (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    -- SHA-256 of the token in the link; the token itself is kept by nobody but the client
    token_hash     bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    -- account and, as it was called then, post of whoever made it; accounts may go
    account        text NOT NULL,
    post           text NOT NULL,
    post_en        text NOT NULL,
    -- for whom it is, which the dossier does not say
    client         text NOT NULL CHECK (char_length(client) BETWEEN 1 AND 120 AND client !~ '[[:cntrl:]]'),
    subject        text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 120 AND subject !~ '[[:cntrl:]]'),
    content        json NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    views          integer NOT NULL DEFAULT 0,
    last_viewed_at timestamptz,
    demo           boolean NOT NULL,
    CHECK (expires_at > created_at)
);
CREATE INDEX dossier_account_idx ON parkatlas.dossier (account, created_at, id);

GRANT SELECT, INSERT, UPDATE (revoked_at, views, last_viewed_at) ON parkatlas.dossier TO parkatlas_desk;
