-- The docket of the joint meeting (联席会议通知, 三): what counties and the city collect, how far it has come, and what was noted at
-- every step. It is for the members of the meeting; no view shows any of it.

-- Which organisation an account works for. Organs come with packs and may go: the account is then without one.
CREATE TABLE parkatlas.docket_seat (
    account text PRIMARY KEY REFERENCES parkatlas.account (id) ON DELETE CASCADE,
    organ   text NOT NULL CHECK (char_length(organ) BETWEEN 1 AND 120)
);

CREATE SEQUENCE parkatlas.docket_number;

CREATE TABLE parkatlas.docket_item (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    -- on the map, in the list and in the agenda
    number         integer NOT NULL UNIQUE DEFAULT nextval('parkatlas.docket_number'),
    plan_id        text NOT NULL,
    -- problem 问题, difficulty 困难, request 诉求, cooperation 合作 (三（一）, 三（三）)
    kind           text NOT NULL CHECK (kind IN ('problem', 'difficulty', 'request', 'cooperation')),
    title          text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 80 AND title !~ '[[:cntrl:]]'),
    text           text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    -- the county whose unit collected it; null where the office did
    county_code    text CHECK (county_code ~ '^[0-9]{6}$'),
    -- the unit that raised it, or the clause that it is from
    raised_by      text,
    document_id    text,
    clause_id      text,
    -- collected 收集, prepared 梳理, submitted 上会, decided 议定, followed 督办, closed 办结
    step           text NOT NULL CHECK (step IN ('collected', 'prepared', 'submitted', 'decided', 'followed', 'closed')),
    step_since     date NOT NULL,
    -- 省厅处室 and 初步解决方案, without which nothing is submitted
    prepared_with  text CHECK (char_length(prepared_with) BETWEEN 1 AND 120),
    proposal       text CHECK (char_length(proposal) BETWEEN 1 AND 2000),
    decided_on     date,
    resolution     text CHECK (char_length(resolution) BETWEEN 1 AND 2000),
    responsible    text,
    due_on         date,
    touched_at     timestamptz NOT NULL DEFAULT now(),
    created_at     timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    -- account of whoever collected it; accounts may go
    account        text,
    -- the example of the demonstration pack that it was made of, null for all others
    example        text UNIQUE,
    demo           boolean NOT NULL,
    CHECK (raised_by IS NOT NULL OR clause_id IS NOT NULL),
    CHECK ((document_id IS NULL) = (clause_id IS NULL)),
    CHECK (step NOT IN ('decided', 'followed') OR resolution IS NOT NULL AND decided_on IS NOT NULL),
    CHECK (step <> 'followed' OR responsible IS NOT NULL AND due_on IS NOT NULL)
);
CREATE INDEX docket_item_plan_idx ON parkatlas.docket_item (plan_id, number);

-- What an item is about; one that is about none is of the whole city (全市，不落点).
CREATE TABLE parkatlas.docket_place (
    item_id     uuid NOT NULL REFERENCES parkatlas.docket_item (id) ON DELETE CASCADE,
    ord         integer NOT NULL,
    -- kind:id of a county, park, parcel, project or enterprise
    reference   text NOT NULL CHECK (reference ~ '^(county|park|parcel|project|enterprise):[a-z0-9-]+$'),
    -- as it was called then, and where it lies; objects may go
    label       text NOT NULL,
    park_id     text,
    county_code text,
    PRIMARY KEY (item_id, ord),
    UNIQUE (item_id, reference)
);

-- What was done and said, the oldest first. It only grows: the desk cannot change a row.
CREATE TABLE parkatlas.docket_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     uuid NOT NULL REFERENCES parkatlas.docket_item (id) ON DELETE CASCADE,
    noted_at    timestamptz NOT NULL DEFAULT now(),
    -- moved, edited; note 意见, report 办理情况
    kind        text NOT NULL CHECK (kind IN ('moved', 'edited', 'note', 'report')),
    from_step   text,
    to_step     text,
    -- the unit and the post, as they were called then
    unit        text NOT NULL,
    post        text NOT NULL,
    post_en     text NOT NULL,
    text        text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    due_on      date,
    CHECK ((kind = 'moved') = (to_step IS NOT NULL))
);
CREATE INDEX docket_entry_item_idx ON parkatlas.docket_entry (item_id, id);

-- Items that come with the demonstration pack (演示数据). Days are counted from the day of the load, so that clocks run.
CREATE TABLE parkatlas.docket_example (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    plan_id       text NOT NULL REFERENCES parkatlas.plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind          text NOT NULL,
    title         text NOT NULL,
    text          text NOT NULL,
    raised_by     text,
    document_id   text,
    clause_id     text,
    places        text[] NOT NULL,
    step          text NOT NULL,
    since_days    integer NOT NULL CHECK (since_days <= 0),
    prepared_with text,
    proposal      text,
    decided_days  integer CHECK (decided_days <= 0),
    resolution    text,
    responsible   text,
    due_days      integer,
    note          text NOT NULL,
    ord           integer NOT NULL,
    pack          text NOT NULL REFERENCES parkatlas.pack (id) DEFERRABLE INITIALLY DEFERRED,
    version       integer NOT NULL DEFAULT 1
);

GRANT SELECT, INSERT, UPDATE, DELETE ON parkatlas.docket_seat TO parkatlas_desk;
GRANT USAGE ON SEQUENCE parkatlas.docket_number TO parkatlas_desk;
GRANT SELECT, INSERT ON parkatlas.docket_item, parkatlas.docket_entry TO parkatlas_desk;
GRANT UPDATE (kind, title, text, raised_by, document_id, clause_id, step, step_since, prepared_with, proposal, decided_on,
              resolution, responsible, due_on, touched_at, version)
    ON parkatlas.docket_item TO parkatlas_desk;
GRANT SELECT, INSERT, DELETE ON parkatlas.docket_place TO parkatlas_desk;
