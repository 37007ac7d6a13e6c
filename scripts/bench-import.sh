#!/usr/bin/env bash
# Measures an import of many polygons from the file to the published layer with -Xmx512m, on a PostGIS of its own: a
# shapefile in GBK without a word about its reference system is uploaded in pieces, looked into, decided on, checked row by
# row, drafted, reviewed and published by the posts of the demonstration. Prints a Markdown table: seconds and rows a second
# of each step, and the largest heap before a collection. Then one parcel and one boundary are changed among them, and a
# second table says how long after the publisher's step the county's officer has them in items and tile.
#
# Usage: scripts/bench-import.sh [options]
#   --rows N       polygons of 17 corners (default 500000)
#   --heap SIZE    of the service (default 512m)
#   --dir DIR      where file and database are made (default a new folder below the system's temporary folder)
#   --classpath CP measure these classes instead of building the service
#   --port N       first of two free ports (default 18190)
#   -h, --help     this text
# It takes about 7 minutes and 4 GB on two cores and throws everything away at the end.

set -Eeuo pipefail
trap 'printf "ParkAtlas: stopped at %s line %d: %s\n" "${BASH_SOURCE[0]}" "$LINENO" "$BASH_COMMAND" >&2' ERR
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

rows=500000 heap=512m dir='' classpath='' port=18190
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/bench-import.sh"; exit 0 ;;
        --rows | --heap | --dir | --classpath | --port)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/bench-import.sh -h."
            printf -v "${1#--}" %s "$2"
            shift 2 ;;
        *) fail "unknown option $1; see scripts/bench-import.sh -h." ;;
    esac
done

need_java
ensure postgis gdal jq zip
if [ -z "$classpath" ]; then
    need_build_tools
    scripts/run.sh --build-only
    classpath=backend/target/run/app/parkatlas.jar
fi
work=$(mktemp -d "${dir:-${TMPDIR:-/tmp}}/parkatlas-import.XXXXXX")
chmod 755 "$work"
service=''
clean_up() {
    [ -z "$service" ] || { kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; }
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say "Making a shapefile of $rows polygons"
# round plots 10 m across, 13 m apart, in 平远县; CGCS2000 zone 39
awk -v rows="$rows" 'BEGIN {
    print "DKBH,QKMC,TDMJ,wkt"
    side = int(sqrt(rows)) + 1
    for (n = 0; n < rows; n++) {
        x = 39382000 + 13 * (n % side); y = 2709000 + 13 * int(n / side); ring = ""
        for (corner = 0; corner <= 16; corner++) {
            angle = 8 * atan2(1, 1) * (corner % 16) / 16
            ring = ring sprintf("%s%.3f %.3f", corner ? "," : "", x + 5 * cos(angle), y + 5 * sin(angle))
        }
        printf "MZ-%06d,平远高新区,76.54,\"POLYGON ((%s))\"\n", n, ring
    }
}' >"$work/rows.csv"
ogr2ogr -q -f 'ESRI Shapefile' "$work/宗地.shp" "$work/rows.csv" -oo GEOM_POSSIBLE_NAMES=wkt -oo KEEP_GEOM_COLUMNS=NO \
    -lco ENCODING=GBK -nlt POLYGON
rm "$work/宗地.cpg" "$work/rows.csv"
unpacked=$(du -cm "$work"/宗地.* | tail -1 | cut -f1)
(cd "$work" && zip -q -1 rows.zip 宗地.shp 宗地.shx 宗地.dbf)

java "-Xmx$heap" -XX:+ExitOnOutOfMemoryError "-Xlog:gc:file=$work/gc.log" -cp "$classpath" org.parkatlas.ParkAtlasApplication \
    --server.address=127.0.0.1 --server.port="$port" --management.server.port="$((port + 1))" \
    --parkatlas.database.data-dir="$work/data" --parkatlas.packs.folder="$PWD/gis-data" --parkatlas.packs.demo=true >"$work/log" 2>&1 &
service=$!
for _ in $(seq 600); do
    ! curl -sf -o /dev/null "http://127.0.0.1:$((port + 1))/actuator/health/readiness" || break
    kill -0 "$service" 2>/dev/null || { tail -20 "$work/log" >&2; fail "the service stopped."; }
    sleep 0.5
done

base="http://127.0.0.1:$port"
ask() { curl -sS --fail-with-body -u "demo-$1:parkatlas-demo" "${@:2}"; }

# until_not WORD FILTER PATH: the answer at a path when the filter no longer says the word; fails where a problem comes.
until_not() {
    local answer
    while answer=$(ask steward-pingyuan "$base$3") && [ "$(jq -r "$2" <<<"$answer")" = "$1" ]; do sleep 0.5; done
    echo "$answer"
}

printf '| step | s | rows/s | largest heap, MB |\n|---|---|---|---|\n' >"$work/table"
began=$(date +%s.%N) gc_line=1
step() {
    awk -v what="$1" -v began="$began" -v now="$(date +%s.%N)" -v rows="$rows" -v heap="$(tail -n "+$gc_line" "$work/gc.log" |
        sed -nE 's/.* ([0-9]+)M->.*/\1/p' | sort -n | tail -1)" 'BEGIN {
        printf "| %s | %.1f | %d | %s |\n", what, now - began, rows / (now - began), heap
    }' | tee -a "$work/table"
    began=$(date +%s.%N) gc_line=$(($(wc -l <"$work/gc.log") + 1))
}
move() {
    local version
    version=$(ask "$1" "$base$set" | jq .version)
    ask "$1" -o "$work/moved" -H 'Content-Type: application/json' -d "{\"to\":\"$2\",\"version\":$version,\"note\":\"measured\"}" "$base$set/transitions" ||
        { cat "$work/moved" >&2; fail "no step to $2."; }
}

