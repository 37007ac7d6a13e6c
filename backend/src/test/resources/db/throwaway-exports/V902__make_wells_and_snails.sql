-- The migration of two feature types that exist in tests of exports only: many rows with a property of every type, some
-- of them hostile; and rows that take their time.
CREATE TABLE parkatlas.well (
    id       text PRIMARY KEY,
    name     text,
    status   text,
    code     text,
    depth_m  double precision,
    visits   integer,
    dug      date,
    demo     boolean NOT NULL,
    tags     text[] NOT NULL DEFAULT '{}',
    nothing  double precision,
    position geometry(Point, 4490)
);
INSERT INTO parkatlas.well
SELECT 'well-' || n, '井 ' || n, CASE n % 2 WHEN 0 THEN 'open' ELSE 'closed' END, lpad(n::text, 18, '0'), -n / 8.0, n,
       date '2020-01-01' + n % 1000, n % 100 = 0, ARRAY['水', '第' || n || '号'], NULL,
       CASE WHEN n % 50 > 0 THEN ST_SetSRID(ST_MakePoint(115.5 + n % 200 / 200.0, 23.5 + n / 40000.0), 4490) END
FROM generate_series(1, 20000) AS n;
UPDATE parkatlas.well AS well
SET name = hostile.name
FROM (VALUES ('well-1', '=1+1'), ('well-2', '+1'), ('well-3', '-1'), ('well-4', '@SUM(A1)'), ('well-5', E'\t=1'),
             ('well-6', E'\r=1'), ('well-7', E'\n=1'), ('well-8', '＝1'), ('well-9', '＋1'), ('well-10', '－1'),
             ('well-11', '＠1'), ('well-12', 'a,"b"'), ('well-13', E'two\nlines'), ('well-14', '<b>&amp;</b>]]>'),
             ('well-15', repeat('梅', 100)), ('well-16', 'e' || repeat('梅', 100)), ('well-17', '𠮷野 🏭'),
             ('well-18', '  spaces  '), ('well-19', ''), ('well-20', NULL)) AS hostile (id, name)
WHERE well.id = hostile.id;

CREATE VIEW published.well AS
SELECT id, name, status, code, depth_m, visits, dug, demo, tags, nothing, position FROM parkatlas.well;

-- A millisecond and 4 kB a row, together more than a socket holds.
CREATE VIEW published.snail AS
SELECT 'snail-' || n AS id, repeat('慢', 1300) AS name, pg_sleep(0.001) IS NULL AS late
FROM generate_series(1, 5000) AS n;
