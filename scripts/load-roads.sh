#!/usr/bin/env bash
# Makes the road network of a data pack from files of geodata.
#
# Usage: scripts/load-roads.sh -p PACK -i ID -n NAME -e NAME_EN -d DAY -s DOCUMENT -c COVERAGE FILE…
#   -p PACK       folder of the pack, such as gis-data/meizhou; the network ID in its roads.geojson and
#                 road_networks.geojson is replaced, other networks stay
#   -i ID         of the network: small letters, digits, hyphens
#   -n, -e        its name in Chinese and English
#   -d DAY        as of which its source says it, 2026-01-31
#   -s DOCUMENT   id in documents.csv of the pack: where it is from
#   -c COVERAGE   file with the area within which the network is complete; outside of it nobody knows
#   FILE…         lines from junction to junction, in anything that GDAL reads, with the columns
#                   class      expressway trunk primary secondary tertiary local link
#                   speed_kmh  1 to 130
#                   one_way    1 or true: in the direction of the line only; 0 or false
#                   name       may be empty
#   -h            this text
# All files are in CGCS2000 degrees (EPSG:4490); others are refused. The service checks and loads the pack at its next start.
# Needs GDAL and Node 20 or newer.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/lib/common.sh"

pack='' id='' name='' name_en='' day='' document='' coverage=''
while getopts "p:i:n:e:d:s:c:h" option; do
    case $option in
        p) pack=$OPTARG ;;
        i) id=$OPTARG ;;
        n) name=$OPTARG ;;
        e) name_en=$OPTARG ;;
        d) day=$OPTARG ;;
        s) document=$OPTARG ;;
        c) coverage=$OPTARG ;;
        h) help_of "${BASH_SOURCE[0]}"; exit 0 ;;
        *) help_of "${BASH_SOURCE[0]}" >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
for given in "$pack" "$id" "$name" "$name_en" "$day" "$document" "$coverage" "${1:-}"; do
    [ -n "$given" ] || fail "-p, -i, -n, -e, -d, -s, -c and at least one file are needed; see scripts/load-roads.sh -h."
done
[ -e "$pack/pack.yaml" ] || fail "$pack is no pack: it has no pack.yaml."
ensure gdal

for file in "$coverage" "$@"; do
    [ -e "$file" ] || fail "there is no $file."
    system=$(gdalsrsinfo -o epsg "$file" 2>/dev/null | grep -o 'EPSG:[0-9-]*' || true)
    [ "$system" = EPSG:4490 ] ||
        fail "$file is in ${system:-no reference system that it names}, not in CGCS2000 degrees (EPSG:4490); convert it first."
done

# lines FILE: its features, one a line, with the seven decimals that make ends equal
lines() { ogr2ogr -f GeoJSONSeq -dim XY -lco COORDINATE_PRECISION=7 /vsistdout/ "$1"; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lines "$coverage" >"$work/coverage"
for file in "$@"; do lines "$file"; done >"$work/roads"
node "$root/scripts/lib/load-roads.mjs" "$pack" "$work" "$id" "$name" "$name_en" "$day" "$document"
