"""A body for each operation of the exchange that takes one, as its OpenAPI document shows it; all of it is made up."""

from __future__ import annotations

from typing import Any, Final

_SHA256: Final = "8e0aa32f4b3ce4f8b7976b118b2cefa146ce87dee8c786ad8f74d529e9e6faf1"
_AGREEMENT: Final[dict[str, Any]] = {
    "title": "Referrals of children, to plan inspections",
    "kind": "voluntary",
    "consumer": "ofsted",
    "collection": "ssd",
    "periods": ["current"],
    "releases": ["1.1.0"],
    "purpose": {"code": "inspection-planning", "statement": "To plan which services are inspected, and when."},
    "items": [{"name": "ssd_cin_episodes.cine_referral_date", "purpose": "To count referrals by month."}],
    "legal_basis": [{"under": "UK GDPR Article 6", "value": "6(1)(e), a public task", "confirmed": False}],
    "identifiability": "pseudonymised",
    "data_period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"},
    "in_force": {"starts_on": "2026-12-01", "ends_on": "2027-11-30"},
    "frequency": "monthly",
    "retention_days": 365,
    "contacts": [{"name": "Data team", "email": "data@consumer.example"}],
}
_REASON: Final = {"reason": "Asked for by the parents; case note of 3 November."}

BODIES: Final[dict[str, Any]] = {
    "create_token": {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": "eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJhY21lIn0.c2lnbmF0dXJl",
        "acting_for": "845",
        "scope": "submission:create submission:read",
    },
    "withdraw_submission": {"reason": "The extract was of the wrong day."},
    "confirm_missing": {"people": ["C1", "C2"], "reason": "They have moved away."},
    "sign_off": {
        "collection": "ssd",
        "period": "current",
        "statement": "Right as far as we know.",
        "notes": {"SSD-2046": "Looked at with the team: it is right."},
    },
    "create_share": {"agreement": "agr_01M8APJRK2E8X4SF38Q2M7J30Y", "sign_off": "sgn_01M8APJRQZZBRQ23DZYC3Z4FC9"},
    "correct_record": {
        "document": {"person_id": "C1", "sex": "F"},
        "reason": "The sex was recorded wrongly.",
        "valid_from": "2026-04-01",
    },
    "withdraw_record": _REASON,
    "purge_record": _REASON,
    "restore_record": _REASON,
    "place_hold": {"person_id": "C1", "reason": "Letter of the court of 3 November."},
    "propose_agreement": _AGREEMENT,
    "propose_agreement_version": {**_AGREEMENT, "frequency": "quarterly"},
    "sign_agreement": {"sha256": _SHA256},
    "create_webhook": {
        "url": "https://supplier.example/hooks/ssd",
        "types": ["submission.accepted", "submission.rejected"],
    },
    "change_webhook": {"state": "paused"},
    "send_children": [
        {
            "la_child_id": "C1",
            "mis_child_id": "M1",
            "child_details": {"first_name": "Ann", "date_of_birth": "2012-05-06", "sex": "F"},
        }
    ],
}
"""By operation. That of a submission is the payload that a check shows."""
