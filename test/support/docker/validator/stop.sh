#!/bin/bash
# Takes the validator down as Splice's stop.sh does: containers go, volumes stay, and every variable is empty.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export SPONSOR_SV_ADDRESS="" ONBOARDING_SECRET="" SCAN_ADDRESS="" MIGRATION_ID="" IMAGE_TAG="" PARTICIPANT_DB_NAME=""
exec docker compose --project-directory "$here" -f "$here/compose.yaml" down "$@"
