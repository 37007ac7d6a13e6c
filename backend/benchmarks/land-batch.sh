#!/usr/bin/env bash
# Checks a batch of red lines and prints how many a second, how busy the cores were, and the largest heap.
#
#   land-batch.sh <port> <gc log> <data folder> [red lines]     (default 10000)
#
# The service runs with -Xlog:gc:file=<gc log>, the demonstration data and a PostGIS of its own in <data folder>; the red lines are
# squares of 20 m to 300 m in 平远县, the same each time. The batch stays, its officer deletes it.
set -euo pipefail

base="http://127.0.0.1:$1/api/v1/land-check-batches"
gc_log=$2
data=$3
lines=${4:-10000}
login=demo-officer-pingyuan:parkatlas-demo
file=$(mktemp --suffix=.geojson)
trap 'rm -f "$file"' EXIT

awk -v lines="$lines" 'BEGIN {
    srand(4490)
    print "{\"type\":\"FeatureCollection\",\"features\":["
    for (n = 1; n <= lines; n++) {
        west = 115.78 + 0.22 * rand(); south = 24.50 + 0.20 * rand(); side = 0.0002 + 0.0028 * rand() * rand()
        east = west + side; north = south + side
        printf "{\"type\":\"Feature\",\"properties\":{\"编号\":\"H-%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":", n
        printf "[[[%.7f,%.7f],[%.7f,%.7f],[%.7f,%.7f],[%.7f,%.7f],[%.7f,%.7f]]]}}%s\n",
            west, south, east, south, east, north, west, north, west, south, n < lines ? "," : ""
    }
    print "]}"
}' >"$file"

member() { sed -nE "s/.*\"$1\":\"?([^,\"}]*).*/\1/p"; }
# Processor seconds since they started: of the service, and of the processes of the database that live.
java_seconds() { ps -o cputimes= -p "$service"; }
postgres_seconds() { ps -o cputimes= --ppid "$postmaster" | awk '{ s += $1 } END { print s + 0 }'; }
peak() { tail -n "+$1" "$gc_log" | sed -nE 's/.* ([0-9]+)M->.*/\1/p' | sort -n | tail -1; }

service=$(ss -Hltnp "sport = :$1" | sed -nE 's/.*pid=([0-9]+).*/\1/p' | head -1)
postmaster=$(head -1 "$(find "$data" -name postmaster.pid | head -1)")
gc_line=$(($(wc -l <"$gc_log") + 1))
sent=$(date +%s.%N)
id=$(curl -sSf -u "$login" -F "file=@$file;filename=bench.geojson" -F crs=EPSG:4490 "$base" | member id)
java=$(java_seconds) postgres=$(postgres_seconds)
start=$(date +%s.%N)
while batch=$(curl -sSf -u "$login" "$base/$id") && [ "$(member state <<<"$batch")" = running ]; do
    sleep 1
done
end=$(date +%s.%N)

printf '| red lines | reading, s | checking, s | red lines/s | cores, service | cores, database | largest heap, MB |\n|---|---|---|---|---|---|---|\n'
awk -v n="$(member done <<<"$batch")" -v sent="$sent" -v start="$start" -v end="$end" \
    -v java="$(($(java_seconds) - java))" -v postgres="$(($(postgres_seconds) - postgres))" -v heap="$(peak "$gc_line")" 'BEGIN {
    s = end - start
    printf "| %d | %.1f | %.1f | %.1f | %.2f | %.2f | %s |\n", n, start - sent, s, n / s, java / s, postgres / s, heap
}'
echo "$batch"
