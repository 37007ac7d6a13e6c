#!/usr/bin/env bash
# What the service is made of: a bill of materials (CycloneDX) of all that is delivered, Java and web, and the licence of every
# part. Fails where a licence is not in the list of scripts/lib/licences.mjs, or where the built service holds a jar that the
# bill does not name. By hand and before a release.
#
# Usage: scripts/scan.sh [-h]
# Writes backend/target/bom.json, web/target/bom.json and backend/target/dependencies.md. Known weaknesses of web packages are
# asked of npm's registry, which need not answer; those of Java libraries are not known here: give the bills to a scanner that
# has a database of them (docs/operations.md).

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

case ${1:-} in -h | --help) help_of "scripts/scan.sh"; exit 0 ;; esac

need_java
need_build_tools
scripts/run.sh --build-only

say "Bill of materials: Java"
mvn -B -ntp -q -pl backend -am -DskipTests -DskipWeb -Dspotless.check.skip=true \
    -DoutputName=bom -DoutputFormat=json -DincludeTestScope=false -DincludeProvidedScope=false -DskipNotDeployed=false \
    compile org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom

say "Bill of materials: web"
mkdir -p web/target
(cd web && npm sbom --package-lock-only --sbom-format cyclonedx) >web/target/bom-all.json

say "Licences"
node scripts/lib/licences.mjs backend/target/bom.json web/target/bom-all.json web/package-lock.json web/target/bom.json \
    backend/target/run/app/lib | tee backend/target/dependencies.md

say "Known weaknesses of web packages"
if (cd web && npm audit --omit=dev --audit-level=high) >web/target/audit.log 2>&1; then
    tail -3 web/target/audit.log
elif grep -q 'audit endpoint returned an error' web/target/audit.log; then
    say "The registry does not answer; nothing is known of them"
else
    cat web/target/audit.log
    fail "a web package has a known weakness."
fi
