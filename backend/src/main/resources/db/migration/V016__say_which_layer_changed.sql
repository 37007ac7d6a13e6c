-- A load of enterprises leaves the tiles, pages and counts of parks as they are. The version of the whole data cannot say
-- so, hence every table has the version in which its rows last changed, and every view the highest of the tables that it
-- reads. They are numbers of the one data version, so that the highest rises whichever of the tables changes.
CREATE TABLE parkatlas.table_version (
    table_name text PRIMARY KEY,
    version    bigint NOT NULL
);

-- Which tables a view in schema published reads, through however many other views; one row with an empty name where it
-- reads none. PostgreSQL knows this of every view, but takes too long for a question that every tile asks. The service
-- refreshes it when it starts, after the migrations. What a function reads that a view calls is not known.
CREATE MATERIALIZED VIEW parkatlas.view_source AS
WITH RECURSIVE reading AS (
    SELECT DISTINCT rule.ev_class AS reader, dependency.refobjid AS source
    FROM pg_rewrite AS rule
    JOIN pg_depend AS dependency
        ON dependency.classid = 'pg_rewrite'::regclass AND dependency.objid = rule.oid
        AND dependency.refclassid = 'pg_class'::regclass AND dependency.refobjid <> rule.ev_class
),
published_view AS (
    SELECT oid, relname FROM pg_class WHERE relnamespace = 'published'::regnamespace AND relkind IN ('v', 'm')
),
reached AS (
    SELECT published_view.oid AS view, reading.source
    FROM published_view
    JOIN reading ON reading.reader = published_view.oid
    UNION
    SELECT reached.view, reading.source
    FROM reached
    JOIN reading ON reading.reader = reached.source
)
SELECT published_view.relname::text AS relation, coalesce(source.relname::text, '') AS table_name
FROM published_view
LEFT JOIN (
    SELECT reached.view, pg_class.relname
    FROM reached
    JOIN pg_class ON pg_class.oid = reached.source
    WHERE pg_class.relkind IN ('r', 'p') AND pg_class.relnamespace = 'parkatlas'::regnamespace
) AS source ON source.view = published_view.oid;
CREATE UNIQUE INDEX view_source_idx ON parkatlas.view_source (relation, table_name);

-- A view that reads nothing that ever changed has version 0.
CREATE VIEW published.layer_version AS
SELECT source.relation, coalesce(max(changed.version), 0) AS version
FROM parkatlas.view_source AS source
LEFT JOIN parkatlas.table_version AS changed ON changed.table_name = source.table_name
GROUP BY source.relation;

-- What everybody calls who changed rows, in the same transaction: raises the version of the data and gives it to the
-- changed tables, named without their schema. A table that is not there is an error.
CREATE FUNCTION parkatlas.raise_version(changed text[]) RETURNS bigint
    LANGUAGE sql
AS $$
    WITH raised AS (
        UPDATE parkatlas.data_version SET version = version + 1 RETURNING version
    ),
    noted AS (
        INSERT INTO parkatlas.table_version (table_name, version)
        SELECT DISTINCT pg_class.relname::text, raised.version
        FROM raised
        CROSS JOIN unnest(changed) AS name
        JOIN pg_class ON pg_class.oid = ('parkatlas.' || quote_ident(name))::regclass
        ON CONFLICT (table_name) DO UPDATE SET version = excluded.version
    )
    SELECT version FROM raised
$$;
