#!/usr/bin/env bash
# Makes the first administrator, while the service runs or not, and prints a password that works once. Whoever has it chooses
# a password of their own and makes the other accounts. There is no account that an installation comes with.
#
# Usage: scripts/first-admin.sh [options] ACCOUNT
#   --data-dir DIR  the private PostGIS of this data folder (default .parkatlas, as scripts/run.sh)
#   --url URL       this database instead, jdbc:postgresql://host:port/name; the owner's user and password come from
#                   PARKATLAS_DB_USER and PARKATLAS_DB_PASSWORD
#   -h, --help      this text
# ACCOUNT: 3 to 64 lower-case letters, digits and hyphens; a post, not a person. Where that is an administrator already, it
# gets a new password and is unlocked: for whoever has lost theirs. Where another is, that one makes accounts.

set -euo pipefail
called=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib/common.sh
. scripts/lib/postgres.sh

data_dir="$PWD/.parkatlas" url='' account=''
while [ $# -gt 0 ]; do
    case $1 in
        -h | --help) help_of "scripts/first-admin.sh"; exit 0 ;;
        --data-dir | --url)
            [ $# -ge 2 ] || fail "$1 needs a value; see scripts/first-admin.sh -h."
            case $1 in --data-dir) data_dir=$(cd "$called" && realpath -m "$2") ;; --url) url=$2 ;; esac
            shift 2 ;;
        -*) fail "unknown option $1; see scripts/first-admin.sh -h." ;;
        *) [ -z "$account" ] || fail "one account, not two; see scripts/first-admin.sh -h."
            account=$1; shift ;;
    esac
done
[[ $account =~ ^[a-z0-9][a-z0-9-]{2,63}$ ]] ||
    fail "name the account: 3 to 64 lower-case letters, digits and hyphens; see scripts/first-admin.sh -h."
jar=backend/target/parkatlas.jar
[ -e "$jar" ] || fail "no $jar; build it first: scripts/run.sh builds and starts the service."

need_java
need_server
trap leave EXIT
if [ -n "$url" ]; then use_url "$url"; else use_cluster "$(data_folder "$data_dir")"; fi
[ "$(sql -d "$database" -c "SELECT to_regclass('parkatlas.audit_entry') IS NOT NULL")" = t ] ||
    fail "the database has no tables for accounts yet; start the service once."

mapfile -t made < <(java -cp "$jar" -Dloader.main=org.parkatlas.identity.account.OneTimePassword \
    org.springframework.boot.loader.launch.PropertiesLauncher)
[ ${#made[@]} = 2 ] || fail "no password was made."
answer=$(sql -d "$database" -v account="$account" -v password="${made[1]}" -f scripts/lib/first-admin.sql)
[ -z "$answer" ] || fail "$answer"

say "Sign in as $account with the password ${made[0]} and choose another"
