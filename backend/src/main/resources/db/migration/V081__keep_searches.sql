-- Searches that a promoter keeps (已存查找), each its account's alone. What one found when it was looked at last stands beside what it
-- finds now, so that the difference can be told: new hits, and those that are none any more.
CREATE TABLE parkatlas.saved_search (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account    text NOT NULL,
    name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120 AND name !~ '[[:cntrl:]]'),
    -- the question as it was asked
    search     jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- ids of parks that met all limits when it was looked at last, and in the state of the data in which it was asked last; null
    -- where it could not be asked, as something that it names is gone
    seen       text[] NOT NULL,
    found      text[],
    -- that state: version and day
    state      text NOT NULL
);
CREATE INDEX saved_search_account_idx ON parkatlas.saved_search (account, created_at, id);

GRANT SELECT, INSERT, DELETE, UPDATE (seen, found, state) ON parkatlas.saved_search TO parkatlas_desk;
