# Starts and stops what is measured. Sourced by scripts/bench.sh, which sets $work, $data, $port and $started.

pg_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ "$(id -u)" = 0 ]; then as_postgres=(setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all --); else as_postgres=(); fi

# One cluster with the settings of the service's own (PrivateCluster), on loopback, behind a password.
start_cluster() {
    export PGHOST=127.0.0.1 PGPORT=$port PGUSER=parkatlas PGPASSFILE=$work/pgpass
    if [ ! -f "$data/cluster/PG_VERSION" ]; then
        say "Making a scratch PostGIS in $data"
        (umask 077 && head -c 24 /dev/urandom | base64 >"$data/password")
        mkdir -p "$data/cluster"
        [ "$(id -u)" != 0 ] || chown postgres "$data/cluster" "$data/password"
        (cd / && "${as_postgres[@]}" "$pg_bin/initdb" -D "$data/cluster" -U parkatlas -E UTF8 --locale=C.UTF-8 \
            --auth=scram-sha-256 --pwfile="$data/password" --no-sync) >"$work/initdb.log" 2>&1
    fi
    (umask 077 && echo "127.0.0.1:$port:*:parkatlas:$(cat "$data/password")" >"$work/pgpass")
    (cd / && "${as_postgres[@]}" "$pg_bin/pg_ctl" -D "$data/cluster" -l "$data/cluster/server.log" -w -t 120 start -o "-p $port \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c jit=off -c timezone=Asia/Shanghai -c fsync=off \
        -c log_destination=jsonlog -c logging_collector=on -c log_directory=log -c log_filename=statements \
        -c log_rotation_age=0 -c log_rotation_size=0 -c log_min_messages=log") >"$work/pg_ctl.log" 2>&1
    postmaster=$(head -1 "$data/cluster/postmaster.pid")
}

stop_cluster() {
    (cd / && "${as_postgres[@]}" "$pg_bin/pg_ctl" -D "$data/cluster" -m fast -w stop) >>"$work/pg_ctl.log" 2>&1 || true
}

sql() { psql -X -q -A -t -F ' ' -v ON_ERROR_STOP=1 "$@"; }

# start_service NAME PORT DATABASE [property …]: the built service beside the classes of the throw-away layer.
start_service() {
    local name=$1 at=$2 database=$3
    shift 3
    SPRING_DATASOURCE_USERNAME=$PGUSER SPRING_DATASOURCE_PASSWORD=$(cat "$data/password") \
        java -Xmx512m -XX:+ExitOnOutOfMemoryError "${jvm[@]}" -cp "$app/parkatlas.jar:$work/classes" \
        org.parkatlas.ParkAtlasApplication --server.address=127.0.0.1 --server.port="$at" --management.server.port=0 \
        --spring.datasource.url="jdbc:postgresql://127.0.0.1:$port/$database" \
        --spring.flyway.locations="classpath:db/migration,filesystem:$PWD/backend/benchmarks/parcels/db" \
        --spring.flyway.out-of-order=true --parkatlas.packs.folder="${packs:-$work/no-packs}" --parkatlas.packs.demo=true "$@" >"$work/$name.log" 2>&1 &
    eval "pid_$name=$! url_$name=http://127.0.0.1:$at"
    started+=("$!")
}

# await NAME: until the service answers that it is ready.
await() {
    local pid="pid_$1" url="url_$1"
    for _ in $(seq 2400); do
        ! curl -sf -o /dev/null "${!url}/actuator/health/readiness" || return 0
        kill -0 "${!pid}" 2>/dev/null || { tail -20 "$work/$1.log" >&2; fail "the service $1 did not start."; }
        sleep 0.5
    done
    fail "the service $1 was not ready within 20 minutes; see $work/$1.log."
}

stop_service() {
    local pid="pid_$1"
    kill "${!pid}" 2>/dev/null || true
    wait "${!pid}" 2>/dev/null || true
}

# The columns that the service publishes of a layer, for MapServer; it reads lists as text.
columns() {
    sql -d "$large" -c "SELECT string_agg(column_name, ', ') FROM information_schema.columns
        WHERE table_schema = 'published' AND table_name = '$1' AND column_name = ANY ('{$2}')"
}

# MapServer 8 as four FastCGI processes behind nginx.
start_mapserver() {
    local http=$((port + 10)) fcgi=$((port + 11)) common=id,name,plan_id,precision_class,accuracy_m
    local connection="host=127.0.0.1 port=$port dbname=$large user=$PGUSER password=$(cat "$data/password") options='-c role=parkatlas_app'"
    local file
    for file in atlas.map mapserver.conf nginx.conf; do
        (umask 077 && sed -e "s|@WORK@|$work|g; s|@HTTP@|$http|g; s|@FCGI@|$fcgi|g; s|@CONNECTION@|$connection|" \
            -e "s|@ENTERPRISES@|position, $(columns enterprise "$common,short_name,aliases,park_ids,county_codes,industry_ids,industry_labels,products,located_in,position_note,note")|" \
            -e "s|@ENTERPRISES_TILES@|position, $(columns enterprise "$common,short_name,park_ids,county_codes,industry_ids,located_in")|" \
            -e "s|@PARCELS@|boundary, $(columns benchmark_parcel "$common,county_code,land_use,area_m2")|" \
            "backend/benchmarks/mapserver/$file" >"$work/$file")
    done
    MAPSERVER_CONFIG_FILE=$work/mapserver.conf spawn-fcgi -a 127.0.0.1 -p "$fcgi" -F 4 -P "$work/mapserver.pids" \
        -- /usr/lib/cgi-bin/mapserv >"$work/mapserver.log" 2>&1 || fail "$(cat "$work/mapserver.log")"
    mapfile -t pids_mapserver < <(tr ' ' '\n' <"$work/mapserver.pids" | grep .)
    /usr/sbin/nginx -c "$work/nginx.conf" >"$work/nginx.log" 2>&1 &
    started+=("$!")
    url_mapserver=http://127.0.0.1:$http
    sleep 1
    pids_mapserver+=($(pgrep -P "$!"))
}
