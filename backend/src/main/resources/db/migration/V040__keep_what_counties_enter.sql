-- Counties enter rows themselves, besides those of packs: a published change set stores them under a pack of its own, which
-- no folder brings and none can change or remove. From when a row is known, and by which change set, stands in the row.

INSERT INTO parkatlas.pack (id, title, dated, licence, checksum)
VALUES ('desk', '县区录入', DATE '2026-11-29', '由录入的县区确定', '');

-- The pack of what counties enter says nothing for a whole map: each of its rows names its own source.
CREATE OR REPLACE VIEW published.pack AS
SELECT id, title, dated, licence, attribution, demo, attribution_en
FROM parkatlas.pack
WHERE id <> 'desk'
  AND (NOT EXISTS (SELECT FROM parkatlas.document WHERE document.pack = pack.id)
       OR EXISTS (SELECT
                  FROM parkatlas.document
                  JOIN published.document AS seen ON seen.id = document.id
                  WHERE document.pack = pack.id));

-- From when on the rows are known that the transaction under way stores: one moment for all of them, later than that of
-- the load before, which the beginning of a transaction that had to wait would not be.
CREATE FUNCTION parkatlas.known_now() RETURNS timestamptz
    LANGUAGE sql STABLE
AS $$
    SELECT coalesce(nullif(current_setting('parkatlas.known', true), '')::timestamptz, now())
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['parcel', 'control_zone', 'coverage', 'park_boundary']
    LOOP
        EXECUTE format('ALTER TABLE parkatlas.%I
            ADD COLUMN known_from timestamptz NOT NULL DEFAULT parkatlas.known_now(),
            ADD COLUMN change_set uuid', name);
        -- what a load of a pack asks: which rows it has to leave
        EXECUTE format('CREATE INDEX %I ON parkatlas.%I (pack) WHERE pack = ''desk''', name || '_desk_idx', name);
    END LOOP;
END
$$;

-- Objects that a county withdrew and a pack may still have.
CREATE TABLE parkatlas.withdrawn (
    table_name text NOT NULL,
    -- the columns of its key, separated by slashes
    row_key    text NOT NULL,
    demo       boolean NOT NULL,
    PRIMARY KEY (table_name, row_key)
);
