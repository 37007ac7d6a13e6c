-- Sites that a promoter keeps for a client, in an order and with notes (候选). Each is its account's alone.
CREATE TABLE parkatlas.shortlist (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account    text NOT NULL,
    name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120 AND name !~ '[[:cntrl:]]'),
    -- for whom, null where it is for nobody yet
    client     text CHECK (char_length(client) BETWEEN 1 AND 120 AND client !~ '[[:cntrl:]]'),
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    version    integer NOT NULL DEFAULT 1
);
CREATE INDEX shortlist_account_idx ON parkatlas.shortlist (account, changed_at, id);

CREATE TABLE parkatlas.shortlist_site (
    shortlist uuid NOT NULL REFERENCES parkatlas.shortlist (id) ON DELETE CASCADE,
    ord       integer NOT NULL,
    -- parks may go; what stands here is then left out
    park_id   text NOT NULL,
    note      text CHECK (char_length(note) BETWEEN 1 AND 1000),
    PRIMARY KEY (shortlist, park_id)
);

GRANT SELECT, INSERT, DELETE ON parkatlas.shortlist, parkatlas.shortlist_site TO parkatlas_desk;
GRANT UPDATE (name, client, changed_at, version) ON parkatlas.shortlist TO parkatlas_desk;
