#!/usr/bin/env bash
# Makes the synthetic parcels, control zones and coverages of the demonstration pack, and what firms on them report.
set -euo pipefail

usage() {
    cat <<'HELP'
Usage: scripts/make-demo-land.sh [-h] [-c] [folder]

Writes parcels.geojson, control_zones.geojson, coverages.geojson and output_*.csv into the pack demo of folder (default:
gis-data). The blocks are those of its park_boundaries.geojson; everything else comes from a seed, so that the same input gives the same
bytes. Nothing of it is real land (gis-data/demo/README.md).

  -c  write nothing; fail where the files are not what would be written
  -h  this text

Needs Node 20 or newer.
HELP
}

mode=write
while getopts "ch" option; do
    case "$option" in
        c) mode=check ;;
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))

root=$(cd "$(dirname "$0")/.." && pwd)
node "$root/scripts/lib/demo-land.mjs" "$mode" "${1:-"$root/gis-data"}"
