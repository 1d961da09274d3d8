#!/bin/bash
# Starts the validator as Splice's start.sh does: same flags, same variables, same choice of compose files.
# The project is splice-validator unless COMPOSE_PROJECT_NAME says otherwise.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
auth=0 wait=0 migration_id="" party_hint="" participant_id="" sponsor="" secret="undefined" migrating=0 identities=""
while getopts 'as:o:p:P:m:Mi:kw' flag; do
  case "$flag" in
    a) auth=1 ;;
    s) sponsor="$OPTARG" ;;
    o) secret="$OPTARG" ;;
    p) party_hint="$OPTARG" ;;
    P) participant_id="$OPTARG" ;;
    m) migration_id="$OPTARG" ;;
    M) migrating=1 ;;
    i) identities="$OPTARG" ;;
    k) export ENABLE_PARTICIPANT_DB_CONFLICT_CHECK=false ;;
    w) wait=1 ;;
    *) exit 1 ;;
  esac
done
fail() {
  echo "ERROR: $*" >&2
  exit 1
}
[ -n "$sponsor" ] || fail 'Please provide the sponsor SV address (-s)'
[ "$secret" != undefined ] || fail 'Please provide the onboarding secret (-o ""; may be empty)'
[ -n "$party_hint" ] || fail 'Please provide the party hint (-p)'
export IMAGE_TAG="${IMAGE_TAG:-0.4.15}"

files=(-f "$here/compose.yaml")
[ "$auth" = 1 ] || files+=(-f "$here/compose-disable-auth.yaml")
[ "$migrating" = 0 ] || files+=(-f "$here/compose-migrate.yaml")
if [ -n "$identities" ]; then
  [ -n "$participant_id" ] || fail 'Please provide a new participant identifier (-P) with an identities dump (-i)'
  files+=(-f "$here/compose-restore-from-id.yaml")
  export VALIDATOR_PARTICIPANT_IDENTITIES_DUMP="$identities" VALIDATOR_NEW_PARTICIPANT_IDENTIFIER="$participant_id"
fi
if [ "$(printf '%s\n' 0.6.8 "$IMAGE_TAG" | sort -V | head -n 1)" = 0.6.8 ]; then
  files+=(-f "$here/compose-named-database.yaml")
  if [ -n "$migration_id" ]; then
    export PARTICIPANT_DB_NAME="participant-$migration_id"
  else
    export PARTICIPANT_DB_NAME=participant
  fi
else
  [[ "$migration_id" =~ ^[0-9]+$ ]] || fail 'Please provide a migration id (-m)'
fi
export MIGRATION_ID="$migration_id" PARTY_HINT="$party_hint" ONBOARDING_SECRET="$secret"
export PARTICIPANT_IDENTIFIER="${participant_id:-$party_hint}"
export SPONSOR_SV_ADDRESS="$sponsor" SCAN_ADDRESS="${sponsor/sv/scan}"
more=()
[ "$wait" = 0 ] || more+=(--wait --wait-timeout 600)
exec docker compose --project-directory "$here" "${files[@]}" up -d ${more[@]+"${more[@]}"}
