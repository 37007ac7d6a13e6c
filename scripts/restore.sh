#!/usr/bin/env bash
# Restores what scripts/backup.sh made, into an empty place. Stops at the first error, and then leaves a new data folder away.
#
# Usage: scripts/restore.sh [options] FOLDER
#   --data-dir DIR  into a private PostGIS in this data folder, which is made (default .parkatlas, as scripts/run.sh)
#   --url URL       into this database, which is empty, jdbc:postgresql://host:port/name; PARKATLAS_DB_USER and
#                   PARKATLAS_DB_PASSWORD are a superuser, who may make roles and the extension postgis
#   --archive DIR   for a base backup: what parkatlas.database.archive-dir has collected since
#   --to-time TIME  for a base backup: everything up to this moment and nothing later, '2026-11-29 10:15:00+08'
#   -h, --help      this text
# Afterwards start the service there. A login into a database with a URL has no password yet: \password of psql gives it one.

set -euo pipefail
called=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh
. scripts/lib/postgres.sh

data_dir="$PWD/.parkatlas" url='' archive='' to_time='' folder=''
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/restore.sh"; exit 0 ;;
        --data-dir | --url | --archive | --to-time)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/restore.sh -h."
            case $1 in
                --data-dir) data_dir=$(cd "$called" && realpath -m "$2") ;;
                --url) url=$2 ;;
                --archive) archive=$(cd "$called" && realpath -e "$2") || fail "there is no archive $2." ;;
                --to-time) to_time=$2 ;;
            esac
            shift 2 ;;
        -*) fail "unknown option $1; see scripts/restore.sh -h." ;;
        *) [ -z "$folder" ] || fail "one folder, not two; see scripts/restore.sh -h."
            folder=$(cd "$called" && realpath -m "$1"); shift ;;
    esac
done
[ -n "$folder" ] || fail "name the folder of the backup; see scripts/restore.sh -h."
[ -f "$folder/SHA256SUMS" ] || [ -d "$folder/base" ] || fail "$folder is no backup of scripts/backup.sh."

target=$(data_folder "$data_dir")
part=$target.part
contents=$(mktemp)
trap 'stop_cluster; rm -rf "$part" "$contents"' EXIT
trap 'exit 130' INT TERM

need_empty_folder() {
    [ ! -e "$target" ] || [ -z "$(ls -A "$target")" ] ||
        fail "$target is not empty; name another folder with --data-dir, or move it away."
    rm -rf "$part"
    mkdir -p "$part"
}

need_empty_database() {
    [ "$(sql -d "$database" -c "SELECT count(*) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
          AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')")" = 0 ] ||
        fail "the database is not empty; restore into a new one."
}

# absent_extension: what is left out of the dump; the service does without pgRouting where the server has none.
absent_extension() {
    local known
    known=$(sql -d "$database" -c "SELECT count(*) FROM pg_available_extensions WHERE name = 'pgrouting'")
    [ "$known" = 1 ] && echo '^$' || echo ' pgrouting *$'
}

dump_into_database() {
    local name
    (cd "$folder" && sha256sum --quiet -c SHA256SUMS) || fail "$folder is damaged; take another backup."
    need_empty_database
    name=$(sql -d "$database" -c 'SELECT current_database()')
    sql -d "$database" -v database="$name" -f "$folder/cluster.sql"
    # before the rest, because the owner of the rest may not make it
    sql -d "$database" -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION IF NOT EXISTS postgis' \
        -c 'CREATE EXTENSION IF NOT EXISTS pg_trgm'
    "$pg_bin/pg_restore" -l "$folder/parkatlas.dump" | grep -v "$(absent_extension)" >"$contents"
    "$pg_bin/pg_restore" --exit-on-error --single-transaction -L "$contents" -d "$database" "$folder/parkatlas.dump"
    sql -d "$database" -c 'ANALYZE'
}

dump_into_folder() {
    [ -z "$archive$to_time" ] || fail "--archive and --to-time need a base backup; $folder is a dump."
    need_empty_folder
    make_cluster "$part"
    use_cluster "$part"
    sql -d postgres -c 'CREATE DATABASE parkatlas'
    dump_into_database
}

base_into_folder() {
    [ -z "$url" ] || fail "a base backup is restored into a data folder, not into a database."
    [ -z "$to_time" ] || [ -n "$archive" ] || fail "--to-time needs the archive; see scripts/restore.sh -h."
    case $archive$to_time in *[\'\"\`\$\\%]*) fail "no quotes, dollar, percent signs or backslashes in --archive and --to-time." ;; esac
    "$pg_bin/pg_verifybackup" -q "$folder/base" || fail "$folder is damaged; take another backup."
    need_empty_folder
    cp -a "$folder/base" "$part/postgres"
    cp -a "$folder/credentials.properties" "$part/"
    chmod 755 "$part"
    local options=() last
    if [ -n "$archive" ]; then
        touch "$part/postgres/recovery.signal"
        options=("-c restore_command='cp \"$archive/%f\" \"%p\"' -c recovery_target_action=promote")
        [ -z "$to_time" ] || options+=("-c recovery_target_time='$to_time'")
    fi
    own "$part/postgres"
    use_cluster "$part" "${options[@]}"
    await_recovery
    last=$(sql -d "$database" -c "SELECT coalesce(pg_last_xact_replay_timestamp()::text, 'the backup itself')")
    say "The last change is of $last"
}

finish() {
    stop_cluster
    if [ -d "$target" ]; then rmdir "$target"; fi
    mv "$part" "$target"
    say "Restored into $target; start the service with --data-dir $data_dir, then take a new backup"
}

need_server
if [ -d "$folder/base" ]; then
    base_into_folder
    finish
elif [ -n "$url" ]; then
    use_url "$url"
    dump_into_database
    say "Restored; give the logins their passwords, then start the service"
else
    dump_into_folder
    finish
fi
