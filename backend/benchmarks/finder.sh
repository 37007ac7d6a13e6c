#!/usr/bin/env bash
# Measures the finder over very much land: the parks of the packs and squares that are ready for supply, by eight criteria.
#
#   finder.sh <port> <data folder> [parcels] [searches]     (default 100000, 10)
#
# The service runs with the demonstration data and a PostGIS of its own in <data folder>. The squares lie in the counties of
# 梅州, are the same each time, are for everybody, so that nobody has to sign in, and are taken away at the end. Beside the
# search: the statement that reads the squares, and what PostGIS takes for the distances of the same criteria by itself.
set -Eeuo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/lib/common.sh
. scripts/lib/postgres.sh

address="http://127.0.0.1:$1/api/v1/siting/searches"
folder=$(data_folder "$2")
parcels=${3:-100000}
searches=${4:-10}
need_server
work=$(mktemp -d)
export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=parkatlas
PGPORT=$(sed -n 4p "$folder/postgres/postmaster.pid") PGPASSWORD=$(secret "$folder" postgres)
export PGPORT PGPASSWORD

clean_up() {
    sql -c "DELETE FROM parkatlas.parcel WHERE id LIKE 'bench-%'"
    rm -rf "$work"
}
trap clean_up EXIT

sql <<SQL
SET session_replication_role = replica;
DELETE FROM parkatlas.parcel WHERE id LIKE 'bench-%';
INSERT INTO parkatlas.parcel (id, code, county_code, park_id, block, stage, registered_area_m2, vintage, source_unit, document_id,
                              boundary, precision_class, accuracy_m, demo, pack, audience)
SELECT 'bench-' || n, 'B-' || n, county.code, county.park, 'B' || n % 50, 'ready', 2000 + n % 997 * 100, '2025-12-31',
       'benchmark', 'demo-note', ST_Multi(ST_MakeEnvelope(west, south, west + 0.0006, south + 0.0006, 4490)), 'digitised', 500,
       true, 'demo', 'public'
FROM (VALUES ('441402', 0, 116.1, 24.3, 'meijiang-yuan'), ('441403', 1, 115.8, 24.0, 'meixian-yuan'),
             ('441422', 2, 116.6, 24.2, 'dapu-yuan'), ('441423', 3, 116.2, 23.6, 'fengshun-yuan'),
             ('441424', 4, 115.5, 23.7, 'wuhua-yuan'), ('441426', 5, 115.8, 24.5, 'pingyuan-yuan'),
             ('441427', 6, 116.1, 24.6, 'jiaoling-yuan'), ('441481', 7, 115.5, 24.1, 'xingning-yuan'))
         AS county (code, ord, lon, lat, park)
CROSS JOIN generate_series(0, $parcels / 8 - 1) AS n_in_county
CROSS JOIN LATERAL (SELECT county.ord * ($parcels / 8) + n_in_county AS n, county.lon + n_in_county % 354 * 0.0007 AS west,
                           county.lat + n_in_county / 354 * 0.0007 AS south) AS corner;
ANALYZE parkatlas.parcel;
SQL

cat >"$work/search.json" <<'JSON'
{"plan":"meizhou","kinds":["park","parcel"],"make":"link:tongbo-pcb/futongban",
 "limits":[{"criterion":"available_land","atLeast":80}],
 "wishes":[{"criterion":"industry","weight":10},{"criterion":"neighbour","of":"industry:copper-foil","weight":30},
           {"criterion":"station","weight":10},{"criterion":"expressway","weight":10},{"criterion":"airport","weight":5},
           {"criterion":"town","weight":5},{"criterion":"available_land","weight":10},{"criterion":"headroom","weight":5}]}
JSON

ask() {
    curl -sf -H 'Content-Type: application/json' -H 'Accept-Encoding: gzip' -d "@$work/search.json" -o "$work/answer" \
        -w '%{time_total} %{size_download}\n' "$address"
}

times() { awk '{ print $1 * 1000 }' | sort -n | awk '{ t[NR] = $1 } END { printf "%.0f", t[int((NR + 1) / 2)] }'; }

# timed FILE: milliseconds in the database, in the middle.
timed() {
    for _ in $(seq "$searches"); do cat "$1"; done >"$work/again.sql"
    PGOPTIONS='-c role=parkatlas_app -c search_path=published,public -c max_parallel_workers_per_gather=0' \
        sql -c '\timing on' -f "$work/again.sql" -o /dev/null | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | awk '{ print $1 / 1000 }' | times
}

sed -e 's/:plan::text/$$meizhou$$/; s/:plan/$$meizhou$$/; s/:id::text/NULL::text/; s/= :id/= NULL/; s/:limit/200000/' \
    -e '/^--/d' backend/src/main/resources/org/parkatlas/siting/list-ready-parcels.sql >"$work/read.sql"
echo ';' >>"$work/read.sql"
cat >"$work/distances.sql" <<'SQL'
SELECT count(*), sum(near.m)
FROM (SELECT ST_Centroid(boundary)::geography AS middle FROM parcel WHERE stage = 'ready') AS land
CROSS JOIN LATERAL (
    SELECT sum(ST_Distance(land.middle, nearest.position::geography)) AS m
    FROM (VALUES ('rail_station'), ('expressway_interchange'), ('airport')) AS kind (name)
    CROSS JOIN LATERAL (SELECT position FROM transport_node WHERE kind = kind.name AND position IS NOT NULL
                        ORDER BY position::geography <-> land.middle LIMIT 1) AS nearest
) AS near;
SQL

for _ in $(seq 5); do ask >/dev/null; done
for _ in $(seq "$searches"); do ask; done >"$work/asked"
read -r _ bytes <"$work/asked"
counts=$(gzip -dc "$work/answer" | sed 's/.*"counts":\({[^}]*}\).*/\1/')
printf '| parcels | search, ms | its reading of land, ms | three distances in PostGIS alone, ms | answer, kB of gzip | counts |\n|---|---|---|---|---|---|\n'
printf '| %d | %s | %s | %s | %d | %s |\n' "$parcels" "$(times <"$work/asked")" "$(timed "$work/read.sql")" \
    "$(timed "$work/distances.sql")" $((bytes / 1000)) "$counts"
