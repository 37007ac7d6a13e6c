#!/usr/bin/env bash
# Backs up the database, while the service runs or not, into a folder that scripts/restore.sh reads.
#
# Usage: scripts/backup.sh [options] FOLDER
#   --data-dir DIR  the private PostGIS of this data folder (default .parkatlas, as scripts/run.sh)
#   --url URL       this database instead, jdbc:postgresql://host:port/name; user and password come from PARKATLAS_DB_USER
#                   and PARKATLAS_DB_PASSWORD, and the user may read everything: the owner
#   --base          the files of the whole private PostGIS instead of a dump: what a point in time is reached from. The
#                   service runs with parkatlas.database.archive-dir
#   -h, --help      this text
# FOLDER must not exist; it appears when the backup is complete, and only its owner may read it. A dump holds the database,
# the roles without their passwords, and checksums; a base backup holds the passwords of the private PostGIS as well.

set -euo pipefail
called=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh
. scripts/lib/postgres.sh

data_dir="$PWD/.parkatlas" url='' what=dump folder=''
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/backup.sh"; exit 0 ;;
        --data-dir | --url)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/backup.sh -h."
            case $1 in --data-dir) data_dir=$(cd "$called" && realpath -m "$2") ;; --url) url=$2 ;; esac
            shift 2 ;;
        --base) what=base; shift ;;
        -*) fail "unknown option $1; see scripts/backup.sh -h." ;;
        *) [ -z "$folder" ] || fail "one folder, not two; see scripts/backup.sh -h."
            folder=$(cd "$called" && realpath -m "$1"); shift ;;
    esac
done
[ -n "$folder" ] || fail "name the folder to back up into; see scripts/backup.sh -h."
[ ! -e "$folder" ] || fail "$folder is there already; name a folder that does not exist."
[ -z "$url" ] || [ "$what" = dump ] || fail "--base is for the private PostGIS; a server of your own has its own base backups."

umask 077
part=$folder.part
trap 'rm -rf "$part"; leave' EXIT
trap 'exit 130' INT TERM

dump() {
    "$pg_bin/pg_dump" -Fc -d "$database" -f "$part/parkatlas.dump"
    sql -d "$database" -f scripts/lib/cluster.sql >"$part/cluster.sql"
    sql -d "$database" -c "SELECT format('PostgreSQL %s, PostGIS %s, %s', current_setting('server_version'),
        (SELECT extversion FROM pg_extension WHERE extname = 'postgis'), now())" >"$part/about.txt"
    (cd "$part" && sha256sum parkatlas.dump cluster.sql about.txt >SHA256SUMS)
}

base() {
    local segment
    [ "$(sql -d "$database" -c 'SHOW archive_mode')" = on ] ||
        fail "the private PostGIS keeps no archive; start the service with --parkatlas.database.archive-dir=DIR."
    "$pg_bin/pg_basebackup" -D "$part/base" -X stream -c fast
    cp "$cluster/credentials.properties" "$part/"
    segment=$(sql -d "$database" -c 'SELECT pg_walfile_name(pg_switch_wal())')
    await_archive "$segment"
}

# A base backup is worth nothing without the log after it, so the archive has to take that.
await_archive() {
    for _ in $(seq 120); do
        [ "$(sql -d "$database" -c "SELECT last_archived_wal >= '$1' FROM pg_stat_archiver")" != t ] || return 0
        sleep 0.5
    done
    fail "the archive did not take $1 within a minute; see $cluster/postgres/server.log."
}

need_server
if [ -n "$url" ]; then use_url "$url"; else use_cluster "$(data_folder "$data_dir")"; fi
rm -rf "$part"
mkdir -p "$part"
"$what"
mv "$part" "$folder"
say "Backed up into $folder ($(du -sh "$folder" | cut -f1))"
