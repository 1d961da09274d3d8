#!/bin/bash
# Behaves as the entrypoint of the official Postgres image does where a deployment can tell:
# POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB, POSTGRES_INITDB_ARGS, PGDATA, /docker-entrypoint-initdb.d,
# a server that only listens on its socket while the data folder is prepared, trust on the socket,
# scram on TCP. Can be sourced for its functions.
set -Eeo pipefail

export POSTGRES_USER="${POSTGRES_USER:-postgres}"
export POSTGRES_DB="${POSTGRES_DB:-$POSTGRES_USER}"

# Only the Unix socket: nobody on the network may connect to a half-prepared server.
docker_temp_server_start() {
  [ "${1:-}" = postgres ] && shift
  pg_ctl -D "$PGDATA" -w -o "$(printf '%q ' "$@" -c "listen_addresses=" -p "${PGPORT:-5432}")" start
}

docker_temp_server_stop() {
  pg_ctl -D "$PGDATA" -m fast -w stop
}

run_sql() {
  psql -X -v ON_ERROR_STOP=1 --no-password --username "$POSTGRES_USER" "$@"
}

run_init_files() {
  local file
  for file in /docker-entrypoint-initdb.d/*; do
    case "$file" in
      *.sh) if [ -x "$file" ]; then "$file"; else source "$file"; fi ;;
      *.sql) run_sql --dbname "$POSTGRES_DB" -f "$file" ;;
      *.sql.gz) gzip -dc "$file" | run_sql --dbname "$POSTGRES_DB" ;;
      *.sql.zst) zstd -dc "$file" | run_sql --dbname "$POSTGRES_DB" ;;
    esac
  done
}

initialise_once() {
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA" 2>/dev/null || true
  if [ -s "$PGDATA/PG_VERSION" ]; then
    echo 'PostgreSQL Database directory appears to contain a database; Skipping initialization'
    return
  fi
  if [ -z "${POSTGRES_PASSWORD:-}" ] && [ "${POSTGRES_HOST_AUTH_METHOD:-}" != trust ]; then
    echo 'Error: Database is uninitialized and superuser password is not specified.' >&2
    exit 1
  fi
  # shellcheck disable=SC2086
  initdb -D "$PGDATA" --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") \
    --auth-local=trust --auth-host=trust --encoding=UTF8 --locale=C.UTF-8 ${POSTGRES_INITDB_ARGS:-}
  printf '\nhost all all all %s\n' "${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >> "$PGDATA/pg_hba.conf"
  docker_temp_server_start "$@"
  if [ "$POSTGRES_DB" != postgres ]; then
    run_sql --dbname postgres -c "CREATE DATABASE \"$POSTGRES_DB\""
  fi
  run_init_files
  docker_temp_server_stop
  echo 'PostgreSQL init process complete; ready for start up.'
}

main() {
  case "${1:-}" in -*) set -- postgres "$@" ;; esac
  if [ "${1:-}" = postgres ] && [ "$(id -u)" = 0 ]; then
    mkdir -p "$PGDATA" /var/run/postgresql
    find "$PGDATA" \! -user postgres -exec chown postgres '{}' +
    chown postgres /var/run/postgresql
    exec setpriv --reuid=postgres --regid=postgres --clear-groups "$0" "$@"
  fi
  if [ "${1:-}" = postgres ]; then initialise_once "$@"; fi
  exec "$@"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then main "$@"; fi