say "$unpacked MB unpacked, $(du -m "$work/rows.zip" | cut -f1) MB as an archive"
began=$(date +%s.%N)
ask steward-pingyuan -H 'Content-Type: application/octet-stream' -X POST \
    "$base/api/v1/imports?name=rows.zip&size=$(stat -c %s "$work/rows.zip")" >"$work/begun"
import=/api/v1/imports/$(jq -r .id "$work/begun")
split -b "$(jq .pieceBytes "$work/begun")" -d -a 4 "$work/rows.zip" "$work/piece."
number=0
for piece in "$work"/piece.*; do
    ask steward-pingyuan -o /dev/null -H 'Content-Type: application/octet-stream' -T "$piece" "$base$import/pieces/$number"
    number=$((number + 1))
done
step "upload in $number pieces"
until_not inspecting .state "$import" >"$work/found"
[ "$(jq -r .state "$work/found")" = found ] || { cat "$work/found" >&2; fail "nothing was found in the file."; }
step "looking into it"
ask steward-pingyuan -o /dev/null -X PUT -H 'Content-Type: application/json' -d '{"layer": "宗地", "encoding": "GB18030",
    "system": "EPSG:4527", "kind": "parcels", "columns": [{"source": "DKBH", "target": "code"},
    {"source": "QKMC", "target": "block"}, {"source": "TDMJ", "target": "registeredAreaM2", "unit": "m2"}],
    "constants": {"countyCode": "441426", "stage": "unready", "vintage": "2026-06-30", "sourceUnit": "平远县自然资源局",
    "document": "demo-note", "precision": "surveyed", "accuracyM": "0.5"}}' "$base$import/decision"
until_not checking .check.state "$import/decision" >"$work/checked"
[ "$(jq .check.accepted "$work/checked")" = "$rows" ] || { jq .check "$work/checked" >&2; fail "rows were refused."; }
step "reading and checking every row"
set=$(ask steward-pingyuan -D - -o /dev/null -X POST "$base$import/draft" | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
step "draft"
move steward-pingyuan in_review
step "handing in"
move reviewer-pingyuan accepted
step "accepting"
move publisher published
until_not accepted .state "$set" >"$work/published"
[ "$(jq -r .state "$work/published")" = published ] || { cat "$work/published" >&2; fail "it was not published."; }
step "publication"
seen=$(ask officer-pingyuan "$base/ogc/collections/parcels/items?limit=1&code=MZ-000000" | jq .numberMatched)
[ "$seen" = 1 ] || fail "the officer sees $seen of the first parcel."
step "the first of them at the county's officer"

# form FILE FILTER NOTE: a row of the demonstration pack with another remark, as a desk sends it.
form() {
    jq -c --arg note "$3" "[.features[] | select(.properties | $2)][0]"' | (.properties | map_values(tostring) + {note: $note}) as $cells
        | {action: "change", cells: $cells, geometry,
           sources: (($cells | map_values({unit: "measured"})) + {geometry: {unit: "measured"}})}' "gis-data/demo/$1.geojson"
}
ms() { echo $(($(date +%s%N) / 1000000)); }

# sight KIND ID FILE FILTER TILE: five changes of one object, each from the publisher's step to the officer's item and tile.
sight() {
    local round began answered item tile before
    for round in 1 2 3 4 5; do
        set=$(ask steward-pingyuan -H 'Content-Type: application/json' -d "{\"kind\":\"$1\",\"countyCode\":\"441426\",\"title\":\"measured\"}" \
            "$base/api/v1/change-sets" | jq -r '"/api/v1/change-sets/" + .id')
        form "$3" "$4" "measured $round" >"$work/form"
        ask steward-pingyuan -o /dev/null -X PUT -H 'Content-Type: application/json' -d "@$work/form" "$base$set/rows/$2"
        move steward-pingyuan in_review
        move reviewer-pingyuan accepted
        before=$(ask officer-pingyuan "$base/tiles/$5.mvt" | md5sum)
        began=$(ms)
        move publisher published
        answered=$(($(ms) - began))
        until ask officer-pingyuan "$base/ogc/collections/$1/items/$2" | grep -q "measured $round"; do sleep 0.02; done
        item=$(($(ms) - began))
        until [ "$(ask officer-pingyuan "$base/tiles/$5.mvt" | md5sum)" != "$before" ]; do sleep 0.02; done
        tile=$(($(ms) - began))
        echo "| $1 $round | $answered | $item | $tile |" | tee -a "$work/sights"
    done
}
say "One object changed among $rows: ms after the publisher's step"
printf '| change | answered | in items | in the tile |\n|---|---|---|---|\n' >"$work/sights"
sight parcels py-01-001 parcels '.id == "py-01-001"' parcels/14/13466/7037
block=pingyuan-gaoxinqu-v1-$(printf %s 区块一 | md5sum | cut -c1-8)
sight park-boundaries "$block" park_boundaries '.parkId == "pingyuan-gaoxinqu" and .block == "区块一"' park-boundaries/14/13466/7037
cat "$work/table" "$work/sights"
