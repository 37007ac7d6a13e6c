#!/usr/bin/env bash
# Measures the service on a scratch PostGIS with synthetic rows, beside the same prepared statements in pgbench and beside
# MapServer 8 on the same tables, one after the other in every round. Prints Markdown tables and keeps them in a file.
#
# Usage: scripts/bench.sh [options]
#   --seconds N   of one measurement (default 3)
#   --rounds N    how often everything is measured (default 3)
#   --warm N      seconds of the long warm-ups; the others are as long as a measurement (default 25)
#   --rows N      enterprises, and parcels, of the large database (default 1000000)
#   --only LIST   some of growth,tiles,maps,proximity,items,lists,search (default all)
#   --data DIR    keep the filled cluster in DIR, and use it if it is there (default: made and thrown away)
#   --out FILE    where the tables go (default backend/target/bench.md)
#   --port N      first of 20 free ports (default 18100)
#   -h, --help    this text
# The default run takes about 25 minutes on two cores. Nothing else should be running: generator, service and database share
# the processors. It installs PostGIS, wrk, MapServer, nginx and spawn-fcgi where they are missing. JVM options for the
# services, such as a flight recording, come from PARKATLAS_BENCH_JVM.

set -Eeuo pipefail
trap 'printf "ParkAtlas: stopped at %s line %d: %s\n" "${BASH_SOURCE[0]}" "$LINENO" "$BASH_COMMAND" >&2' ERR
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

seconds=3 rounds=3 warm=25 rows=1000000 only=growth,tiles,maps,proximity,items,lists,search data='' out=backend/target/bench.md port=18100
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/bench.sh"; exit 0 ;;
        --seconds | --rounds | --warm | --rows | --only | --data | --out | --port)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/bench.sh -h."
            case $1 in --only | --out) ;; --data) set -- "$1" "$(realpath -m "$2")" "${@:3}" ;;
                *) case $2 in '' | *[!0-9]*) fail "$1 needs a number, not $2." ;; esac ;; esac
            printf -v "${1#--}" %s "$2"
            shift 2 ;;
        *) fail "unknown option $1; see scripts/bench.sh -h." ;;
    esac
done
[ "$rows" -ge 100000 ] || fail "--rows is 100000 or more."
wants() { case ,$only, in *,"$1",*) ;; *) return 1 ;; esac; }

app=backend/target/run/app seed=20261122 large=bench_large postmaster='' started=() pids_mapserver=()
layers=(enterprises benchmark-parcels) zooms=(12 13 14)
read -ra jvm <<<"${PARKATLAS_BENCH_JVM:-}"
work=$(mktemp -d "${TMPDIR:-/tmp}/parkatlas-bench.XXXXXX")
chmod 755 "$work"
: >"$work/results"
keep=$data
data=${data:-$work}
. backend/benchmarks/contestants.sh
. backend/benchmarks/measure.sh

