#!/usr/bin/env bash
# Exports a million enterprises in every format and prints rows, seconds, size and the largest heap.
#
#   exports.sh <port> <gc log> <psql connection of the owner>
#
# The service runs with -Xmx512m -Xlog:gc:file=<gc log> and --parkatlas.exports.keep-mb=20000 on a scratch database, in
# which this makes the rows (ids bench-1 …) and leaves them.
set -euo pipefail

base="http://127.0.0.1:$1/api/v1"
gc_log=$2
connection=$3
rows=${ROWS:-1000000}

psql -q "$connection" -v rows="$rows" <<'SQL'
SET search_path = parkatlas, public;
INSERT INTO enterprise (id, plan_id, name, short_name, aliases, park_ids, county_codes, industry_ids, industry_labels,
                        products, position, precision_class, accuracy_m, note, ord, pack)
SELECT 'bench-' || n, 'meizhou', '梅州市第' || n || '电子材料科技有限公司', '第' || n, '{}', ARRAY['guangmei-yuan'], ARRAY['441403'],
       '{}', '{}', ARRAY['锂电铜箔', '覆铜板'],
       ST_SetSRID(ST_MakePoint(115.5 + n % 1300 / 1000.0, 23.5 + n % 1399 / 1000.0), 4490), 'stated', 100,
       '性能测试数据，' || n, n, 'meizhou'
FROM generate_series(1, :rows) AS n
ON CONFLICT (id) DO NOTHING;
ANALYZE enterprise;
SQL

# Largest heap before a collection since line $1 of the log, in MB.
peak() { tail -n "+$1" "$gc_log" | sed -nE 's/.* ([0-9]+)M->.*/\1/p' | sort -n | tail -1; }
member() { sed -nE "s/.*\"$1\":\"?([^,\"}]*).*/\1/p"; }

printf '| format | rows | s | rows/s | MB | largest heap, MB |\n|---|---|---|---|---|---|\n'
for format in ${FORMATS:-csv geojson geojsonseq kml xlsx gpkg shp}; do
    line=$(($(wc -l <"$gc_log") + 1))
    start=$(date +%s.%N)
    job=$(curl -sf -H 'Content-Type: application/json' "$base/export-jobs" \
        -d "{\"collection\":\"enterprises\",\"parameters\":{\"format\":\"$format\"}}")
    id=$(member id <<<"$job")
    while job=$(curl -sf "$base/export-jobs/$id") && [[ $(member state <<<"$job") =~ ^(queued|running)$ ]]; do
        sleep 0.5
    done
    seconds=$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }')
    if [ "$(member state <<<"$job")" != done ]; then
        printf '| %s | %s |\n' "$format" "$job"
        continue
    fi
    done_rows=$(member done <<<"$job")
    printf '| %s | %s | %s | %s | %s | %s |\n' "$format" "$done_rows" "$seconds" \
        "$(awk -v r="$done_rows" -v s="$seconds" 'BEGIN { printf "%.0f", r / s }')" \
        "$(awk -v b="$(member sizeBytes <<<"$job")" 'BEGIN { printf "%.0f", b / 1e6 }')" "$(peak "$line")"
    curl -sf -X DELETE "$base/export-jobs/$id"
done
