-- Rows and questions of backend/benchmarks/land.sh.
--
-- :parcels  how many, an eighth of them in each county: squares of about 60 m, street by street, 25 km across
SET client_min_messages = warning;
SET session_replication_role = replica;

-- a key of zeros: what is left of it are the pads of HMAC (RFC 2104)
INSERT INTO parkatlas.viewer_key (key, inner_pad, outer_pad)
VALUES (decode(repeat('00', 64), 'hex'), decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex'));

INSERT INTO parkatlas.parcel (id, code, county_code, stage, registered_area_m2, occupant, vintage, source_unit, document_id,
                              boundary, precision_class, accuracy_m, demo, pack)
SELECT format('p%s-%s', county.code, n), format('P%s-%s', county.ord, n), county.code,
       (ARRAY['unready', 'ready', 'supplied', 'built_other', 'built_industrial'])[1 + n % 5], 3600, 'firm ' || n % 997,
       '2025-12-31', 'benchmark', 'benchmark',
       ST_Multi(ST_MakeEnvelope(west, south, west + 0.0006, south + 0.0006, 4490)), 'digitised', 500, true, 'benchmark'
FROM (VALUES ('441402', 0, 116.1, 24.3), ('441403', 1, 115.8, 24.0), ('441422', 2, 116.6, 24.2), ('441423', 3, 116.2, 23.6),
             ('441424', 4, 115.5, 23.7), ('441426', 5, 115.8, 24.5), ('441427', 6, 116.1, 24.6),
             ('441481', 7, 115.5, 24.1)) AS county (code, ord, lon, lat)
CROSS JOIN generate_series(0, :parcels / 8 - 1) AS n
CROSS JOIN LATERAL (SELECT county.lon + n % 354 * 0.0007 AS west, county.lat + n / 354 * 0.0007 AS south) AS corner;

-- The same rows by county, behind the same predicate.
CREATE SCHEMA parts;
CREATE TABLE parts.parcel (LIKE parkatlas.parcel INCLUDING GENERATED INCLUDING DEFAULTS) PARTITION BY LIST (county_code);
SELECT format('CREATE TABLE parts.parcel_%s PARTITION OF parts.parcel FOR VALUES IN (%L)', code, code)
FROM (SELECT DISTINCT county_code AS code FROM parkatlas.parcel) AS county
\gexec
INSERT INTO parts.parcel (id, code, county_code, stage, registered_area_m2, occupant, vintage, source_unit, document_id,
                          boundary, precision_class, accuracy_m, demo, pack)
SELECT id, code, county_code, stage, registered_area_m2, occupant, vintage, source_unit, document_id, boundary,
       precision_class, accuracy_m, demo, pack
FROM parkatlas.parcel;
ALTER TABLE parts.parcel ADD PRIMARY KEY (id, county_code);
CREATE INDEX ON parts.parcel USING gist (boundary);
CREATE INDEX ON parts.parcel (county_code, id);
SELECT format('CREATE VIEW parts.seen AS %s', replace(pg_get_viewdef('published.parcel'::regclass), 'FROM parkatlas.parcel', 'FROM parts.parcel'))
\gexec
GRANT USAGE ON SCHEMA parts TO parkatlas_staff;
GRANT SELECT ON parts.seen TO parkatlas_staff;
VACUUM ANALYZE parkatlas.parcel;
VACUUM ANALYZE parts.parcel;

-- Milliseconds in the middle and at 95 of 100 of a statement with a place in 平远县 as $1, $2; the first ten do not count.
CREATE FUNCTION parts.measured(statement text, rounds integer, OUT p50 numeric, OUT p95 numeric, OUT rows numeric)
    LANGUAGE plpgsql
AS $$
DECLARE
    began timestamptz;
    took double precision[] := '{}';
    found bigint;
    all_found bigint := 0;
BEGIN
    PERFORM setseed(0.4490);
    FOR round IN 1 .. rounds + 10 LOOP
        began := clock_timestamp();
        EXECUTE statement INTO found USING 115.82 + random() * 0.2, 24.52 + random() * 0.2;
        IF round > 10 THEN
            took := took || extract(epoch FROM clock_timestamp() - began) * 1000;
            all_found := all_found + found;
        END IF;
    END LOOP;
    SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY each)::numeric, 2),
           round(percentile_cont(0.95) WITHIN GROUP (ORDER BY each)::numeric, 2), round(all_found::numeric / rounds)
    INTO p50, p95, rows
    FROM unnest(took) AS each;
