#!/usr/bin/env bash
# Leads a headless Chromium through the map as a reader would, and prints what each step costs the browser: CPU time of the
# page's main thread, its longest task, what workers did meanwhile, and by how much the map itself moved on the page.
#
# Usage: scripts/tour.sh [options]
#   --url U       the running service (default http://127.0.0.1:8080)
#   --rounds N    how often the tour is made; the table has medians (default 3)
#   --width N     of the window, px (default 1440)
#   --height N    of the window, px (default 900)
#   --profile D   keep a CPU profile of each step of the last round in D, for the performance panel of a browser
#   --shots D     keep a picture after each step of the last round in D
#   -h, --help    this text
# Ends with 1 when a limit of docs/performance.md is broken. CPU time is that of the thread, so other work on the machine
# counts little; still, measure when it is quiet. Needs Node.js 20 and Chromium, which it installs where it is missing.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

options=()
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/tour.sh"; exit 0 ;;
        --url | --rounds | --width | --height | --profile | --shots)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/tour.sh -h."
            options+=("$1" "$2")
            shift 2 ;;
        *) fail "unknown option $1; see scripts/tour.sh -h." ;;
    esac
done
ensure chromium font
exec node --experimental-websocket --no-warnings scripts/lib/tour.mjs "${options[@]}"
