-- A publication changes a few objects, and tiles elsewhere stay what they were. Besides the version in which a table last
-- changed it is noted in which version anything of it may have changed, and since then where. A load of a pack may change
-- anything; so may whoever calls raise_version without saying where.
ALTER TABLE parkatlas.table_version ADD COLUMN anywhere bigint;
UPDATE parkatlas.table_version SET anywhere = version;
ALTER TABLE parkatlas.table_version ALTER COLUMN anywhere SET NOT NULL;

-- Boxes in whole hundredths of a degree, a kilometre: where the rows of a county lie is told no more precisely than that.
CREATE TABLE parkatlas.table_change (
    table_name text NOT NULL REFERENCES parkatlas.table_version (table_name),
    version    bigint NOT NULL,
    west       double precision NOT NULL,
    south      double precision NOT NULL,
    east       double precision NOT NULL,
    north      double precision NOT NULL,
    PRIMARY KEY (table_name, version, west, south, east, north)
);

-- The same call as before for tables that changed anywhere; :elsewhere are tables that changed only where note_change says.
DROP FUNCTION parkatlas.raise_version(text[]);
CREATE FUNCTION parkatlas.raise_version(changed text[], elsewhere text[] DEFAULT '{}') RETURNS bigint
    LANGUAGE plpgsql
AS $$
DECLARE
    raised bigint;
BEGIN
    UPDATE parkatlas.data_version SET version = version + 1 RETURNING version INTO STRICT raised;
    INSERT INTO parkatlas.table_version (table_name, version, anywhere)
    SELECT DISTINCT pg_class.relname::text, raised, raised
    FROM unnest(changed) AS name
    JOIN pg_class ON pg_class.oid = ('parkatlas.' || quote_ident(name))::regclass
    ON CONFLICT (table_name) DO UPDATE
    SET version = excluded.version,
        anywhere = CASE WHEN excluded.table_name = ANY (elsewhere) THEN table_version.anywhere ELSE raised END;
    DELETE FROM parkatlas.table_change AS gone
    USING parkatlas.table_version AS kept
    WHERE kept.table_name = gone.table_name AND gone.version <= kept.anywhere;
    RETURN raised;
END
$$;

-- Where a table changed in the version that it has now; once it did in a thousand places it may have changed anywhere.
CREATE FUNCTION parkatlas.note_change(changed text, place geometry) RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO parkatlas.table_change (table_name, version, west, south, east, north)
    SELECT table_name, version, floor(public.ST_XMin(place) * 100) / 100, floor(public.ST_YMin(place) * 100) / 100,
           ceil(public.ST_XMax(place) * 100) / 100, ceil(public.ST_YMax(place) * 100) / 100
    FROM parkatlas.table_version
    WHERE table_name = changed
    ON CONFLICT DO NOTHING;
    IF (SELECT count(*) FROM parkatlas.table_change WHERE table_name = changed) > 1000 THEN
        UPDATE parkatlas.table_version SET anywhere = version WHERE table_name = changed;
        DELETE FROM parkatlas.table_change WHERE table_name = changed;
    END IF;
END
$$;

CREATE OR REPLACE VIEW published.layer_version AS
SELECT source.relation, coalesce(max(changed.version), 0) AS version, coalesce(max(changed.anywhere), 0) AS anywhere
FROM parkatlas.view_source AS source
LEFT JOIN parkatlas.table_version AS changed ON changed.table_name = source.table_name
GROUP BY source.relation;

CREATE VIEW published.layer_change AS
SELECT source.relation, changed.version, changed.west, changed.south, changed.east, changed.north
FROM parkatlas.view_source AS source
JOIN parkatlas.table_change AS changed ON changed.table_name = source.table_name;
