#!/usr/bin/env bash
# Real clients against the running service, behind nginx with gzip and a path: QGIS, GDAL and MapServer. Slower than
# scripts/test.sh and not part of it; run by hand and before a release.
#
# Usage: scripts/test-clients.sh [-h] [record]
#   record   file to write what was seen to (default docs/clients.md)
# Installs QGIS' Python modules, MapServer and nginx where they are missing. Everything listens on loopback and lies in
# a folder of its own, which is removed at the end.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

case ${1:-} in -h | --help) help_of "scripts/test-clients.sh"; exit 0 ;; esac
record=${1:-docs/clients.md}
port=18990 proxy=18995
folder=$(mktemp -d)
chmod 755 "$folder"

service='' nginx=''
stop() {
    for pid in $nginx $service; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap stop EXIT

need_java
need_build_tools
ensure postgis pgrouting gdal font nginx qgis mapserver
scripts/run.sh --build-only

say "Starting the service behind nginx at /atlas"
scripts/run.sh --port "$port" --data-dir "$folder/data" --parkatlas.web.base-url="http://127.0.0.1:$proxy/atlas" \
    >"$folder/service.log" 2>&1 &
service=$!
sed -e "s|@FOLDER@|$folder|g" -e "s|@PROXY@|$proxy|" -e "s|@SERVICE@|$port|" scripts/lib/nginx-clients.conf >"$folder/nginx.conf"
nginx -p "$folder" -c "$folder/nginx.conf" -g 'daemon off;' &
nginx=$!
for _ in $(seq 240); do
    curl -sf "http://127.0.0.1:$proxy/atlas/actuator/health/readiness" >/dev/null && break
    kill -0 "$service" 2>/dev/null || { tail -20 "$folder/service.log" >&2; fail "the service did not start."; }
    sleep 0.5
done

say "QGIS"
mkdir -m 700 "$folder/runtime"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$folder/runtime" HOME="$folder/runtime" /usr/bin/python3 scripts/lib/qgis_client.py \
    "http://127.0.0.1:$proxy/atlas" "$folder/access.log" "$folder/runtime" | tee "$folder/qgis.md"

say "GDAL and MapServer"
scripts/lib/gdal-client.sh "http://127.0.0.1:$proxy/atlas" "$folder" | tee "$folder/gdal.md"

{
    echo "# Clients"
    echo
    echo "What real clients read from the service behind nginx with gzip and the path \`/atlas\`, demonstration pack included."
    echo "Written by \`scripts/test-clients.sh\` on $(date +%F); it fails where a line does not hold."
    echo
    cat "$folder/qgis.md"
    echo
    cat "$folder/gdal.md"
} >"$record"
say "All clients read what they should; see $record"
