-- Work that takes longer than a request lies in the database, so that it survives the service and any instance may do it.
-- A job is a row of ours, which says what clients see, and beside it an execution of db-scheduler, which says when it is
-- due and whether the instance that has it still lives. Both are made and rolled back together. An execution without a
-- job that can go on is dropped by whoever picks it; an open job without an execution is failed by the tidying.

CREATE TABLE parkatlas.job (
    -- 128 bits by chance: who knows it may see the job
    id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
    kind text NOT NULL,
    -- whose limit it counts against: the viewer and a keyed hash of the client's address, never the address
    owner text NOT NULL,
    -- the county that it is done for (GB/T 2260), null for none
    county text,
    parameters jsonb NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    done bigint NOT NULL DEFAULT 0,
    total bigint,
    unit text NOT NULL,
    result jsonb,
    -- names and media type of the file, which lies in the folder of jobs under id and attempt
    file jsonb,
    file_bytes bigint,
    problem jsonb,
    -- how long it is kept after its end
    keep interval NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    ended_at timestamptz,
    expires_at timestamptz,
    -- how often it has been begun: who writes with an older number has lost the job
    attempts integer NOT NULL DEFAULT 0,
    instance text,
    CHECK ((state IN ('queued', 'running')) = (ended_at IS NULL)),
    CHECK ((ended_at IS NULL) = (expires_at IS NULL)),
    CHECK ((state = 'failed') = (problem IS NOT NULL)),
    CHECK ((file IS NULL) = (file_bytes IS NULL))
);

CREATE INDEX job_open_idx ON parkatlas.job (kind, owner) WHERE state IN ('queued', 'running');
CREATE INDEX job_expires_idx ON parkatlas.job (expires_at);

-- The columns are those of db-scheduler 16 without its priorities.
CREATE TABLE parkatlas.job_execution (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX job_execution_time_idx ON parkatlas.job_execution (execution_time);
CREATE INDEX job_execution_heartbeat_idx ON parkatlas.job_execution (last_heartbeat);

-- Tells installations apart that share a folder, and keys the hash of addresses. gen_random_uuid() has 122 random bits.
CREATE TABLE parkatlas.installation (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    id text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', ''),
    secret bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);

INSERT INTO parkatlas.installation DEFAULT VALUES;
