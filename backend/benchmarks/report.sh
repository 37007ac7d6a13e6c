#!/usr/bin/env bash
# Measures what the report of a land check takes, made and taken again.
#
# Usage: backend/benchmarks/report.sh ORIGIN [reports]     (default 30)
#   ORIGIN   a running service with the demonstration pack, such as http://127.0.0.1:8080
#
# Checks the red line of the design as the officer of 梅县区, then asks for each report twice: it is made and archived the first
# time, and read the second. Prints milliseconds at the client, the first report apart because the font is read for it.
set -Eeuo pipefail

origin=${1:?see the head of this script}
reports=${2:-30}
officer=demo-officer-meixian:parkatlas-demo
line='{"type":"Feature","properties":{"title":"测试红线"},"geometry":{"type":"Polygon","coordinates":[[[116.03,24.05],
[116.0412,24.0488],[116.0455,24.0561],[116.039,24.063],[116.0322,24.0597],[116.03,24.05]]]}}'

check() {
    curl -sf -u "$officer" -H 'Content-Type: application/json' -d "$line" "$origin/api/v1/land-checks" |
        sed 's/.*"id":"\([0-9a-f-]*\)".*/\1/'
}

# milliseconds and bytes of one report
take() { curl -sf -u "$officer" -o /dev/null -w '%{time_total} %{size_download}\n' "$origin/api/v1/land-checks/$1/report.pdf"; }

times() { awk '{ print $1 * 1000 }' | sort -n | awk '{ t[NR] = $1 } END { printf "%.0f / %.0f", t[int((NR + 1) / 2)], t[NR - int(NR / 20)] }'; }

echo "first of the service: $(take "$(check | cut -c1-36)" | awk '{ printf "%.0f ms, %d bytes", $1 * 1000, $2 }')"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for _ in $(seq "$reports"); do
    id=$(check | cut -c1-36)
    take "$id" >>"$work/made"
    take "$id" >>"$work/taken"
done
echo "made and archived, median / 95 of 100: $(times <"$work/made") ms"
echo "taken again, median / 95 of 100: $(times <"$work/taken") ms"
