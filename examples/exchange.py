"""Submit, sign off, share, read and see who read, with httpx and joserfc.

ssd demo --folder demo                                             in one terminal
python examples/exchange.py demo examples/payload-1.1.0.json       in another
"""

from __future__ import annotations

import json
import sys
import time
import uuid
from pathlib import Path

import httpx
from joserfc import jwk, jwt

AUTHORITY = "845"
folder, payload = Path(sys.argv[1]), Path(sys.argv[2])
parties = json.loads((folder / "parties.json").read_text())
client = httpx.Client(base_url=parties["url"], timeout=60)


def token(who: str, **form: str) -> dict[str, str]:
    """Sign who you are (RFC 7523), get a token that lasts five minutes, and return it as a header."""
    key = jwk.RSAKey.import_key(Path(parties["parties"][who]["key"]).read_text())
    key.ensure_kid()
    now = int(time.time())
    claims = {"iss": who, "sub": who, "aud": parties["url"], "iat": now, "exp": now + 60, "jti": str(uuid.uuid4())}
    answer = client.post(
        "/v1/token",
        data={
            "grant_type": "client_credentials",
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": jwt.encode({"alg": "RS256", "kid": key.kid}, claims, key),
            **form,
        },
    )
    return {"Authorization": f"Bearer {answer.raise_for_status().json()['access_token']}"}


print(f"1. The supplier submits for {AUTHORITY}.")
headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
answer = client.post(
    "/v1/submissions", content=payload.read_bytes(), headers=headers | token("supplier", acting_for=AUTHORITY)
)
submission = answer.raise_for_status().json()
print(f"   {submission['id']}: {submission['counts']}")

print("2. The approver looks at what would be signed, answers its queries, and signs it off.")
approver = token(f"approver-{AUTHORITY}")
wish = {"collection": "cin", "period": "2025-26", "statement": "Checked against our records.", "notes": {}}
path = f"/v1/submissions/{submission['id']}/sign-off"
seen = client.post(path, params={"dry_run": "true"}, json=wish, headers=approver).raise_for_status().json()
wish["notes"] = {each["rule"]: "The example has few children." for each in seen["queries"]}
signed = client.post(path, json=wish, headers=approver).raise_for_status().json()
agreement = client.get("/v1/agreements", params={"consumer": "dfe"}).json()["agreements"][0]["id"]
share = client.post("/v1/shares", json={"agreement": agreement, "sign_off": signed["id"]}, headers=approver)
print(f"   {signed['id']}, shared as {share.raise_for_status().json()['id']}")

print("3. DfE reads it, a page at a time.")
reader, where, count = token("dfe"), f"/v1/collections/cin/2025-26?la={AUTHORITY}&limit=2", 0
while where:
    answer = client.get(where, headers=reader).raise_for_status()
    count += len(answer.json()["records"])
    where = answer.links.get("next", {}).get("url")
print(f"   {count} records of share {answer.headers['SSD-Share']}, {answer.headers['SSD-Verdict']}")

print("4. The authority sees who read what.")
log = client.get("/v1/access-log", params={"limit": 3}, headers=token(f"officer-{AUTHORITY}")).raise_for_status().json()
for entry in log["entries"]:
    print(f"   {entry['at']}  {entry['organisation']}  {entry['kind']}")
