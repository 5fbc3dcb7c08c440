"""Who may do what: one table, and one function that reads it.

An action is open to roles; each role has it within bounds, such as its own authority or its one agreement. What the
table does not allow is denied. Nothing here looks anything up: who asks and what for are handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NoReturn

from ssd_registry.errors import ExchangeRefused

Action = Literal[
    "submission:create",
    "submission:read",
    "submission:withdraw",
    "submission:sign-off",
    "share:create",
    "share:revoke",
    "share:read",
    "agreement:read",
    "agreement:propose",
    "agreement:sign",
    "agreement:suspend",
    "delegation:read",
    "delegation:grant",
    "delegation:revoke",
    "access-log:read",
    "record:read",
    "record:correct",
    "record:withdraw",
    "record:purge",
    "record:restore",
    "hold:place",
    "hold:lift",
    "event:read",
    "webhook:manage",
    "pilot:send",
    "token-info:read",
    "statistics:read",
    "audit:read",
]

Bounds = Literal["authority", "sent", "organisation", "agreement", "figures", "proofs", "self"]
"""How far a role's right reaches, see `BOUNDS`."""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks: a person or a machine of an organisation, and for whom it acts with this token."""

    id: str
    kind: str
    organisation: str
    organisation_kind: str
    roles: frozenset[str]
    scopes: frozenset[str]
    la: str | None = None
    agreement: str | None = None


@dataclass(frozen=True, slots=True)
class Resource:
    """What is asked for, as far as it is known: nothing at all before it has been looked up.

    *organisation* is who it belongs to or who sent it; *submitted_by* is the principal who sent it.
    """

    la: str | None = None
    organisation: str | None = None
    agreement: str | None = None
    submitted_by: str | None = None


@dataclass(frozen=True, slots=True)
class Allowed:
    """It may be done."""


@dataclass(frozen=True, slots=True)
class Denied:
    """It may not be done: *kind* is the problem type, *message* is for people, *reason* is a word for the log."""

    kind: str
    message: str
    reason: str


