#!/bin/bash
# At every start: makes each database that a CREATE_DATABASE_ variable names, while the server listens on
# its socket only; then hands over to the given command.
set -Eeo pipefail
docker-ensure-initdb.sh
source docker-entrypoint.sh

query() {
  psql -X -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres "$@"
}

# Since Splice 0.6.8: a second participant database is more likely a mistake than a wish.
refuse_second_participant() {
  [ "${ENABLE_PARTICIPANT_DB_CONFLICT_CHECK:-false}" = true ] || return 0
  [[ "$1" == *participant* ]] || return 0
  local others
  others=$(query -Atc "SELECT string_agg(datname, ', ') FROM pg_database WHERE datname LIKE 'participant%'")
  [ -z "$others" ] && return 0
  echo "ERROR: Refusing to create participant database '$1' because the following participant database(s) already exist: $others." >&2
  exit 1
}

docker_temp_server_start
for variable in "${!CREATE_DATABASE_@}"; do
  name="${!variable}"
  if [ -n "$(query -Atc "SELECT 1 FROM pg_database WHERE datname = '$name'")" ]; then continue; fi
  refuse_second_participant "$name"
  query -c "CREATE DATABASE \"$name\""
done
docker_temp_server_stop
exec "$@"
