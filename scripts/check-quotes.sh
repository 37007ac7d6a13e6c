#!/usr/bin/env bash
# Checks that every clause and quote of the data packs is literally in the original documents of a folder; -h says how.
set -euo pipefail
exec node "$(dirname "${BASH_SOURCE[0]}")/lib/check-quotes.mjs" "$@"
