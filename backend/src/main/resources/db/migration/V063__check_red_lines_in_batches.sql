-- The red lines of a file that are checked one after the other as a job. All of them are asked of the layers as they were when
-- the batch was begun, however long it takes.
CREATE SEQUENCE parkatlas.land_batch_number;

CREATE TABLE parkatlas.land_batch (
    id           uuid PRIMARY KEY,
    number       text NOT NULL UNIQUE,
    title        text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200 AND title !~ '[[:cntrl:]]'),
    -- of the post that brought it; none for one that works for all
    counties     text[] NOT NULL,
    -- account and, as it was called then, post of whoever brought it; accounts may go
    account      text NOT NULL,
    post         text NOT NULL,
    post_en      text NOT NULL,
    -- EPSG code of the system that the corners were given in
    system       integer NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    total        integer NOT NULL CHECK (total BETWEEN 1 AND 20000),
    affected     integer NOT NULL DEFAULT 0,
    not_affected integer NOT NULL DEFAULT 0,
    no_data      integer NOT NULL DEFAULT 0,
    error        integer NOT NULL DEFAULT 0,
    -- nobody wants it to go on
    stopped      boolean NOT NULL DEFAULT false,
    -- the job that is at it or was last
    job          text,
    -- when that was begun, and how much was done then
    begun_at     timestamptz NOT NULL DEFAULT now(),
    begun_from   integer NOT NULL DEFAULT 0,
    demo         boolean NOT NULL,
    CHECK (affected + not_affected + no_data + error <= total)
);
CREATE INDEX land_batch_newest_idx ON parkatlas.land_batch (created_at, id);

-- Its red lines in their order. One that is no area has no corners, and says why.
CREATE TABLE parkatlas.land_batch_line (
    batch    uuid NOT NULL REFERENCES parkatlas.land_batch (id) ON DELETE CASCADE,
    number   integer NOT NULL,
    -- in the file
    file_row bigint NOT NULL,
    title    text NOT NULL,
    corners  geometry(MultiPolygon, 4490),
    fault    text,
    fault_en text,
    PRIMARY KEY (batch, number),
    CHECK ((corners IS NULL) = (fault IS NOT NULL))
);

-- What came of them, from the first on: what is not here is still to be done.
CREATE TABLE parkatlas.land_batch_outcome (
    batch       uuid NOT NULL,
    number      integer NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('affected', 'not_affected', 'no_data', 'error')),
    county_code text,
    area_m2     double precision,
    -- the first reason, in words
    reason      text NOT NULL,
    reason_en   text NOT NULL,
    -- what each rule says
    themes      json NOT NULL,
    took_ms     integer NOT NULL,
    demo        boolean NOT NULL,
    PRIMARY KEY (batch, number),
    FOREIGN KEY (batch, number) REFERENCES parkatlas.land_batch_line (batch, number) ON DELETE CASCADE
);
CREATE INDEX land_batch_outcome_kind_idx ON parkatlas.land_batch_outcome (batch, outcome, number);

-- What of a red line each rule is about.
CREATE TABLE parkatlas.land_batch_part (
    batch    uuid NOT NULL,
    number   integer NOT NULL,
    theme    text NOT NULL,
    area_m2  double precision NOT NULL,
    boundary geometry(MultiPolygon, 4490) NOT NULL,
    PRIMARY KEY (batch, number, theme),
    FOREIGN KEY (batch, number) REFERENCES parkatlas.land_batch_line (batch, number) ON DELETE CASCADE
);

GRANT USAGE ON SEQUENCE parkatlas.land_batch_number TO parkatlas_desk;
GRANT SELECT, INSERT, DELETE ON parkatlas.land_batch TO parkatlas_desk;
GRANT UPDATE (affected, not_affected, no_data, error, stopped, job, begun_at, begun_from, demo) ON parkatlas.land_batch TO parkatlas_desk;
GRANT SELECT, INSERT ON parkatlas.land_batch_line, parkatlas.land_batch_outcome, parkatlas.land_batch_part TO parkatlas_desk;
