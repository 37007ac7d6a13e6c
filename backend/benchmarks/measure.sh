# Measures one contestant for a few seconds. Sourced by scripts/bench.sh; results are lines of JSON in $work/results.

# ticks PID …: processor time so far, in clock ticks.
ticks() {
    local pid sum=0 stat fields
    for pid in "$@"; do
        # one that has ended since has no such file, or one that cannot be read any more
        { read -r stat <"/proc/$pid/stat"; } 2>/dev/null || continue
        read -ra fields <<<"${stat##*) }"
        sum=$((sum + fields[11] + fields[12]))
    done
    echo "$sum"
}

# The same for all backends, those that have ended included.
database_ticks() {
    local fields
    read -ra fields < <(sed 's/.*) //' "/proc/$postmaster/stat")
    echo $(($(ticks $(pgrep -P "$postmaster")) + fields[13] + fields[14]))
}

# Waits until the database has finished what clients have given up, so that nobody pays for whoever was before.
settle() {
    for _ in $(seq 300); do
        [ "$(sql -d postgres -c "SELECT count(*) FROM pg_stat_activity
            WHERE state = 'active' AND backend_type = 'client backend' AND pid <> pg_backend_pid()")" != 0 ] || return 0
        sleep 0.2
    done
    fail "the database did not come to rest within a minute."
}

# record GROUP CASE CONTESTANT CONCURRENCY ROUND "requests µs errors p50 p95 p99 bytes" own-ticks database-ticks
record() {
    local figures
    read -ra figures <<<"$6"
    [ "${#figures[@]}" = 7 ] || fail "$3 gave no figures for $2: $6"
    printf '{"group":"%s","case":"%s","contestant":"%s","concurrency":%d,"round":%d,"requests":%d,"us":%d,"errors":%d,"p50":%d,"p95":%d,"p99":%d,"bytes":%d,"ownTicks":%d,"databaseTicks":%d}\n' \
        "$1" "$2" "$3" "$4" "$5" "${figures[@]}" "$7" "$8" >>"$work/results"
}

# over_http GROUP CASE CONTESTANT CONCURRENCY ROUND URL PATHS PID …: wrk, by lot from a file with paths.
over_http() {
    local group=$1 case=$2 contestant=$3 concurrency=$4 round=$5 url=$6 paths=$7 figures own database
    shift 7
    settle
    own=$(ticks "$@") database=$(database_ticks)
    figures=$(wrk -t1 -c"$concurrency" -d"${seconds}s" --timeout 20s -H 'Accept-Encoding: gzip' "${headers[@]}" \
        -s backend/benchmarks/paths.lua "$url" -- "$paths" "$round" | tail -1)
    record "$group" "$case" "$contestant" "$concurrency" "$round" "$figures" \
        $(($(ticks "$@") - own)) $(($(database_ticks) - database))
}

# in_pgbench GROUP CASE CONCURRENCY ROUND SCRIPT DATABASE: the same statement, prepared, as the same role. A new session
# spends its first tenths of a second on loading PostGIS and PROJ; those of the service have that behind them.
in_pgbench() {
    local database log=$work/transactions first=2 pid variables
    rm -f "$log".*
    settle
    mapfile -t variables <"$5.args"
    PGOPTIONS='-c role=parkatlas_app -c search_path=published,public -c max_parallel_workers_per_gather=0' \
        "$pg_bin/pgbench" -n -M prepared -f "$5" -c "$3" -j 1 -T $((first + seconds)) --random-seed="$4" -l --log-prefix="$log" \
        "${variables[@]}" "$6" >"$work/pgbench.log" 2>&1 &
    pid=$!
    sleep "$first"
    database=$(database_ticks)
    wait "$pid" || { tail -5 "$work/pgbench.log" >&2; fail "pgbench failed for $2."; }
    sleep 0.2 # until the server has taken note of the ended backends
    record "$1" "$2" pgbench "$3" "$4" "$(cat "$log".* | node backend/benchmarks/percentiles.mjs "$seconds")" 0 \
        $(($(database_ticks) - database))
}

# capture URL PROBE LIST OUT: the statement behind a path of a service, as a pgbench script.
capture() {
    sql -d postgres -c "ALTER SYSTEM SET log_statement = 'all'" -c 'SELECT pg_reload_conf()' >/dev/null
    curl -sf -o /dev/null "$1" || fail "$1 was not answered."
    sleep 0.3
    : >"$data/cluster/log/statements.json"
    curl -sf -o /dev/null "$1" || fail "$1 was not answered a second time."
    sleep 0.3
    sql -d postgres -c "ALTER SYSTEM RESET log_statement" -c 'SELECT pg_reload_conf()' >/dev/null
    node backend/benchmarks/statement.mjs "$data/cluster/log/statements.json" "$2" "$3" "$4"
}