END
$$;

-- What the service says of a viewer, signed as ViewerSignature.java does.
CREATE FUNCTION parts.signed(claims text) RETURNS text
    LANGUAGE sql
AS $$
    SELECT claims || ' ' || encode(sha256(outer_pad || sha256(inner_pad || convert_to(claims, 'UTF8'))), 'hex')
    FROM parkatlas.viewer_key
$$;

CREATE TABLE parts.question (ord integer, name text, rounds integer, statement text);
INSERT INTO parts.question VALUES
    (1, 'box of 500 m', 200, 'SELECT count(boundary) FROM %s WHERE boundary && ST_Expand(ST_SetSRID(ST_MakePoint($1, $2), 4490), 0.0025)'),
    (2, 'box of 2 km', 200, 'SELECT count(boundary) FROM %s WHERE boundary && ST_Expand(ST_SetSRID(ST_MakePoint($1, $2), 4490), 0.01)'),
    (3, 'tile of level 15', 100, 'SELECT count(ST_AsMVTGeom(ST_Transform(boundary, 3857), ST_MakeEnvelope(0, 0, 1, 1, 3857))) + 1 FROM %s WHERE boundary && ST_Expand(ST_SetSRID(ST_MakePoint($1, $2), 4490), 0.0055)'),
    (4, 'one parcel', 200, 'SELECT count(boundary) FROM %s WHERE id = ''p441426-'' || floor($1 * 1000)::integer AND $2 > 0'),
    (5, 'first 100 by id', 20, 'SELECT count(*) FROM (SELECT id FROM %s WHERE $1 > 0 AND $2 > 0 ORDER BY id LIMIT 101) AS page'),
    (6, 'next 100 by id', 20, 'SELECT count(*) FROM (SELECT id FROM %s WHERE id > ''p441426-'' || floor($1 * 1000)::integer AND $2 > 0 ORDER BY id LIMIT 101) AS page'),
    (7, 'all of the county, counted', 3, 'SELECT count(*) FROM %s WHERE $1 > 0 AND $2 > 0');
GRANT SELECT ON parts.question TO parkatlas_staff;

SELECT parts.signed('public,staff|441426') AS officer, parts.signed('county,public,staff|') AS city
\gset
SET ROLE parkatlas_staff;
SET jit = off;
\echo '| officer | question | rows | one table: p50 / p95 ms | by county: p50 / p95 ms |'
\echo '|---|---|---|---|---|'
SELECT set_config('app.viewer', :'officer', false)
\g /dev/null
SELECT format('| of a county | %s | %s | %s / %s | %s / %s |', name, one.rows, one.p50, one.p95, parted.p50, parted.p95)
FROM parts.question, parts.measured(format(statement, 'published.parcel'), rounds) AS one,
     parts.measured(format(statement, 'parts.seen'), rounds) AS parted
ORDER BY ord;
SELECT set_config('app.viewer', :'city', false)
\g /dev/null
SELECT format('| of the city | %s | %s | %s / %s | %s / %s |', name, one.rows, one.p50, one.p95, parted.p50, parted.p95)
FROM parts.question, parts.measured(format(statement, 'published.parcel'), rounds) AS one,
     parts.measured(format(statement, 'parts.seen'), rounds) AS parted
ORDER BY ord;
