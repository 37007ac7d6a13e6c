#!/usr/bin/env bash
# Measures what an officer's reads of parcels cost with a million of them, in one table and in partitions by county.
#
# Usage: backend/benchmarks/land.sh [parcels]     (default 1000000; about three minutes)
#
# On a scratch PostGIS with the migrations of the service and synthetic rows; prints a Markdown table. Every statement is
# planned each time, through the views and as the role of staff, so that it is the predicate of the view that is measured.
set -Eeuo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. scripts/lib/common.sh
. scripts/lib/postgres.sh

work=$(mktemp -d "${TMPDIR:-/tmp}/parkatlas-land.XXXXXX")
trap 'stop_cluster; rm -rf "$work"' EXIT
need_server
make_cluster "$work"
mkdir -p "$work" && cluster=$work
start_cluster "$work" -c fsync=off -c full_page_writes=off -c max_wal_size=8GB -c shared_buffers=512MB
PGPASSWORD=$(secret "$work" postgres)
export PGHOST=127.0.0.1 PGPORT PGUSER=postgres PGPASSWORD
sql -d postgres -c 'CREATE DATABASE land' && sql -d land -c 'CREATE EXTENSION postgis'
for migration in backend/src/main/resources/db/migration/V*.sql; do
    sql -d land -1 -f "$migration" >/dev/null
done
sql -d land -v parcels="${1:-1000000}" -f backend/benchmarks/land.sql
