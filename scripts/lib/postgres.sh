# A database for a script: the service's private PostGIS, or one that is named. Sourced, not run.
#
# Sets $database, which every program of PostgreSQL takes after -d, and the variables PG… that lead there.

database='' cluster='' started=false

# need_server: PostgreSQL with PostGIS, the newest that is installed.
need_server() {
    ensure postgis
    pg_bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
}

# PostgreSQL's own programs, as the user postgres where we are root: as PostgresCommands.java does.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all -- "$pg_bin/$1" "${@:2}")
    else
        (cd / && "$pg_bin/$1" "${@:2}")
    fi
}

own() { [ "$(id -u)" != 0 ] || chown -R postgres:postgres "$@"; }

sql() { "$pg_bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

# data_folder DIR: where the service keeps the private PostGIS when it is told DIR, as DataFolder.java does.
data_folder() {
    local wanted step
    wanted=$(realpath -m -s "$1")
    step=$wanted
    while [ "$(id -u)" = 0 ] && [ "$step" != / ]; do
        if [ -e "$step" ] && ! [[ $(stat -c %A "$step") == *[xt] ]]; then
            echo "/var/lib/parkatlas/$(printf %s "$wanted" | md5sum | cut -c1-8)"
            return
        fi
        step=$(dirname "$step")
    done
    echo "$wanted"
}

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

secret() { sed -n "s/^$2=//p" "$1/credentials.properties"; }

# make_cluster FOLDER: an empty private PostGIS, with the passwords and settings that PrivateCluster.java gives it.
make_cluster() {
    local role
    mkdir -p "$1/postgres"
    chmod 755 "$1"
    (umask 077 && for role in postgres parkatlas_owner parkatlas_app; do
        echo "$role=$(head -c 24 /dev/urandom | base64 | tr '+/' '-_')"
    done >"$1/credentials.properties" && secret "$1" postgres >"$1/initdb-password")
    own "$1/postgres" "$1/initdb-password"
    as_server initdb -D "$1/postgres" -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 \
        --pwfile="$1/initdb-password" --data-checksums >"$1/initdb.log" || fail "initdb failed; see $1/initdb.log."
    rm "$1/initdb-password" "$1/initdb.log"
}

last_error() { grep -E 'FATAL|PANIC|ERROR' "$1/postgres/server.log" | tail -1; }

# start_cluster FOLDER [option …]: starts the private PostGIS on a free port and waits until it takes connections.
start_cluster() {
    PGPORT=$(free_port)
    as_server pg_ctl -D "$1/postgres" -l "$1/postgres/server.log" -s -w -t 3600 start \
        -o "-p $PGPORT -c listen_addresses=127.0.0.1 -c unix_socket_directories='' ${*:2}" ||
        fail "the private PostGIS in $1 did not start: $(last_error "$1")"
    started=true
}

# use_cluster FOLDER [option …]: the private PostGIS as superuser, started for the time being where it is not running.
use_cluster() {
    cluster=$1 database=parkatlas
    [ -f "$cluster/postgres/PG_VERSION" ] || fail "there is no private PostGIS in $cluster; name its folder with --data-dir."
    if as_server pg_ctl -D "$cluster/postgres" status >/dev/null; then
        PGPORT=$(sed -n 4p "$cluster/postgres/postmaster.pid")
    else
        start_cluster "$@"
    fi
    PGPASSWORD=$(secret "$cluster" postgres)
    export PGHOST=127.0.0.1 PGPORT PGUSER=postgres PGPASSWORD
}

# await_recovery: until the log has been replayed as far as wanted, an hour at most. Connections are taken before that.
await_recovery() {
    for _ in $(seq 3600); do
        [ "$(sql -d postgres -c 'SELECT pg_is_in_recovery()' 2>/dev/null)" != f ] || return 0
        if ! as_server pg_ctl -D "$cluster/postgres" status >/dev/null; then
            started=false
            fail "the point was not reached: $(last_error "$cluster")"
        fi
        sleep 1
    done
    fail "the log was not replayed within an hour."
}

# use_url URL: the named database, as PARKATLAS_DB_USER.
use_url() {
    database=${1#jdbc:}
    case $database in postgresql://*) ;; *) fail "--url needs jdbc:postgresql://host:port/name, not $1." ;; esac
    [ -n "${PARKATLAS_DB_USER:-}" ] || fail "--url needs the login in PARKATLAS_DB_USER and PARKATLAS_DB_PASSWORD."
    export PGUSER=$PARKATLAS_DB_USER PGPASSWORD=${PARKATLAS_DB_PASSWORD:-}
}

# stop_cluster: the private PostGIS that we started.
stop_cluster() {
    [ "$started" = true ] || return 0
    started=false
    as_server pg_ctl -D "$cluster/postgres" -s -m fast -w stop
}

# leave: the same, unless a service has come to use it since.
leave() {
    [ "$started" = true ] || return 0
    [ "$(sql -d postgres -c "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'parkatlas-%'")" != 0 ] || stop_cluster
}
