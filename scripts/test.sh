#!/usr/bin/env bash
# Everything that finds a regression, within 30 minutes on two cores: formatting and static checks, unit tests,
# integration tests on a real throw-away PostGIS, browser tests in Chromium, GDAL as a client, nginx in front.
#
# Usage: scripts/test.sh [-h] [what …]
#   what   any of: data web java (default: all three)
# Installs PostGIS, Chromium, a CJK font, GDAL and nginx where they are missing. PARKATLAS_IT_JDBC_URL names a server to use
# instead of a throw-away one.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

case ${1:-} in -h | --help) help_of "scripts/test.sh"; exit 0 ;; esac
what=("$@")
[ $# -gt 0 ] || what=(data web java)

test_data() {
    say "Data packs"
    for script in scripts/lib/*.test.mjs; do
        [ -e "$script" ] || continue
        node --test "$script"
    done
    scripts/make-demo-land.sh -c
}

test_web() {
    say "Web: format, lint, types, unit tests"
    (
        cd web
        npm ci --no-audit --no-fund --prefer-offline --silent
        npm run --silent format:check
        npm run --silent lint
        npm run --silent typecheck
        npm run --silent test
        npm run --silent api:generate
    )
    git diff --exit-code --stat -- web/src/api/schema.gen.ts ||
        fail "web/src/api/schema.gen.ts is not what web/openapi.json says; run npm run api:generate in web and commit."
}

test_java() {
    say "Java: format, static checks, unit, integration and browser tests"
    mvn -B -ntp -Dspotless.goal=check verify
}

need_java
need_build_tools
ensure postgis gdal font headless nginx git
for part in "${what[@]}"; do
    case $part in
        data | web | java) "test_$part" ;;
        *) fail "unknown part $part; see scripts/test.sh -h." ;;
    esac
done
say "All tests passed"
