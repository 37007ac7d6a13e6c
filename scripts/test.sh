#!/usr/bin/env bash
# Everything that finds a regression, within 30 minutes on two cores: formatting and static checks, unit tests,
# integration tests on a real throw-away PostGIS, browser tests in Chromium, GDAL as a client, nginx in front.
#
# Usage: scripts/test.sh [-h] [what …]
#   what   any of: data web java (default: all three)
# Installs PostGIS, pgRouting, Chromium, a CJK font, GDAL, poppler and nginx where they are missing.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

case ${1:-} in -h | --help) help_of "scripts/test.sh"; exit 0 ;; esac
what=("$@")
[ $# -gt 0 ] || what=(data web java)

# asks web: whether that part is to be tested.
asks() { [[ " ${what[*]} " == *" $1 "* ]]; }

test_data() {
    say "Data packs"
    for script in scripts/lib/*.test.mjs; do
        [ -e "$script" ] || continue
        node --test "$script"
    done
    scripts/make-demo-land.sh -c
    scripts/make-demo-roads.sh -c
}

install_web() {
    (
        cd web
        npm ci --no-audit --no-fund --prefer-offline --silent
        npm run --silent api:generate
    )
    git diff --exit-code --stat -- web/src/api/schema.gen.ts ||
        fail "web/src/api/schema.gen.ts is not what web/openapi.json says; run npm run api:generate in web and commit."
}

check_web() {
    (
        cd web
        npm run --silent format:check
        npm run --silent lint
        npm run --silent typecheck
        npm run --silent test
    )
}

test_web() {
    say "Web: format, lint, types, unit tests"
    install_web
    check_web
}

test_java() {
    say "Java: format, static checks, unit, integration and browser tests"
    mvn -B -ntp -Dspotless.goal=check "$@" verify
}

check_java_format() { mvn -B -ntp -q -pl backend spotless:check; }

# Javac has work for one core for minutes; the checks of the web and of the format take the other.
test_web_beside_java() {
    install_web
    local log checks
    log=$(mktemp)
    (
        check_web
        check_java_format
    ) >"$log" 2>&1 &
    checks=$!
    trap "kill $checks 2>/dev/null || true" EXIT
    test_java -DskipWebInstall -Dspotless.check.skip=true
    say "Java: format; web: format, lint, types, unit tests, which ran beside"
    wait "$checks" || { cat "$log"; fail "the format or the web does not hold; see above."; }
    cat "$log"
    rm "$log"
}

need_java
need_build_tools
ensure postgis pgrouting gdal pdf font headless nginx git
for part in "${what[@]}"; do
    case $part in
        data | web | java) ;;
        *) fail "unknown part $part; see scripts/test.sh -h." ;;
    esac
done
if asks data; then test_data; fi
if asks web && asks java; then
    test_web_beside_java
elif asks web; then
    test_web
elif asks java; then
    test_java
fi
say "All tests passed"
