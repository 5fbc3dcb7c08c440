"""The guided tour of a demonstration: each party does over HTTP what it would do, and tries what it may not do."""

from __future__ import annotations

import io
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ssd_registry.cli.console import write
from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    import httpx

_TOO_FAR = {401, 403, 404, 409, 410}


class Party:
    """One who takes part: it signs with its own key, and asks for a token before each request."""

    def __init__(self, client: httpx.Client, who: str, key: Path) -> None:
        self._client, self._who, self._file = client, who, key

    def _token(self, **form: str) -> str:
        from ssd_registry.exchange.identity import key_pair  # noqa: PLC0415 - ssd --help is quick
        from ssd_registry.exchange.identity.tokens import ASSERTION_TYPE  # noqa: PLC0415

        audience = str(self._client.base_url).rstrip("/")
        signed = key_pair.sign(self._who, key_pair.read(self._file), audience=audience)
        form |= {"grant_type": "client_credentials", "client_assertion_type": ASSERTION_TYPE}
        answer = self._client.post("/v1/token", data={**form, "client_assertion": signed})
        if not answer.is_success:
            raise SsdError(f"{self._who} got no token: {answer.json().get('error_description', answer.status_code)}")
        token: str = answer.json()["access_token"]
        return token

    def ask(self, method: str, path: str, *, acting_for: str = "", agreement: str = "", **more: Any) -> httpx.Response:
        """Ask the exchange for something, on behalf of an authority or under an agreement."""
        bounds = {"acting_for": acting_for, "agreement": agreement}
        token = self._token(**{name: value for name, value in bounds.items() if value})
        headers = {"Authorization": f"Bearer {token}", **more.pop("headers", {})}
        return self._client.request(method, path, headers=headers, **more)

    def get(self, method: str, path: str, **more: Any) -> Any:
        """Return what the exchange answers, which has to be a success."""
        answer = self.ask(method, path, **more)
        if not answer.is_success:
            raise SsdError(f"{self._who}: {method} {path.partition('?')[0]} was refused: {answer.text}")
        return answer.json() if answer.headers["content-type"] == "application/json" else answer.content


