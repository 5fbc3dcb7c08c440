#!/usr/bin/env bash
# Fetch the schema of a release and check a payload against it, with curl.
#   ssd serve &
#   bash examples/check_payload.sh examples/payload-1.0.0.json
set -euo pipefail
server=${2:-http://127.0.0.1:8000}
curl -sf "$server/v1/standards/ssd/releases/1.0.0/artefacts/ssd.schema.json" --compressed -o ssd.schema.json
curl -sf -H 'Content-Type: application/json' --data-binary "@$1" "$server/v1/validations"
