-- What was decided of an upload, how its columns are read, and what came of every row. Rows are written in one transaction with
-- the numbers of their check: a check has all of them or none.
CREATE TABLE parkatlas.import_check (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import     text NOT NULL REFERENCES parkatlas.import (id) ON DELETE CASCADE,
    decision   jsonb NOT NULL,
    -- the job that checks the rows; null for the moment in which it is submitted
    job        text,
    -- all three null until every row was checked
    rows       bigint CHECK (rows >= 0),
    refused    bigint CHECK (refused BETWEEN 0 AND rows),
    faults     jsonb,
    decided_at timestamptz NOT NULL DEFAULT now(),
    CHECK (num_nulls(rows, refused, faults) IN (0, 3))
);
CREATE INDEX import_check_import_idx ON parkatlas.import_check (import, id);

CREATE TABLE parkatlas.import_row (
    check_id  bigint NOT NULL REFERENCES parkatlas.import_check (id) ON DELETE CASCADE,
    -- from 1, in the order of the file
    number    bigint NOT NULL CHECK (number > 0),
    -- id of the object that the row would be; null where it has none
    object_id text,
    -- codes (GB/T 2260) of those in which the object lies; none where the row is refused
    counties  text[] NOT NULL,
    -- text by column of the kind
    cells     jsonb NOT NULL,
    -- null where it cannot be taken
    boundary  geometry(Geometry, 4490),
    -- what the boundary was before it was repaired, null where it was not
    unrepaired geometry(Geometry, 4490),
    -- [{"column", "reason": {"zh", "en"}}]; null where the row is accepted
    faults    jsonb,
    -- of the stored row when a draft was made last, null where there was none
    base_version integer,
    base_demo boolean,
    PRIMARY KEY (check_id, number)
);
CREATE INDEX import_row_refused_idx ON parkatlas.import_row (check_id, number) WHERE faults IS NOT NULL;

-- Decisions to be proposed again for a file with the same columns.
CREATE TABLE parkatlas.import_mapping (
    -- codes of the counties for which the account worked, or *
    counties  text NOT NULL,
    -- SHA-256 over the names of the columns, hexadecimal
    signature text NOT NULL CHECK (signature ~ '^[0-9a-f]{64}$'),
    decision  jsonb NOT NULL,
    used_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (counties, signature)
);

GRANT SELECT, INSERT, UPDATE (job) ON parkatlas.import_check TO parkatlas_desk;
GRANT SELECT ON parkatlas.import_row TO parkatlas_desk;
GRANT SELECT, INSERT, UPDATE ON parkatlas.import_mapping TO parkatlas_desk;