@dataclass(frozen=True, slots=True)
class Role:
    """Whom a role can be given to, and what it is for; held by anybody else it counts for nothing."""

    organisations: frozenset[str]
    kinds: frozenset[str]
    what: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What an action is, and which roles have it within which bounds.

    *four_eyes* keeps it from who sent what it is about; *foreign* is what is said where the authority is another.
    """

    what: str
    roles: Mapping[str, Bounds] = field(default_factory=dict)
    public: bool = False
    scoped: bool = True
    four_eyes: bool = False
    foreign: Literal["not-found", "la-mismatch"] = "not-found"


_PERSON, _MACHINE = frozenset({"person"}), frozenset({"machine"})
_EITHER = _PERSON | _MACHINE
_AUTHORITY, _SUPPLIER = frozenset({"authority"}), frozenset({"supplier"})
_CONSUMER, _REGISTRY = frozenset({"consumer"}), frozenset({"registry"})

ROLES: Final[Mapping[str, Role]] = {
    "supplier": Role(_SUPPLIER, _MACHINE, "sends for the authorities that let it"),
    "la-submitter": Role(_AUTHORITY, _EITHER, "sends the authority's data, withdraws and corrects it"),
    "la-approver": Role(_AUTHORITY, _PERSON, "signs off, shares, and signs agreements, for the authority"),
    "la-information-officer": Role(_AUTHORITY, _PERSON, "sees who read what; holds, purges and restores"),
    "consumer-client": Role(_CONSUMER, _MACHINE, "reads what is shared under one agreement"),
    "consumer-owner": Role(_CONSUMER, _PERSON, "proposes agreements for the consumer"),
    "statistician": Role(_REGISTRY, _PERSON, "works with figures, never with children"),
    "auditor": Role(_REGISTRY, _PERSON, "checks the proofs of the access logs"),
    "operator": Role(_REGISTRY, _PERSON, "runs the server, and reads nothing"),
    "governor": Role(_REGISTRY, _PERSON, "decides on the standard, and reads nothing"),
}
"""Every role, and whom it can be given to."""

_LA: Final[Bounds] = "authority"
_SUBMITTER: Final[dict[str, Bounds]] = {"la-submitter": _LA}
_APPROVER: Final[dict[str, Bounds]] = {"la-approver": _LA}
_OFFICER: Final[dict[str, Bounds]] = {"la-information-officer": _LA}
_INSIDE: Final[dict[str, Bounds]] = _SUBMITTER | _APPROVER | _OFFICER
_OWN: Final[dict[str, Bounds]] = {
    "supplier": "organisation",
    **dict.fromkeys(_INSIDE, "organisation"),
    "consumer-client": "organisation",
    "consumer-owner": "organisation",
}

ACTIONS: Final[Mapping[str, Rule]] = {
    "submission:create": Rule("Send data", {"supplier": _LA, **_SUBMITTER}, foreign="la-mismatch"),
    "submission:read": Rule("Read a submission, its report and its outcomes", {"supplier": "sent", **_INSIDE}),
    "submission:withdraw": Rule("Withdraw a submission", _SUBMITTER),
    "submission:sign-off": Rule("Sign off a return", _APPROVER, four_eyes=True),
    "share:create": Rule("Share a return under an agreement", _APPROVER, four_eyes=True),
    "share:revoke": Rule("Take a share back", _APPROVER),
    "share:read": Rule("Read what is shared", {"consumer-client": "agreement", **_INSIDE}),
    "agreement:read": Rule("Read the register of agreements", public=True),
    "agreement:propose": Rule("Propose an agreement, or a new version of one", {"consumer-owner": "organisation"}),
    "agreement:sign": Rule("Sign an agreement", _APPROVER),
    "agreement:suspend": Rule("Suspend or end an agreement", _APPROVER),
    "delegation:read": Rule("Read which suppliers act for the authority", _INSIDE),
    "delegation:grant": Rule("Let a supplier act for the authority", _APPROVER),
    "delegation:revoke": Rule("Let a supplier act no longer", _APPROVER),
    "access-log:read": Rule("Read who read what", _OFFICER | _APPROVER),
    "record:read": Rule("Read the history of a child's record", _INSIDE),
    "record:correct": Rule("Correct a record", _SUBMITTER),
    "record:withdraw": Rule("Withdraw a record", _SUBMITTER | _OFFICER),
    "record:purge": Rule("Purge a record with its history", _OFFICER),
    "record:restore": Rule("Let a purged identifier be sent again", _OFFICER),
    "hold:place": Rule("Place a legal hold", _OFFICER),
    "hold:lift": Rule("Lift a legal hold", _OFFICER),
    "event:read": Rule("Read one's own events", _OWN),
    "webhook:manage": Rule("Say where one's own events are sent", _OWN),
    "pilot:send": Rule("Send data in the shape of the pilot", {"supplier": _LA, **_SUBMITTER}, foreign="la-mismatch"),
    "token-info:read": Rule("See what a token allows", dict.fromkeys(ROLES, "self"), scoped=False),
    "statistics:read": Rule("Read figures that name no child", {"statistician": "figures", **_INSIDE}),
    "audit:read": Rule("Read the signed heads of access logs, and proofs", {"auditor": "proofs", **_OFFICER}),
}
"""Every action: who may do it, within which bounds."""

_ALLOWED: Final = Allowed()
_MISSING: Final = Denied("not-found", "There is nothing here that you may see.", "other")
_NO_TOKEN: Final = Denied(
    "unauthenticated", "Ask for a token at /v1/token, and send it as Authorization: Bearer.", "no-principal"
)
_NOBODY: Final = Denied("la-mismatch", "The token acts for no authority and under no agreement.", "no-bounds")
_OTHER: Final = Denied(
    "la-mismatch", "The token acts for another authority than the data is of. Nothing was taken.", "other"
)
_FOUR_EYES: Final = Denied(
    "four-eyes", "Whoever sent the data does not approve it. Another person of the authority has to.", "four-eyes"
)


def decide(principal: Principal | None, action: str, resource: Resource) -> Allowed | Denied:
    """Tell whether *principal* may do *action* with *resource*."""
    rule = ACTIONS.get(action)
    if rule is not None and rule.public:
        return _ALLOWED
    if principal is None:
        return _NO_TOKEN
    held = [rule.roles[role] for role in sorted(counting(principal)) if role in rule.roles] if rule else []
    if rule is None or not held:
        return _no_right(action, rule)
    if rule.scoped and action not in principal.scopes:
        return Denied("insufficient-scope", f"The token lacks the scope {action}. Ask for one that has it.", "no-scope")
    return _within(principal, rule, held, resource)


def _no_right(action: str, rule: Rule | None) -> Denied:
    """Say whose role it is, so that whoever asked knows whom to turn to."""
    roles = f" {action}, which is for {' or '.join(rule.roles)}" if rule and rule.roles else " this"
    return Denied("insufficient-scope", f"Your roles do not include{roles}.", "no-role")


def enforce(principal: Principal | None, action: str, resource: Resource) -> None:
    """Raise `ExchangeRefused` unless *principal* may do *action* with *resource*."""
    decided = decide(principal, action, resource)
    if isinstance(decided, Denied):
        raise ExchangeRefused(decided.message, kind=decided.kind)


def not_found() -> NoReturn:
    """Raise what is said both of what is not there and of what belongs to somebody else."""
    raise ExchangeRefused(_MISSING.message, kind=_MISSING.kind)


def counting(principal: Principal) -> frozenset[str]:
    """Return those roles of *principal* that somebody of its kind can have."""
    return frozenset(
        role
        for role in principal.roles
        if (what := ROLES.get(role)) is not None
        and principal.kind in what.kinds
        and principal.organisation_kind in what.organisations
    )


def _within(principal: Principal, rule: Rule, held: list[Bounds], resource: Resource) -> Allowed | Denied:
    """Decide about the resource, for somebody who has the action within one of the bounds *held*."""
    if not any(BOUNDS[bounds](principal, resource) for bounds in held):
        return _outside(rule, resource)
    if rule.four_eyes and principal.id == resource.submitted_by:
        return _FOUR_EYES
    return _ALLOWED


def _outside(rule: Rule, resource: Resource) -> Denied:
    """Say why something lies outside the bounds: for nobody's data there is one answer to everything."""
    if resource == Resource():
        return _NOBODY
    return _OTHER if rule.foreign == "la-mismatch" else _MISSING


