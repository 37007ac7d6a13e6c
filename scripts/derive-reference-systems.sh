#!/usr/bin/env bash
# Derives what tests of reference systems expect: definitions as GDAL writes them, and positions as PROJ projects them.
set -euo pipefail

usage() {
    cat <<'HELP'
Usage: scripts/derive-reference-systems.sh [-h] [folder]

Writes foreign-systems.tsv and planes.tsv into folder (default: the test resources of geo.crs). The same GDAL and PROJ
give the same bytes; those in the repository are of GDAL 3.6.2 and PROJ 9.1.1.

  -h  this text

Needs gdalsrsinfo and gdaltransform (gdal-bin).
HELP
}

while getopts "h" option; do
    case "$option" in
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))

command -v gdalsrsinfo > /dev/null || { echo "gdalsrsinfo is missing: install gdal-bin" >&2; exit 1; }

root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-"$root/backend/src/test/resources/org/parkatlas/geo/crs"}

# definition <expected> <flavour> <system>
definition() {
    local command="gdalsrsinfo --single-line -o $2 EPSG:$3"
    printf '%s\t%s\t%s\n' "$command" "$1" "$($command)"
}

definitions() {
    printf 'source\texpected\tdefinition\n'
    for flavour in wkt_esri wkt1; do
        for system in 4490 4326 3857 4513 4526 4527 4533 4534 4547 4548 4549 4554 4491 4498 4501 4502 4509 4512; do
            definition "$system" "$flavour" "$system"
        done
        definition 4527 "$flavour" 4527+5737
        for system in 4214 2401 2415 2434 21420 21480; do definition BEIJING_1954 "$flavour" "$system"; done
        for system in 4610 2338 2363 2384 2390; do definition XIAN_1980 "$flavour" "$system"; done
        for system in 4555 4579 4782 4799; do definition NEW_BEIJING "$flavour" "$system"; done
        for system in 32650 3395 4258 4284 3034 2326; do definition UNKNOWN "$flavour" "$system"; done
    done
    for system in 4490 4527 3857 4527+5737; do definition WKT_2 wkt2_2018 "$system"; done
    definition WKT_2 wkt2_2015 4548
}

# plane <system> <lon> <lat>
plane() {
    local base=4490
    [ "$1" != 3857 ] || base=4326
    printf 'gdaltransform -s_srs EPSG:%s -t_srs EPSG:%s -output_xy\t%s\t%s\t%s\t%s\n' "$base" "$1" "$1" "$2" "$3" \
        "$(echo "$2 $3" | gdaltransform -s_srs "EPSG:$base" -t_srs "EPSG:$1" -output_xy | tr ' ' '\t')"
}

# In the middle, at the southern and northern end, and at the edge with the overlap of half a degree.
planes() {
    printf 'source\tepsg\tlon\tlat\teasting\tnorthing\n'
    while read -r system lon lat; do plane "$system" "$lon" "$lat"; done <<'PLACES'
4527 116.1 24.3
4527 117 0
4527 115.01 3.5
4527 118.99 53.4
4527 117 60
4548 116.1 24.3
4548 115.01 53.4
4548 118.99 3.5
4549 119.2 25.1
4549 121.9 39.9
4513 75.2 39.5
4534 75.2 39.5
4533 134.7 48.4
4554 134.7 48.4
4491 71.6 36.1
4491 78.4 49.2
4502 71.6 36.1
4498 113.6 3.5
4498 120.4 53.4
4509 113.6 3.5
4501 138.4 53.5
4512 131.6 47.3
3857 116.1 24.3
3857 -179.5 -84
3857 73.5 53.5
PLACES
}

export OSR_USE_NON_DEPRECATED=NO
definitions > "$folder/foreign-systems.tsv"
planes > "$folder/planes.tsv"
wc -l "$folder/foreign-systems.tsv" "$folder/planes.tsv"