clean_up() {
    local pid
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    # MapServer notices SIGTERM only with its next request
    for pid in "${pids_mapserver[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    [ -z "$postmaster" ] || stop_cluster
    # what was measured before something stopped it
    [ ! -s "$work/results" ] || cp "$work/results" "${out%.md}.jsonl" || true
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# The service makes the schema, once; the databases are copies of that, filled.
fill() {
    [ "$(sql -d postgres -c "SELECT count(*) FROM pg_database WHERE datname = '$large'")" = 0 ] || return 0
    say "Making the schema"
    local database
    for database in bench_schema bench_small bench_middle bench_filling; do dropdb --if-exists "$database" 2>/dev/null; done
    createdb bench_schema
    sql -d bench_schema -c 'CREATE EXTENSION postgis'
    start_service schema $((port + 1)) bench_schema
    await schema
    stop_service schema
    for database in "bench_small 10000" "bench_middle 100000" "bench_filling $rows"; do
        read -r database count <<<"$database"
        say "Filling $database: $count enterprises and parcels"
        createdb -T bench_schema "$database"
        sql -d "$database" -v rows="$count" -v parcels="$count" -v seed="$seed" -f backend/benchmarks/generate.sql
    done
    sql -d postgres -c "ALTER DATABASE bench_filling RENAME TO $large"
}

# positions FILE LAYER BOX [zoom]: 100 tiles, or 400 places, from the rows of a layer.
positions() {
    local relation=enterprise geometry=position
    [ "$2" = enterprises ] || { relation=benchmark_parcel geometry=boundary; }
    sql -d "$large" -v relation="$relation" -v geometry="$geometry" -v seed="$seed" -v box="$3" \
        ${4:+-v zoom="$4"} -v count=$((${4:+1} + 0 ? 100 : 400)) -f backend/benchmarks/positions.sql >"$1"
    [ -s "$1" ] || fail "there is nothing to ask for in $1."
}

tile_paths() { sed -E "s|(.*) (.*) (.*)|/tiles/$1/\1/\2/\3.mvt|" "$2"; }
near_paths() { sed -E 's|(.*) (.*)|/api/v1/proximity?lon=\1\&lat=\2\&radius_m=1000\&kinds=enterprise,park|' "$1"; }
# Tiles of enterprises have fewer columns than items.
mapserver_tile_paths() {
    local layer=${1/#enterprises/enterprises-tiles}
    sed -E "s|(.*) (.*) (.*)|/ms?map=ATLAS\&mode=tile\&tilemode=gmap\&tile=\2+\3+\1\&layers=$layer\&map.imagetype=mvt|" "$2"
}

everywhere='POLYGON((115.3 23.38,116.94 23.38,116.94 24.94,115.3 24.94,115.3 23.38))'
inside='POLYGON((116.07 24.24,116.17 24.24,116.17 24.34,116.07 24.34,116.07 24.24))'

# tile_case NAME SERVICE LAYER ZOOM BOX: list, paths and statement of tiles.
tile_case() {
    local z x y
    positions "$work/$1.list" "$3" "$5" "$4"
    tile_paths "$3" "$work/$1.list" >"$work/$1.paths"
    mapserver_tile_paths "$3" "$work/$1.list" >"$work/$1.mapserver"
    read -r z x y <"$work/$1.list"
    local url="url_$2"
    capture "${!url}$(head -1 "$work/$1.paths")" "z=$z,x=$x,y=$y" "$work/$1.list" "$work/$1.sql"
}

# near_case NAME SERVICE BOX
near_case() {
    local lon lat url="url_$2"
    positions "$work/$1.list" enterprises "$3"
    near_paths "$work/$1.list" >"$work/$1.paths"
    read -r lon lat <"$work/$1.list"
    capture "${!url}$(head -1 "$work/$1.paths")" "lon=$lon,lat=$lat" "$work/$1.list" "$work/$1.sql"
}

# warm_up URL PATHS [SECONDS]
warm_up() {
    wrk -t1 -c4 -d"${3:-$seconds}s" --timeout 20s -H 'Accept-Encoding: gzip' -s backend/benchmarks/paths.lua "$1" -- "$2" 1 >/dev/null
}

# heat NAME: the smallest tiles and the shortest reach, thousands of times, so that everything is compiled.
heat() {
    local url="url_$1"
    if [ ! -s "$work/smallest.paths" ]; then
        positions "$work/smallest.list" enterprises "$inside" 18
        tile_paths enterprises "$work/smallest.list" >"$work/smallest.paths"
        positions "$work/shortest.list" enterprises "$inside"
        near_paths "$work/shortest.list" | sed 's/radius_m=1000/radius_m=1/' >"$work/shortest.paths"
    fi
    warm_up "${!url}" "$work/smallest.paths" "$warm"
    warm_up "${!url}" "$work/shortest.paths" "$warm"
}

# Every path once, so that what can be cached is.
visit() { sed "s|^|url = $1|" "$2" | curl -sf --parallel --parallel-max 2 -H 'Accept-Encoding: gzip' -K - >/dev/null 2>&1 || true; }

growth() {
    local size case
    say "Growth: the same questions to three sizes of database"
    start_service small $((port + 3)) bench_small --parkatlas.tiles.cache-mb=0
    start_service middle $((port + 4)) bench_middle --parkatlas.tiles.cache-mb=0
    await small; await middle
    heat small; heat middle
    tile_case inside-enterprises uncached enterprises 14 "$inside"
    tile_case inside-benchmark-parcels uncached benchmark-parcels 14 "$inside"
    near_case inside-proximity uncached "$inside"
    # the same page of 100, whatever comes after it
    echo '/api/v1/enterprises?plan=benchmark&limit=100' >"$work/inside-list.paths"
    echo '/ogc/collections/enterprises/items?f=json&limit=100&sortby=name' >"$work/inside-names.paths"
    local cases=(enterprises benchmark-parcels proximity list names)
    for case in "${cases[@]}"; do
        for size in small middle uncached; do
            local url="url_$size"
            warm_up "${!url}" "$work/inside-$case.paths"
        done
    done
    for round in $(seq "$rounds"); do
        for case in "${cases[@]}"; do
            for size in small middle uncached; do
                local url="url_$size" pid="pid_$size"
                over_http growth "$case" "$size" 1 "$round" "${!url}" "$work/inside-$case.paths" "${!pid}"
            done
        done
    done
    stop_service small; stop_service middle
}

tiles() {
    local layer z name
    say "Tiles"
    for layer in "${layers[@]}"; do
        for z in "${zooms[@]}"; do
            name=$layer-$z
            tile_case "$name" uncached "$layer" "$z" "$everywhere"
            warm_up "$url_uncached" "$work/$name.paths"
            visit "$url_cached" "$work/$name.paths"
        done
    done
    cat "$work"/*-1[234].paths >"$work/all-tiles.paths"
    warm_up "$url_cached" "$work/all-tiles.paths"
    for layer in "${layers[@]}"; do warm_up "$url_mapserver" "$work/$layer-14.mapserver"; done
    for round in $(seq "$rounds"); do
        for layer in "${layers[@]}"; do
            for z in "${zooms[@]}"; do
                for concurrency in 1 8; do tile_round "$layer" "$z" "$concurrency" "$round"; done
            done
        done
    done
}

tile_round() {
    local name=$1-$2
    in_pgbench tiles "$name" "$3" "$4" "$work/$name.sql" "$large"
    over_http tiles "$name" uncached "$3" "$4" "$url_uncached" "$work/$name.paths" "$pid_uncached"
    over_http tiles "$name" cached "$3" "$4" "$url_cached" "$work/$name.paths" "$pid_cached"
    over_http tiles "$name" mapserver "$3" "$4" "$url_mapserver" "$work/$name.mapserver" "${pids_mapserver[@]}"
}

# need_picture URL: an exception of WMS is fast, and the status is 200.
need_picture() {
    local type
    type=$(curl -s -o /dev/null -w '%{content_type}' "$1")
    [[ $type == image/png* ]] || fail "$1 answered $type, not a picture."
}

# maps of 512 pixels in Web Mercator: of all parcels at once, and around some of them at two levels of tiles.
maps() {
    local ask='SERVICE=WMS\&VERSION=1.1.1\&REQUEST=GetMap\&LAYERS=benchmark-parcels\&SRS=EPSG:3857\&WIDTH=512\&HEIGHT=512\&FORMAT=image/png'
    local case round concurrency
    say "Maps"
    echo 12835000,2680000,13025000,2870000 >"$work/maps-all.boxes"
    for case in 12 14; do
        positions "$work/maps-$case.list" benchmark-parcels "$everywhere" "$case"
        awk '{ side = 40075016.6855785 / 2 ^ $1; west = $2 * side - 20037508.34278925; north = 20037508.34278925 - $3 * side
            printf "%.3f,%.3f,%.3f,%.3f\n", west, north - 2 * side, west + 2 * side, north }' "$work/maps-$case.list" >"$work/maps-$case.boxes"
    done
    for case in all 12 14; do
        sed "s|.*|/wms?$ask\&STYLES=unlabelled\&BBOX=&|" "$work/maps-$case.boxes" >"$work/maps-$case.paths"
        sed "s|.*|/ms?map=ATLAS\&$ask\&STYLES=\&BBOX=&|" "$work/maps-$case.boxes" >"$work/maps-$case.mapserver"
        need_picture "$url_uncached$(head -1 "$work/maps-$case.paths")"
        need_picture "$url_mapserver$(head -1 "$work/maps-$case.mapserver")"
        warm_up "$url_uncached" "$work/maps-$case.paths" "$warm"
        warm_up "$url_mapserver" "$work/maps-$case.mapserver"
    done
    for round in $(seq "$rounds"); do
        for case in all 12 14; do
            for concurrency in 1 4; do
                over_http maps "$case" service "$concurrency" "$round" "$url_uncached" "$work/maps-$case.paths" "$pid_uncached"
                over_http maps "$case" mapserver "$concurrency" "$round" "$url_mapserver" "$work/maps-$case.mapserver" "${pids_mapserver[@]}"
            done
        done
    done
}

proximity() {
    say "Proximity"
    near_case proximity uncached "$everywhere"
    warm_up "$url_uncached" "$work/proximity.paths" "$warm"
    for round in $(seq "$rounds"); do
        for concurrency in 1 8; do
            in_pgbench proximity proximity "$concurrency" "$round" "$work/proximity.sql" "$large"
            over_http proximity proximity service "$concurrency" "$round" "$url_uncached" "$work/proximity.paths" "$pid_uncached"
        done
    done
}

# page_path LAYER PAGE: path and query of a page, reached as a client does, by following next.
page_path() {
    local path="/ogc/collections/$1/items?limit=100" page
    for page in $(seq 2 "$2"); do
        path=$(curl -sf "$url_uncached$path" -H 'Accept: application/geo+json' |
            jq -re '.links[] | select(.rel == "next") | .href | sub("^https?://[^/]*"; "")') ||
            fail "there is no page $page of $1."
    done
    echo "$path"
}

items() {
    local layer page name
    if ! curl -sf -o /dev/null "$url_uncached/ogc/collections/enterprises/items?limit=1"; then
        say "This build has no OGC items; they are left out"
        return 0
    fi
    say "OGC items"
    for layer in "${layers[@]}"; do
        for page in 1 1000; do
            name=items-$layer-$page
            page_path "$layer" "$page" >"$work/$name.paths"
            echo "/ms/ATLAS/ogcapi/collections/$layer/items?f=json&limit=100&offset=$((100 * (page - 1)))" >"$work/$name.mapserver"
            warm_up "$url_uncached" "$work/$name.paths" "$warm"
            capture "$url_uncached$(cat "$work/$name.paths")" '' '' "$work/$name.sql"
        done
    done
    for round in $(seq "$rounds"); do
        for layer in "${layers[@]}"; do
            for page in 1 1000; do
                for concurrency in 1 8; do items_round "items-$layer-$page" "$concurrency" "$round"; done
            done
        done
    done
}

items_round() {
    in_pgbench items "$1" "$2" "$3" "$work/$1.sql" "$large"
    over_http items "$1" service "$2" "$3" "$url_uncached" "$work/$1.paths" "$pid_uncached"
    over_http items "$1" mapserver "$2" "$3" "$url_mapserver" "$work/$1.mapserver" "${pids_mapserver[@]}"
}

# list_path PATH PAGE: path and query of a page of a list, reached by its cursors.
list_path() {
    local path=$1 page next
    for page in $(seq 2 "$2"); do
        next=$(curl -sf "$url_uncached$path" |
            jq -re '(.next // empty), (.links[]? | select(.rel == "next") | .href | capture("cursor=(?<c>[^&]*)").c)') ||
            fail "there is no page $page of $1."
        path="$1&cursor=$next"
    done
    echo "$path"
}

# Pages in the order of the plan, of names, and of names backwards; MapServer is not asked for them.
lists() {
    local -A lists=(
        [plan]='/api/v1/enterprises?plan=benchmark&limit=100'
        [name]='/ogc/collections/enterprises/items?f=json&limit=100&sortby=name'
        [name-backwards]='/ogc/collections/enterprises/items?f=json&limit=100&sortby=-name'
    )
    local list page name concurrency round
    say "Lists"
    for list in "${!lists[@]}"; do
        for page in 1 1000; do
            name=lists-$list-$page
            list_path "${lists[$list]}" "$page" >"$work/$name.paths"
            warm_up "$url_uncached" "$work/$name.paths" "$warm"
            capture "$url_uncached$(cat "$work/$name.paths")" '' '' "$work/$name.sql"
        done
    done
    for round in $(seq "$rounds"); do
        for list in "${!lists[@]}"; do
            for page in 1 1000; do
                for concurrency in 1 8; do
                    in_pgbench lists "$list-$page" "$concurrency" "$round" "$work/lists-$list-$page.sql" "$large"
                    over_http lists "$list-$page" service "$concurrency" "$round" "$url_uncached" \
                        "$work/lists-$list-$page.paths" "$pid_uncached"
                done
            done
        done
    done
}

# A pack of nothing, the load of which makes the terms of all that is in the database.
make_terms() {
    [ "$(sql -d "$1" -c 'SELECT count(*) FROM parkatlas.search_object')" = 0 ] || return 0
    say "Search: making the terms of $1"
    mkdir -p "$work/packs/terms"
    printf '%s\n' 'id: terms' 'title: terms' 'format: 1' 'date: 2026-01-01' 'crs: EPSG:4490' 'requires: []' 'demo: true' \
        'licence: CC0-1.0' 'attribution: []' >"$work/packs/terms/pack.yaml"
    packs=$work/packs start_service terms $((port + 5)) "$1"
    await terms
    stop_service terms
    sql -d "$1" -c 'VACUUM (ANALYZE) parkatlas.search_term, parkatlas.search_object, parkatlas.search_sound'
}

# One question of each way that the service looks: a name, its reading, words, a homophone, and what is nowhere.
search() {
    local -A questions=([name]=嘉元7000 [reading]=jiayuan7000 [words]='嘉元7000 铜箔' [sound]=佳源7000 [nothing]=无此名称之物)
    local case size url pid
    make_terms bench_small
    make_terms "$large"
    start_service small $((port + 3)) bench_small
    await small
    for case in "${!questions[@]}"; do
        echo "/api/v1/search?q=$(jq -rn --arg q "${questions[$case]}" '$q|@uri')" >"$work/search-$case.paths"
        warm_up "$url_uncached" "$work/search-$case.paths" "$warm"
        warm_up "$url_small" "$work/search-$case.paths" "$warm"
        capture "$url_uncached$(cat "$work/search-$case.paths")" '' '' "$work/search-$case.sql"
    done
    for round in $(seq "$rounds"); do
        for case in "${!questions[@]}"; do
            over_http search "$case" small 1 "$round" "$url_small" "$work/search-$case.paths" "$pid_small"
            for concurrency in 1 8; do
                in_pgbench search "$case" "$concurrency" "$round" "$work/search-$case.sql" "$large"
                over_http search "$case" service "$concurrency" "$round" "$url_uncached" "$work/search-$case.paths" "$pid_uncached"
            done
        done
    done
    stop_service small
}

need_java
need_build_tools
ensure postgis wrk mapserver nginx fastcgi jq
scripts/run.sh --build-only
mkdir -p "$work/classes" "$data"
javac --release 17 -parameters -cp "$app/parkatlas.jar" -d "$work/classes" backend/benchmarks/parcels/org/parkatlas/benchmarks/*.java
start_cluster
fill
say "Starting the contestants"
start_service uncached $((port + 1)) "$large" --parkatlas.tiles.cache-mb=0
await uncached
start_service cached $((port + 2)) "$large"
await cached
start_mapserver
heat uncached; heat cached
for part in growth tiles maps proximity items lists search; do
    ! wants "$part" || "$part"
done
[ -s "$work/results" ] || fail "nothing was measured; --only is any of growth,tiles,maps,proximity,items,lists,search."
mkdir -p "$(dirname "$out")"
node backend/benchmarks/table.mjs "$work/results" | tee "$out"
say "The tables are in $out"