def _at_home(principal: Principal) -> bool:
    """Tell whether somebody of an authority acts for it and not, by whatever mistake, for another."""
    return principal.organisation_kind != "authority" or principal.organisation == principal.la


def _of_the_authority(principal: Principal, resource: Resource) -> bool:
    return bool(principal.la) and _at_home(principal) and resource.la in {None, principal.la}


def _sent_by_it(principal: Principal, resource: Resource) -> bool:
    return _of_the_authority(principal, resource) and resource.organisation in {None, principal.organisation}


def _of_the_organisation(principal: Principal, resource: Resource) -> bool:
    own = resource.organisation in {None, principal.organisation} and resource.la in {None, principal.la}
    return own and _at_home(principal)


def _under_the_agreement(principal: Principal, resource: Resource) -> bool:
    if not principal.agreement or resource.organisation not in {None, principal.organisation}:
        return False
    # What is shared is somebody's data, so the agreement that it is shared under has to be named.
    return resource == Resource() or resource.agreement == principal.agreement


def _alone(_: Principal, resource: Resource) -> bool:
    return resource == Resource()


BOUNDS: Final[Mapping[Bounds, Callable[[Principal, Resource], bool]]] = {
    "authority": _of_the_authority,
    "sent": _sent_by_it,
    "organisation": _of_the_organisation,
    "agreement": _under_the_agreement,
    "figures": _alone,
    "proofs": lambda *_: True,
    "self": _alone,
}
"""What lies within each of the bounds. Proofs of logs hold nothing of any authority, and are the auditor's of all."""

REACHES: Final[Mapping[Bounds, str]] = {
    "authority": "its authority's",
    "sent": "what it sent for its authority",
    "organisation": "its own",
    "agreement": "its agreement's",
    "figures": "all authorities' together",
    "proofs": "every authority's",
    "self": "its own",
}
"""The same in words."""


def said(rule: Rule) -> str:
    """Say who may do what *rule* is about, and how far that goes."""
    if rule.public:
        return "everybody"
    by_reach: dict[str, list[str]] = {}
    for role, bounds in rule.roles.items():
        by_reach.setdefault(REACHES[bounds], []).append(role)
    parts = [f"{', '.join(roles)}: {reach}" for reach, roles in by_reach.items()]
    return "; ".join(parts) + ("; never who sent it" if rule.four_eyes else "")
