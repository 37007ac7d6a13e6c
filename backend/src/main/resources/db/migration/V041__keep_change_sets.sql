-- What posts draft, review and publish. A change set moves as a whole, and moves one step at a time: version counts the
-- steps, so that of two who take one at once the second sees that somebody was quicker.
CREATE TABLE parkatlas.change_set (
    id          uuid PRIMARY KEY,
    -- id of the feature type
    kind        text NOT NULL,
    county_code text NOT NULL CHECK (county_code ~ '^[0-9]{6}$'),
    title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120 AND title !~ '[[:cntrl:]]'),
    state       text NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'in_review', 'returned', 'accepted', 'published')),
    version     integer NOT NULL DEFAULT 1,
    -- account and, as it was called then, post of whoever began it; accounts may go
    author      text NOT NULL,
    post        text NOT NULL,
    post_en     text NOT NULL,
    -- accounts that changed anything in it; none of them may review or publish it
    editors     text[] NOT NULL,
    -- the upload that it was made from
    import      text,
    demo        boolean NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_set_newest_idx ON parkatlas.change_set (created_at, id);

CREATE TABLE parkatlas.change_row (
    change_set   uuid NOT NULL REFERENCES parkatlas.change_set (id) ON DELETE CASCADE,
    -- as outlets have it
    object_id    text NOT NULL COLLATE "C",
    action       text NOT NULL CHECK (action IN ('add', 'change', 'delete')),
    -- version of the stored row that it was made from
    base_version integer,
    -- text by column of the section
    cells        jsonb NOT NULL,
    geometry     geometry(Geometry, 4490),
    -- by column: what says so
    sources      jsonb NOT NULL,
    PRIMARY KEY (change_set, object_id),
    CHECK ((action = 'add') = (base_version IS NULL)),
    CHECK ((action = 'delete') = (geometry IS NULL))
);

-- The steps, the first being the beginning.
CREATE TABLE parkatlas.change_event (
    change_set uuid NOT NULL REFERENCES parkatlas.change_set (id) ON DELETE CASCADE,
    -- of the change set after the step
    version    integer NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account    text NOT NULL,
    post       text NOT NULL,
    post_en    text NOT NULL,
    from_state text,
    to_state   text NOT NULL,
    note       text CHECK (char_length(note) <= 2000),
    PRIMARY KEY (change_set, version)
);

GRANT SELECT, INSERT, UPDATE (state, version, editors, demo), DELETE ON parkatlas.change_set TO parkatlas_desk;
GRANT SELECT, INSERT, UPDATE (action, base_version, cells, geometry, sources), DELETE ON parkatlas.change_row
    TO parkatlas_desk;
GRANT SELECT, INSERT ON parkatlas.change_event TO parkatlas_desk;
