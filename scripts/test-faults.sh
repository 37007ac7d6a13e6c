#!/usr/bin/env bash
# Breaks the built service in every way we know and looks whether it keeps what docs/reliability.md promises. By hand and before
# a release; 15 minutes on two cores without desk-killed and the tests. Everything lies in a folder of its own below /tmp, listens on
# loopback, and is ended and removed at the end.
#
# Usage: scripts/test-faults.sh [options] [scenario …]
#   scenario      any of (default: all)
#                   slow-bodies        40 connections that send a byte every 4 s
#                   postmaster-killed  the database is killed under 100 clients
#                   database           the database stands still, restarts, locks, cancels, terminates
#                   database-crashes   the database crashes ten times while posts write
#                   service-killed     the service is killed under load, in initdb, in an export, in a job
#                   desk-killed        service and database are killed while a file goes from upload to publication
#                   broken-packs       packs broken in one way after the other
#                   disk-full          no room while loading, while serving, in an export (as root)
#                   refusals           what a service says that cannot start (as root)
#                   restore            dump and restore, and back to a point in time
#                   fuzz               requests made by lot
#                   load               threads, file descriptors and heap under mixed load
#                   tests              the integration tests that break the database or a client's connection and wait
#   --moments N   of desk-killed (default 50)
#   --requests N  of fuzz (default 2000)
#   --seed N      of fuzz and desk-killed (default by chance; it is printed)
#   --seconds N   of load (default 60)
#   --pause N     of restore: seconds between the moment to go back to and the mistake (default 2)
#   --keep        leave the folder with all logs
#   -h, --help    this text
# Prints one line per scenario and writes backend/target/faults.md, and the logs of what failed to backend/target/faults. The
# exit code is 1 if anything failed. Installs PostGIS and GDAL where they are missing.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh

all=(slow-bodies postmaster-killed database database-crashes service-killed desk-killed broken-packs disk-full refusals restore fuzz load tests)
moments=50 requests=2000 seed='' seconds=60 pause=2 keep=false scenarios=()
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/test-faults.sh"; exit 0 ;;
        --moments | --requests | --seed | --seconds | --pause)
            case ${2:-} in '' | *[!0-9]*) fail "$1 needs a number; see scripts/test-faults.sh -h." ;; esac
            printf -v "${1#--}" %s "$2"
            shift 2 ;;
        --keep) keep=true; shift ;;
        *) case " ${all[*]} " in *" $1 "*) scenarios+=("$1") ;; *) fail "unknown scenario $1; see scripts/test-faults.sh -h." ;; esac
            shift ;;
    esac
done
[ ${#scenarios[@]} -gt 0 ] || scenarios=("${all[@]}")

root=$(mktemp -d /tmp/parkatlas-faults.XXXXXX)
chmod 755 "$root"
record=backend/target/faults.md logs=backend/target/faults

# end_all FOLDER: the processes that a scenario has left behind, its databases, and its file systems.
end_all() {
    local pid file mounted
    while read -r pid; do
        # a number may have come to another process since
        ! grep -qsF "$root" "/proc/$pid/cmdline" || kill -9 "$pid" 2>/dev/null || true
    done < <(cat "$1/pids" 2>/dev/null)
    while read -r file; do
        pid=$(head -1 "$file")
        ! grep -qsF "${file%/*}" "/proc/$pid/cmdline" || kill -QUIT "$pid" 2>/dev/null || true
        for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    done < <(find "$1" -name postmaster.pid 2>/dev/null)
    while read -r mounted; do umount -l "$mounted"; done < <(awk -v below="$1/" 'index($2, below) == 1 { print $2 }' /proc/mounts)
}

clean_up() {
    local folder
    for folder in "$root"/*/; do end_all "${folder%/}"; done
    if [ "$keep" = true ]; then say "Everything is in $root"; else rm -rf "$root"; fi
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# node_program NAME: runs one of scripts/lib/faults in a folder of its own, for 40 minutes at most.
node_program() {
    mkdir "$root/$1"
    chmod 755 "$root/$1"
    FAULTS_WORK=$root/$1 timeout -k 10 2400 node scripts/lib/faults/"${2:-run}.mjs" "$1"
}

# keep_logs NAME: what service and database said.
keep_logs() {
    local file
    mkdir -p "$logs/$1"
    find "$root/$1" -name '*.log' | while read -r file; do
        cp "$file" "$logs/$1/$(realpath --relative-to "$root/$1" "$file" | tr / -)"
    done
}

need_java
need_build_tools
command -v jcmd >/dev/null || fail "no jcmd on the path; install a JDK, for example openjdk-17-jdk-headless."
ensure postgis pgrouting gdal font
scripts/run.sh --build-only
export FAULTS_APP=backend/target/run/app/parkatlas.jar FAULTS_PREPARED=$root/prepared FAULTS_RECORD=$root/rows \
    FAULTS_MOMENTS=$moments FAULTS_REQUESTS=$requests FAULTS_SEED=$seed FAULTS_SECONDS=$seconds FAULTS_PAUSE=$pause
rm -rf "$logs"
mkdir "$root/prepared"
chmod 755 "$root/prepared"
say "Preparing a data folder"
node_program prepare prepare

# tests: those with the tag faults.
tests() {
    mkdir "$root/tests"
    local log=$root/tests/maven.log result=pass
    mvn -B -ntp -pl backend -am -DskipWeb -Dspotless.check.skip=true -Dtest.without=none -Dgroups=faults verify >"$log" 2>&1 || result=FAIL
    echo "| tests | $result | $(grep -E '^\[(INFO|ERROR|WARNING)\] Tests run: ' "$log" | grep -v Time | tail -1 | sed 's/^[^ ]* //') |" |
        tee -a "$root/rows"
    [ "$result" = pass ]
}

failed=0
for scenario in "${scenarios[@]}"; do
    if [ "$scenario" = tests ]; then run=tests; else run=node_program; fi
    "$run" "$scenario" || {
        failed=$((failed + 1))
        keep_logs "$scenario"
    }
    end_all "$root/$scenario"
    [ "$keep" = true ] || rm -rf "${root:?}/$scenario"
done

{
    echo "| scenario | result | seen |"
    echo "|---|---|---|"
    cat "$root/rows"
} >"$record"
say "The record is in $record"
[ "$failed" = 0 ] || fail "$failed of ${#scenarios[@]} scenarios failed; their logs are in $logs."
