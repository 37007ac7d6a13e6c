#!/usr/bin/env bash
# Makes the synthetic road network of the demonstration pack.
set -euo pipefail

usage() {
    cat <<'HELP'
Usage: scripts/make-demo-roads.sh [-h] [-c] [folder]

Writes road_networks.geojson and roads.geojson into the pack demo of folder (default: gis-data). A bent grid that comes from a
seed, so that the same input gives the same bytes. There is no such road (gis-data/demo/README.md).

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
node "$root/scripts/lib/demo-roads.mjs" "$mode" "${1:-"$root/gis-data"}"
