-- Fills an empty database with parks, enterprises and parcels around 梅州. The same :seed makes the same rows, and a
-- larger database has the rows of a smaller one and more.
--
-- :rows     enterprises and parcels, 10,000 or more
-- :parcels  how many of the parcels are made, 0 or :rows
-- :seed     any integer
--
-- The first 10,000 rows lie in a square of a hundredth of the area around the city, the others outside of it, so that
-- what is asked there has the same answer in a database of any size. Seven rows of ten lie around one of 400 centres
-- (towns and parks), normally distributed with a deviation of 400 to 1,500 m and cut off at 3.5 times that; the rest are
-- uniform. One enterprise of 20 has no position and is located in a park. A parcel is 30 to 90 m across and lies up to
-- 300 m beside the enterprise of its number, so that parcels overlap where it is dense: 80 % are crooked and have 4 to 8
-- corners, the others are three-lobed curves with 24 points (15 %) or 100 to 400 points that waver by 1 % (5 %).
SET client_min_messages = warning;

-- A number from 0 to below 1, always the same for a row and a purpose.
CREATE FUNCTION pg_temp.pick(seed bigint, i bigint, purpose int) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (hashint8extended(i * 32 + purpose, seed) & 2147483647) / 2147483648.0::double precision;

CREATE TEMPORARY TABLE centre AS
SELECT k::int AS k,
       CASE WHEN k < 4 THEN 116.095 + 0.05 * pg_temp.pick(:seed, k, 1) ELSE 115.3 + 1.64 * pg_temp.pick(:seed, k, 1) END AS lon,
       CASE WHEN k < 4 THEN 24.265 + 0.05 * pg_temp.pick(:seed, k, 2) ELSE 23.38 + 1.56 * pg_temp.pick(:seed, k, 2) END AS lat,
       (400 + 1100 * pg_temp.pick(:seed, k, 3)) / 111000 AS spread
FROM generate_series(0, 399) AS k;

CREATE TEMPORARY TABLE place AS
SELECT i, k,
       CASE WHEN i > 10000 AND lon BETWEEN 116.04 AND 116.20 AND lat BETWEEN 24.21 AND 24.37 THEN lon + 0.5 ELSE lon END AS lon,
       lat
FROM (
    SELECT i, k,
           CASE WHEN alone AND i <= 10000 THEN 116.04 + 0.16 * pg_temp.pick(:seed, i, 5)
                WHEN alone THEN 115.3 + 1.64 * pg_temp.pick(:seed, i, 5)
                ELSE centre.lon + reach * cos(turn) END AS lon,
           CASE WHEN alone AND i <= 10000 THEN 24.21 + 0.16 * pg_temp.pick(:seed, i, 6)
                WHEN alone THEN 23.38 + 1.56 * pg_temp.pick(:seed, i, 6)
                ELSE centre.lat + reach * sin(turn) END AS lat
    FROM (
        SELECT i,
               CASE WHEN i <= 10000 THEN floor(4 * pg_temp.pick(:seed, i, 7))
                    ELSE 4 + floor(396 * pg_temp.pick(:seed, i, 7)) END::int AS k,
               pg_temp.pick(:seed, i, 8) >= 0.7 AS alone,
               2 * pi() * pg_temp.pick(:seed, i, 9) AS turn,
               least(3.5, sqrt(-2 * ln(1 - pg_temp.pick(:seed, i, 10)))) AS times
        FROM generate_series(1, :rows) AS i
    ) AS drawn
    JOIN centre USING (k)
    CROSS JOIN LATERAL (SELECT centre.spread * drawn.times AS reach) AS length
) AS placed;

BEGIN;
INSERT INTO parkatlas.pack (id, title, dated, licence, demo, checksum)
VALUES ('benchmark', '测速用合成数据', '2026-01-01', 'CC0-1.0', true, '-');
INSERT INTO parkatlas.document (id, title, short_title, status, kind, pack)
VALUES ('benchmark', '测速用合成数据', '测速', 'published', 'dataset', 'benchmark');
INSERT INTO parkatlas.plan (id, name, short_name, title, level, adcode, legal_status, document_id, layout_clause_id,
                            central_meridian, bbox, ord, pack)
VALUES ('benchmark', '测速', '测速', '测速用合成数据', 'city', '441400', 'expired', 'benchmark', 'none', 117,
        ST_MakeEnvelope(115.3, 23.38, 116.94, 24.94, 4490), 1, 'benchmark');

