#!/usr/bin/env bash
# Measures how the service loads large packs with -Xmx512m: a generated pack of parcels and one of enterprises with their
# citations, on a PostGIS of its own. Each is loaded, looked at again unchanged, and loaded again with one changed row.
# Prints a Markdown table: seconds from the start of a load to its end, and the largest heap before a collection.
#
# Usage: scripts/bench-load.sh [options]
#   --parcels N      (default 1000000)
#   --enterprises N  (default 1000000)
#   --heap SIZE      of the service (default 512m)
#   --dir DIR        where packs and database are made (default a new folder below the system's temporary folder)
#   --classpath CP   measure these classes instead of building the service
#   --port N         first of two free ports (default 18180)
#   -h, --help       this text
# It takes about 10 minutes and 6 GB on two cores and throws both away at the end.

set -Eeuo pipefail
trap 'printf "ParkAtlas: stopped at %s line %d: %s\n" "${BASH_SOURCE[0]}" "$LINENO" "$BASH_COMMAND" >&2' ERR
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

parcels=1000000 enterprises=1000000 heap=512m dir='' classpath='' port=18180
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/bench-load.sh"; exit 0 ;;
        --parcels | --enterprises | --heap | --dir | --classpath | --port)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/bench-load.sh -h."
            printf -v "${1#--}" %s "$2"
            shift 2 ;;
        *) fail "unknown option $1; see scripts/bench-load.sh -h." ;;
    esac
done

need_java
command -v node >/dev/null || fail "no node on the path; install Node.js 20.19 or newer."
ensure postgis
if [ -z "$classpath" ]; then
    need_build_tools
    scripts/run.sh --build-only
    classpath=backend/target/run/app/parkatlas.jar
fi
work=$(mktemp -d "${dir:-${TMPDIR:-/tmp}}/parkatlas-load.XXXXXX")
chmod 755 "$work"
service=''
clean_up() {
    [ -z "$service" ] || { kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; }
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

mkdir -p "$work/classes" "$work/packs"
javac --release 17 -proc:none -parameters -cp "$classpath" -d "$work/classes" backend/benchmarks/parcels/org/parkatlas/benchmarks/*.java

# start PACK: the service with the packs there are; waits until it is ready, and prints seconds and heap of the load.
start() {
    java "-Xmx$heap" -XX:+ExitOnOutOfMemoryError "-Xlog:gc:file=$work/gc.log" -cp "$work/classes:$classpath" \
        org.parkatlas.ParkAtlasApplication --server.address=127.0.0.1 --server.port="$port" --management.server.port="$((port + 1))" \
        --parkatlas.database.data-dir="$work/data" --parkatlas.packs.folder="$work/packs" --parkatlas.packs.demo=true \
        --spring.flyway.locations="classpath:db/migration,filesystem:$PWD/backend/benchmarks/parcels/db" \
        --spring.flyway.out-of-order=true --logging.pattern.console='%d{HH:mm:ss.SSS} %-5level %msg%n' >"$work/log" 2>&1 &
    service=$!
    for _ in $(seq 3600); do
        ! curl -sf -o /dev/null "http://127.0.0.1:$((port + 1))/actuator/health/readiness" || break
        kill -0 "$service" 2>/dev/null || { tail -20 "$work/log" >&2; fail "the service stopped."; }
        sleep 0.5
    done
    ! grep -q ' ERROR ' "$work/log" || { grep -A 20 ' ERROR ' "$work/log" >&2; fail "the pack was not loaded."; }
}

stop() {
    kill "$service"
    wait "$service" || true
    service=''
}

# measure WHAT PACK
measure() {
    start
    local said
    said=$(sed -nE "s/.*INFO +Pack $2: (.*) in ([0-9.]+) s$/\1 | \2/p" "$work/log")
    printf '| %s | %s | %s |\n' "$1" "$said" \
        "$(sed -nE 's/.* ([0-9]+)M->.*/\1/p' "$work/gc.log" | sort -n | tail -1)" | tee -a "$work/table"
    stop
}

# rows WHAT PACK FILE FROM TO: load, look again, change one row.
rows() {
    say "$1: $(du -m "$work/packs/$2" | cut -f1) MB"
    measure "$1" "$2"
    measure "$1, unchanged" "$2"
    sed -i "0,/$4/s//$5/" "$work/packs/$2/$3"
    measure "$1, one row changed" "$2"
    rm -rf "$work/packs/$2" "$work/data"
}

printf '| what | changes | s | largest heap, MB |\n|---|---|---|---|\n' >"$work/table"
if [ "$parcels" -gt 0 ]; then
    node backend/benchmarks/pack.mjs "$work/packs/parcels" "$parcels" 0
    rows "$parcels parcels" parcels benchmark_parcels.geojson '宗地7"' '宗地七"'
fi
if [ "$enterprises" -gt 0 ]; then
    node backend/benchmarks/pack.mjs "$work/packs/firms" 0 "$enterprises"
    rows "$enterprises enterprises and citations" firms enterprises.csv '第7号电子' '第七号电子'
fi
cat "$work/table"