class Tour:
    """Takes one step after another, and says what happens."""

    def __init__(self, client: httpx.Client, home: Path, people: list[str], authorities: tuple[str, ...]) -> None:
        self._client, self._home, self._authorities = client, home, authorities
        self._parties = {who: Party(client, who, home / "keys" / f"{who}.pem") for who in people}
        self._agreements: dict[str, str] = {}
        self._step = 0

    def _say(self, heading: str, *lines: str) -> None:
        self._step += 1
        write(f"\n{self._step}. {heading}")
        for line in lines:
            write(f"   {line}")

    def _refused(self, who: str, method: str, path: str, **more: Any) -> str:
        """Return how the exchange refuses what *who* may not do; if it does not, the tour is over."""
        answer = self._parties[who].ask(method, path, **more)
        if answer.status_code not in _TOO_FAR:
            raise SsdError(f"{who} was not refused: {answer.status_code}.")
        return f"{answer.status_code}: {answer.json()['detail']}"

    # ---- the steps ----

    def agree(self, drafts: dict[str, Any]) -> None:
        """Have each reader propose an agreement, and each authority sign it."""
        lines = []
        for who, draft in drafts.items():
            made = self._parties[f"{who}-owner"].get("POST", "/v1/agreements", json=draft)
            identifier = made["agreement"]["id"]
            self._agreements[who] = identifier
            for la in self._authorities:
                signed = {"sha256": made["agreement"]["sha256"]}
                self._parties[f"approver-{la}"].get("POST", f"/v1/agreements/{identifier}/signatures", json=signed)
            lines.append(
                f"{who}: {len(draft['items'])} items of {draft['collection']}. {draft['purpose']['statement']}"
            )
        self._say("Each reader proposes an agreement, and each authority signs it.", *lines)
        self._say("The register is public: GET /v1/agreements", f"{len(drafts)} agreements, each with who has signed.")

    def submit(self, payloads: dict[str, bytes]) -> dict[str, str]:
        """Send each authority's payload, by its supplier or by itself; return the submissions."""
        made, lines = {}, []
        for la, payload in payloads.items():
            who = "supplier" if la in self._authorities[:2] else f"submitter-{la}"
            answer = self._submit(who, la, payload)
            made[la] = answer["id"]
            counts = answer["counts"]
            lines.append(f"{la}, by {who}: {counts['stored']} children stored, {counts['errors']} errors found.")
        self._say("The supplier submits for two authorities, and the third submits by itself.", *lines)
        la, other = self._authorities[0], self._authorities[2]
        again = self._submit("supplier", la, payloads[la])["counts"]
        self._say(
            "The same children again change nothing.", f"{again['unchanged']} unchanged, {again['stored']} stored."
        )
        made[la] = self._parties[f"submitter-{la}"].get("GET", "/v1/submissions")["submissions"][0]["id"]
        wrong = payloads[other]
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        said = self._refused("supplier", "POST", "/v1/submissions", acting_for=la, content=wrong, headers=headers)
        self._say(f"The supplier sends the data of {other}, which has not let it act, and is refused.", said)
        return made

    def _submit(self, who: str, la: str, payload: bytes) -> Any:
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        return self._parties[who].get("POST", "/v1/submissions", acting_for=la, content=payload, headers=headers)

    def sign_off(self, submissions: dict[str, str], wants: dict[str, tuple[str, str]]) -> dict[str, list[str]]:
        """Have each authority sign off what each reader is to have, and share it; return the shares."""
        first = self._authorities[0]
        path = f"/v1/submissions/{submissions[first]}/sign-off"
        collection, period = wants["dfe"]
        asked = {"collection": collection, "period": period, "statement": "Checked against our records.", "notes": {}}
        self._say(
            "Nobody reads anything before it is signed off, and who submits cannot sign.",
            "DfE: " + self._refused("dfe", "GET", f"/v1/collections/{collection}/{period}?la={first}"),
            "The submitter: " + self._refused(f"submitter-{first}", "POST", path, json=asked),
        )
        shares: dict[str, list[str]] = {la: [] for la in self._authorities}
        lines = []
        for la in self._authorities:
            for who, (collection, period) in wants.items():
                signed, seen = self._signed(la, submissions[la], collection, period)
                body = {"agreement": self._agreements[who], "sign_off": signed}
                shares[la].append(self._parties[f"approver-{la}"].get("POST", "/v1/shares", json=body)["id"])
                if la == first:
                    queries = len(seen["queries"])
                    lines.append(
                        f"{collection} {period}: {seen['rows']} children, {seen['verdict']}, "
                        f"{queries} queries answered. "
                        f"Shared with {who}."
                    )
        self._say(f"The approver of each authority looks at what would be shared, signs and shares. {first}:", *lines)
        return shares

    def _signed(self, la: str, submission: str, collection: str, period: str) -> tuple[str, Any]:
        approver, path = self._parties[f"approver-{la}"], f"/v1/submissions/{submission}/sign-off"
        asked: dict[str, Any] = {
            "collection": collection,
            "period": period,
            "statement": "Checked against our records.",
            "notes": {},
        }
        seen = approver.get("POST", f"{path}?dry_run=true", json=asked)
        asked["notes"] = {each["rule"]: "The demonstration has few children." for each in seen["queries"]}
        return approver.get("POST", path, json=asked)["id"], seen

    def read(self) -> str:
        """Have each reader fetch its own collection, in a form of its own; return a child that DfE saw."""
        first, dfe = self._authorities[0], self._parties["dfe"]
        census = dfe.get("GET", f"/v1/collections/cin/2025-26?la={first}&form=own")
        self._say(
            "DfE reads the children in need census, as the XML that it collects today.",
            f"{len(census):,} bytes: {census[:38].decode()}...",
        )
        lists = self._parties["ofsted"].get(
            "GET", f"/v1/collections/annex-a/2025-26?la={first}", headers={"Accept": "application/x-ndjson"}
        )
        self._say("Ofsted reads the lists of Annex A, as NDJSON.", f"{len(lists.splitlines()):,} lines.")
        page = self._parties["region"].get("GET", f"/v1/collections/ssd/current?la={first}&limit=2")
        fields = sorted({name for record in page["records"] for name in record["tables"]})
        self._say(
            "The regional group reads three tables of the SSD, with identifiers that lead back to nobody.",
            f"Share {page['about']['share']}, {page['about']['verdict']}: {', '.join(fields)}",
            "It asks for a name, which is not agreed: "
            + self._refused("region", "GET", f"/v1/collections/ssd/current?la={first}&fields=ssd_person.pers_surname"),
            "It asks for the census: " + self._refused("region", "GET", f"/v1/collections/cin/2025-26?la={first}"),
        )
        found: str = census.partition(b"<LAchildID>")[2].partition(b"<")[0].decode()
        return found

    def look(self, shares: dict[str, list[str]], child: str) -> None:
        """Show the authority who read what, check the log with no server, and take a share back."""
        first = self._authorities[0]
        officer = self._parties[f"officer-{first}"]
        log = officer.get("GET", "/v1/access-log")["entries"]
        self._say(
            f"The information officer of {first} sees who read what.",
            *(_entry(each) for each in log[:8]),
        )
        seen = officer.get("GET", f"/v1/access-log?person_id={child}")["entries"]
        self._say("And who saw one child: GET /v1/access-log?person_id=", *(_entry(each) for each in seen[:8]))
        export = self._home / "access-log.json"
        export.write_bytes(officer.ask("GET", "/v1/access-log/export").content)
        self._say("The log can be checked with no server: ssd audit verify access-log.json", *_verified(export))
        self._parties[f"approver-{first}"].get("POST", f"/v1/shares/{shares[first][2]}/revocation", json={})
        self._say(
            "The authority takes back what it shared with the region.",
            "The region: " + self._refused("region", "GET", f"/v1/collections/ssd/current?la={first}"),
        )
        events = self._parties[f"approver-{first}"].get("GET", "/v1/events?limit=100")["events"]
        counted: dict[str, int] = {}
        for each in events:
            counted[each["type"]] = counted.get(each["type"], 0) + 1
        self._say(
            f"What happened to the data of {first} can be read again, or sent to a webhook: GET /v1/events",
            *(f"{count} x {kind}" for kind, count in counted.items()),
        )


def _entry(each: dict[str, Any]) -> str:
    what = " ".join(part for part in (each.get("collection"), each.get("period")) if part)
    return f"{each['at']}  {each['organisation']:8} {each['kind']:12} {what}"


def _verified(export: Path) -> list[str]:
    from ssd_registry.exchange.access_log.audit import verify  # noqa: PLC0415

    return list(verify(export.read_bytes()).lines())


def payload_of(la: str, release: Any, *, children: int, seed: int) -> bytes:
    """Return a made-up payload of an authority."""
    from ssd_registry.sample import Sampler  # noqa: PLC0415

    out = io.BytesIO()
    Sampler(release, seed=seed, local_authority=la).write(out, children)
    return out.getvalue()