INSERT INTO parkatlas.park (id, plan_id, kind, name, position, precision_class, accuracy_m, ord, pack)
SELECT format('bench-park-%s', k), 'benchmark', 'park', format('测速产业园%s', k),
       ST_SetSRID(ST_MakePoint(lon, lat), 4490), 'stated', 500, k, 'benchmark'
FROM centre;

INSERT INTO parkatlas.enterprise (id, plan_id, name, short_name, aliases, park_ids, county_codes, industry_ids,
                                  industry_labels, products, position, precision_class, accuracy_m, located_in,
                                  position_note, note, ord, pack)
SELECT format('bench-enterprise-%s', lpad(i::text, 7, '0')), 'benchmark',
       format('梅州市%s%s有限公司第%s号', trade, line, i), format('%s%s', trade, i),
       CASE WHEN pg_temp.pick(:seed, i, 11) < 0.2 THEN ARRAY[format('%s旧名%s', trade, i)] ELSE '{}' END,
       ARRAY[format('bench-park-%s', k)],
       ARRAY[(ARRAY['441402', '441403', '441481', '441426', '441427', '441422', '441423', '441424'])[1 + k % 8]],
       ARRAY['copper-foil'], ARRAY['铜箔'], ARRAY[format('%s%s型', line, i % 97), format('%s配件', line)],
       CASE WHEN NOT nowhere THEN ST_SetSRID(ST_MakePoint(lon, lat), 4490) END,
       CASE WHEN nowhere THEN 'unlocated' ELSE 'stated' END, CASE WHEN NOT nowhere THEN 100 END,
       CASE WHEN nowhere THEN format('park:bench-park-%s', k) END,
       CASE WHEN i % 3 = 0 THEN '合成位置，只用来测速。' END, CASE WHEN i % 5 = 0 THEN '演示数据。' END, i, 'benchmark'
FROM (
    SELECT *, pg_temp.pick(:seed, i, 12) < 0.05 AS nowhere,
           (ARRAY['嘉元', '客都', '金雁', '梅江', '五指', '阴那', '长潭', '清凉'])[1 + i % 8] AS trade,
           (ARRAY['电子', '铜箔', '建材', '食品', '医药', '机械', '陶瓷'])[1 + i % 7] AS line
    FROM place
) AS firm;

INSERT INTO parkatlas.benchmark_parcel (id, plan_id, name, county_code, land_use, boundary, area_m2, precision_class,
                                        accuracy_m)
SELECT format('bench-parcel-%s', lpad(i::text, 7, '0')), 'benchmark', format('宗地%s', i),
       (ARRAY['441402', '441403', '441481', '441426', '441427', '441422', '441423', '441424'])[1 + k % 8],
       (ARRAY['工业用地', '仓储用地', '水田', '旱地', '林地', '住宅用地'])[1 + i % 6],
       outline, ST_Area(outline::geography), 'surveyed', 1
FROM (
    SELECT i, k, lon + (pg_temp.pick(:seed, i, 13) - 0.5) * 0.004 AS lon, lat + (pg_temp.pick(:seed, i, 14) - 0.5) * 0.004 AS lat,
           (15 + 30 * pg_temp.pick(:seed, i, 15)) / 111000 AS reach,
           CASE WHEN pg_temp.pick(:seed, i, 16) < 0.8 THEN 4 + floor(5 * pg_temp.pick(:seed, i, 17))
                WHEN pg_temp.pick(:seed, i, 16) < 0.95 THEN 24
                ELSE 100 + floor(301 * pg_temp.pick(:seed, i, 17)) END::int AS corners
    FROM place
    WHERE i <= :parcels
) AS parcel
CROSS JOIN LATERAL (
    SELECT ST_MakePolygon(ST_MakeLine(array_agg(
               ST_SetSRID(ST_MakePoint(lon + length * cos(turn) / cos(radians(lat)), lat + length * sin(turn)), 4490)
               ORDER BY corner))) AS outline
    FROM (
        SELECT corner, turn,
               reach * CASE WHEN corners <= 8 THEN 0.8 + 0.2 * pg_temp.pick(:seed, i * 1000 + corner % corners, 18)
                            ELSE 0.89 + 0.1 * cos(3 * turn) + 0.01 * pg_temp.pick(:seed, i * 1000 + corner % corners, 18)
                       END AS length
        FROM generate_series(0, corners) AS corner
        CROSS JOIN LATERAL (SELECT 2 * pi() * (corner % corners) / corners + i AS turn) AS angle
    ) AS ring
) AS drawn;

SELECT parkatlas.raise_version('{pack,document,plan,park,enterprise,benchmark_parcel}');
COMMIT;
VACUUM (ANALYZE);
