#!/bin/sh
# Computes the distances of the golden table of siting again with geod of PROJ and prints the lines that differ by a
# centimetre or more. Needs proj-bin.
#
#   scripts/derive-siting-golden.sh [-h]
set -eu
[ "${1:-}" != "-h" ] || { sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0; }
cd "$(dirname "$0")/.."
TABLE=backend/src/test/resources/org/parkatlas/siting/golden-distances.tsv
tail -n +2 "$TABLE" | while IFS="$(printf '\t')" read -r site lon lat accuracy key target tlon tlat rest; do
    distance=$(echo "$lat $lon $tlat $tlon" | geod -I +a=6378137 +rf=298.257222101 -f %.6f | cut -f 3)
    told=$(printf '%s' "$rest" | cut -f 2)
    awk -v a="$distance" -v b="$told" 'BEGIN { exit !(a - b < 0.01 && b - a < 0.01) }' ||
        echo "$site $key $target $accuracy: $told, geod says $distance"
done
