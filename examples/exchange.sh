#!/usr/bin/env bash
# Submit, sign off, share, read and see who read, with curl and openssl alone.
#
#   ssd demo --folder demo                     in one terminal
#   bash examples/exchange.sh demo examples/payload-1.1.0.json        in another
set -euo pipefail
folder=$1 payload=$2 la=845
url=$(sed -n 's/.*"url": "\([^"]*\)".*/\1/p' "$folder/parties.json")

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# The value of a member of JSON, where it holds text; jq does it better where there is one.
member() { grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d '"' -f 4; }

# token WHO [FORM]...: sign who you are (RFC 7523), and get a token that lasts five minutes.
token() {
  local who=$1 now head claims signed
  shift
  now=$(date +%s)
  head=$(printf '{"alg":"RS256","typ":"JWT","kid":"%s"}' "$(kid "$who")" | base64url)
  claims=$(printf '{"iss":"%s","sub":"%s","aud":"%s","iat":%d,"exp":%d,"jti":"%s"}' \
    "$who" "$who" "$url" "$now" $((now + 60)) "$(openssl rand -hex 16)" | base64url)
  signed=$(printf '%s.%s' "$head" "$claims" | openssl dgst -sha256 -sign "$folder/keys/$who.pem" -binary | base64url)
  curl -sSf "$url/v1/token" "$@" -d grant_type=client_credentials \
    -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
    --data-urlencode "client_assertion=$head.$claims.$signed" | member access_token
}

# The name of a key is its thumbprint (RFC 7638).
kid() {
  local modulus
  modulus=$(openssl rsa -in "$folder/keys/$1.pem" -noout -modulus | cut -d = -f 2 | sed 's/../\\x&/g')
  modulus=$(printf '%b' "$modulus" | base64url)
  printf '{"e":"AQAB","kty":"RSA","n":"%s"}' "$modulus" | openssl dgst -sha256 -binary | base64url
}

echo "1. The supplier submits for $la."
submission=$(curl -sSf "$url/v1/submissions" -H "Authorization: Bearer $(token supplier -d acting_for=$la)" \
  -H 'Content-Type: application/json' -H "Idempotency-Key: $(openssl rand -hex 16)" --data-binary "@$payload" | member id)
echo "   $submission"

echo '2. The approver looks at what would be signed, answers its queries, and signs it off.'
approver=$(token "approver-$la")
wish='"collection":"cin","period":"2025-26","statement":"Checked against our records."'
sign_off() {
  curl -sSf "$url/v1/submissions/$submission/sign-off$1" -H "Authorization: Bearer $approver" \
    -H 'Content-Type: application/json' -d "{$wish,\"notes\":{$2}}"
}
queries=$(sign_off '?dry_run=true' '' | sed 's/.*"queries"://' | grep -o '"rule":"[^"]*"' | cut -d '"' -f 4 || true)
notes=$(for rule in $queries; do printf ',"%s":"The example has few children."' "$rule"; done)
signed=$(sign_off '' "${notes#,}" | member id)
agreement=$(curl -sSf "$url/v1/agreements?consumer=dfe" | member id)
share=$(curl -sSf "$url/v1/shares" -H "Authorization: Bearer $approver" -H 'Content-Type: application/json' \
  -d "{\"agreement\":\"$agreement\",\"sign_off\":\"$signed\"}" | member id)
echo "   $signed, shared as $share"

echo '3. DfE reads the census in its own form.'
curl -sSf "$url/v1/collections/cin/2025-26?la=$la&form=own" -H "Authorization: Bearer $(token dfe)" -o "$folder/cin.xml"
echo "   $(grep -c '<Child>' "$folder/cin.xml") children are in $folder/cin.xml"

echo '4. The authority sees who read what.'
curl -sSf "$url/v1/access-log" -H 'Accept: text/csv' -H "Authorization: Bearer $(token "officer-$la")" |
  cut -d , -f 2-4 | tail -3
