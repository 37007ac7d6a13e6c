#!/usr/bin/env bash
# Starts ParkAtlas and prints its address. The first start installs what is missing, builds and loads the data;
# later starts take seconds.
#
# Usage: scripts/run.sh [options]
#   --port N              port of the service (default 8080)
#   --address A           address to listen on (default 127.0.0.1; 0.0.0.0 for everybody)
#   --management-port N   port of health and metrics, on 127.0.0.1 (default: the port of the service + 1)
#   --datasource-url URL  use this PostgreSQL database with PostGIS, jdbc:postgresql://host:port/name; user and password
#                         come from PARKATLAS_DB_USER and PARKATLAS_DB_PASSWORD. Without it the service keeps a PostGIS
#                         of its own
#   --data-dir DIR        where that PostGIS keeps its data (default .parkatlas in this folder)
#   --no-demo             leave out the demonstration data 演示数据 (--demo, the default here, loads it)
#   --build-only          build and stop
#   -h, --help            this text
# Everything else is a Spring property: --parkatlas.web.map-review-number='粤S(2026)001号'. Ctrl-C stops the service
# and its database.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

port=8080 management='' address=127.0.0.1 url='' data_dir="$PWD/.parkatlas" demo=true build_only=false properties=()
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/run.sh"; exit 0 ;;
        --port | --management-port | --address | --datasource-url | --data-dir)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/run.sh -h."
            case $1 in
                --port) port=$2 ;;
                --management-port) management=$2 ;;
                --address) address=$2 ;;
                --datasource-url) url=$2 ;;
                --data-dir) data_dir=$(realpath -m "$2") ;;
            esac
            shift 2 ;;
        --demo) demo=true; shift ;;
        --no-demo) demo=false; shift ;;
        --build-only) build_only=true; shift ;;
        --*.*=*) properties+=("$1"); shift ;;
        *) fail "unknown option $1; see scripts/run.sh -h." ;;
    esac
done
case $port in '' | *[!0-9]*) fail "--port needs a number, not $port." ;; esac
if [ -z "$management" ]; then management=$((port == 0 ? 0 : port + 1)); fi

app=backend/target/run
jvm=(-Xmx512m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8)

# A checksum of everything the build reads: names and contents, whether tracked by git or not.
sources() {
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files -co --exclude-standard -- pom.xml .mvn backend web docs/problems ':(exclude)backend/benchmarks'
    else
        find pom.xml .mvn backend web docs/problems -type f -not -path '*/target/*' -not -path '*/node_modules/*' \
            -not -path 'web/dist/*' -not -path 'backend/benchmarks/*'
    fi
}
checksum() { sources | LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum 2>/dev/null | sha256sum | cut -d' ' -f1; }

build() {
    need_build_tools
    say "Building (a few minutes the first time)"
    mkdir -p "$app"
    local log="$app/../run-build.log"
    if ! mvn -B -ntp -DskipTests -Dspotless.goal=check -Dspotless.check.skip=true package 2>&1 |
        tee "$log" | sed -un 's/^\[INFO\] Building \(ParkAtlas [^ ]*\).*\[\(.*\)\]$/    \1 (\2)/p'; then
        tail -30 "$log" >&2
        fail "the build failed; the whole log is in $log."
    fi
    rm -rf "$app/app" "$app/app.jsa"
    java -Djarmode=tools -jar backend/target/parkatlas.jar extract --destination "$app/app" >/dev/null
    checksum >"$app/stamp"
}

arguments=(--server.address="$address" --parkatlas.packs.folder="$PWD/gis-data"
    --parkatlas.packs.demo="$demo" --parkatlas.database.data-dir="$data_dir")
if [ -n "$url" ]; then
    arguments+=(--spring.datasource.url="$url")
    export SPRING_DATASOURCE_USERNAME="${PARKATLAS_DB_USER:-}" SPRING_DATASOURCE_PASSWORD="${PARKATLAS_DB_PASSWORD:-}"
fi
arguments+=("${properties[@]}")

# The classes as the service has them loaded after its start, kept in a file that the next start maps (AppCDS).
archive() {
    say "Preparing quick starts"
    java "${jvm[@]}" -XX:ArchiveClassesAtExit="$app/app.jsa" -Dspring.context.exit=onRefresh \
        -jar "$app/app/parkatlas.jar" --server.port=0 --management.server.port=0 "${arguments[@]}" >"$app/archive.log" 2>&1 || rm -f "$app/app.jsa"
}

need_java
if [ -n "$url" ]; then ensure gdal font; else ensure postgis gdal font; prefer pgrouting; fi
[ "$(cat "$app/stamp" 2>/dev/null)" = "$(checksum)" ] || build
if [ "$build_only" = true ]; then exit 0; fi
[ -f "$app/app.jsa" ] || archive
[ ! -f "$app/app.jsa" ] || jvm+=(-XX:SharedArchiveFile="$app/app.jsa" -Xshare:auto)
say "Starting"
exec java "${jvm[@]}" -jar "$app/app/parkatlas.jar" --server.port="$port" --management.server.port="$management" \
    "${arguments[@]}"
