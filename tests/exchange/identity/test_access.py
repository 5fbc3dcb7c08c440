"""Who may do what, as a table that is written a second time by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.api.problems import TYPES
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity.access import (
    ACTIONS,
    ROLES,
    Allowed,
    Denied,
    Principal,
    Resource,
    decide,
    enforce,
    said,
)

COLUMNS: Final = {
    "sup": "supplier",
    "sub": "la-submitter",
    "app": "la-approver",
    "off": "la-information-officer",
    "cli": "consumer-client",
    "own": "consumer-owner",
    "sta": "statistician",
    "aud": "auditor",
    "ope": "operator",
    "gov": "governor",
}
TABLE: Final = """
                      sup sub app off cli own sta aud ope gov
submission:create      a   a   .   .   .   .   .   .   .   .
submission:read        s   a   a   a   .   .   .   .   .   .
submission:withdraw    .   a   .   .   .   .   .   .   .   .
submission:sign-off    .   .   a   .   .   .   .   .   .   .
share:create           .   .   a   .   .   .   .   .   .   .
share:revoke           .   .   a   .   .   .   .   .   .   .
share:read             .   a   a   a   g   .   .   .   .   .
agreement:propose      .   .   .   .   .   o   .   .   .   .
agreement:sign         .   .   a   .   .   .   .   .   .   .
agreement:suspend      .   .   a   .   .   .   .   .   .   .
delegation:read        .   a   a   a   .   .   .   .   .   .
delegation:grant       .   .   a   .   .   .   .   .   .   .
delegation:revoke      .   .   a   .   .   .   .   .   .   .
access-log:read        .   .   a   a   .   .   .   .   .   .
record:read            .   a   a   a   .   .   .   .   .   .
record:correct         .   a   .   .   .   .   .   .   .   .
record:withdraw        .   a   .   a   .   .   .   .   .   .
record:purge           .   .   .   a   .   .   .   .   .   .
record:restore         .   .   .   a   .   .   .   .   .   .
hold:place             .   .   .   a   .   .   .   .   .   .
hold:lift              .   .   .   a   .   .   .   .   .   .
event:read             o   o   o   o   o   o   .   .   .   .
webhook:manage         o   o   o   o   o   o   .   .   .   .
pilot:send             a   a   .   .   .   .   .   .   .   .
token-info:read        n   n   n   n   n   n   n   n   n   n
statistics:read        .   a   a   a   .   .   n   .   .   .
audit:read             .   .   .   a   .   .   .   p   .   .
"""
HOME: Final = {"authority": "301", "supplier": "acme", "consumer": "dfe", "registry": "ssd"}
RESOURCES: Final = {
    "nothing": Resource(),
    "own authority": Resource(la="301"),
    "another authority": Resource(la="302"),
    "own organisation": Resource(organisation="HOME"),
    "another organisation": Resource(organisation="elsewhere"),
    "own agreement": Resource(agreement="agr_1"),
    "another agreement": Resource(agreement="agr_2"),
    "own, by its name": Resource(organisation="HOME", agreement="agr_1"),
    "own, by another name": Resource(organisation="elsewhere", agreement="agr_1"),
    "shared": Resource(la="302", agreement="agr_1"),
    "shared with others": Resource(la="302", agreement="agr_2"),
}
OF_NO_OTHER: Final = {
    *("nothing", "own authority", "own organisation", "own agreement", "another agreement", "own, by its name"),
}
REACH: Final = {
    ".": set[str](),
    "a": OF_NO_OTHER | {"another organisation", "own, by another name"},
    "s": OF_NO_OTHER,
    "o": OF_NO_OTHER,
    "g": {"nothing", "own agreement", "own, by its name", "shared"},
    "n": {"nothing"},
    "p": set(RESOURCES),
}


def _cells() -> dict[tuple[str, str], str]:
    head, *lines = TABLE.strip("\n").splitlines()
    names = [COLUMNS[name] for name in head.split()]
    return {(line.split()[0], role): cell for line in lines for role, cell in zip(names, line.split()[1:], strict=True)}


CELLS: Final = _cells()


def somebody(role: str, **changes: str | None) -> Principal:
    """Return somebody who has *role* and every scope, and acts for its own authority or under its own agreement."""
    what = ROLES[role]
    (held,), kind = what.organisations, max(what.kinds)
    facts = {"kind": kind, "organisation": HOME[held], "organisation_kind": held} | changes
    la = "301" if held in {"authority", "supplier"} else None
    agreement = "agr_1" if held == "consumer" else None
    return Principal(
        id="me",
        roles=frozenset({role}),
        scopes=frozenset(ACTIONS),
        la=la,
        agreement=agreement,
        **facts,  # type: ignore[arg-type]
    )


def _resource(name: str, role: str) -> Resource:
    what = RESOURCES[name]
    (held,) = ROLES[role].organisations
    return (
        Resource(la=what.la, organisation=HOME[held], agreement=what.agreement) if what.organisation == "HOME" else what
    )


def test_the_table_names_every_action_and_role() -> None:
    """Nothing is left out of the table of this test."""
    open_to_all = {name for name, rule in ACTIONS.items() if rule.public}
    assert {action for action, _ in CELLS} == set(ACTIONS) - open_to_all
    assert set(COLUMNS.values()) == set(ROLES)
    assert open_to_all == {"agreement:read"}


@pytest.mark.parametrize(("action", "role"), CELLS)
def test_each_role_has_each_action_as_far_as_the_table_says(action: str, role: str) -> None:
    """Own, foreign and no resource, for every action and every role."""
    reach = REACH[CELLS[action, role]]
    if CELLS[action, role] == "o" and role.startswith("consumer"):
        reach = reach - {"own authority"}  # it has none
    found = {name for name in RESOURCES if decide(somebody(role), action, _resource(name, role)) == Allowed()}
    assert found == reach


@pytest.mark.parametrize(("action", "role"), [at for at, cell in CELLS.items() if cell not in ".n"])
def test_a_role_without_the_scope_is_denied(action: str, role: str) -> None:
    """A token says less than its sender might do."""
    me = somebody(role)
    without = Principal(
        me.id, me.kind, me.organisation, me.organisation_kind, me.roles, me.scopes - {action}, me.la, me.agreement
    )
    decided = decide(without, action, Resource())
    assert isinstance(decided, Denied)
    assert (decided.kind, decided.reason) == ("insufficient-scope", "no-scope")


@pytest.mark.parametrize(
    ("role", "changes"),
    [
        ("la-approver", {"kind": "machine"}),
        ("la-information-officer", {"kind": "machine"}),
        ("consumer-client", {"kind": "person"}),
        ("supplier", {"organisation_kind": "consumer"}),
        ("la-submitter", {"organisation_kind": "supplier"}),
        ("auditor", {"organisation_kind": "authority"}),
    ],
)
def test_a_role_that_somebody_of_this_kind_cannot_have_counts_for_nothing(role: str, changes: dict[str, str]) -> None:
    """A machine approves nothing, whatever roles it was given (A19)."""
    allowed = [
        action
        for action, rule in ACTIONS.items()
        if not rule.public and decide(somebody(role, **changes), action, Resource()) == Allowed()
    ]
    assert allowed == []


@pytest.mark.parametrize(
    ("role", "action", "resource", "kind"),
    [
        ("la-submitter", "submission:create", Resource(la="302"), "la-mismatch"),
        ("supplier", "submission:create", Resource(la="302"), "la-mismatch"),
        ("supplier", "pilot:send", Resource(la="302"), "la-mismatch"),
        ("la-submitter", "submission:read", Resource(la="302"), "not-found"),
        ("supplier", "submission:read", Resource(la="301", organisation="other"), "not-found"),
        ("consumer-client", "share:read", Resource(la="301"), "not-found"),
        ("consumer-client", "submission:read", Resource(la="301"), "insufficient-scope"),
        ("la-approver", "submission:sign-off", Resource(la="301", submitted_by="me"), "four-eyes"),
        ("la-approver", "share:create", Resource(la="301", submitted_by="me"), "four-eyes"),
        ("la-approver", "submission:sign-off", Resource(la="302", submitted_by="me"), "not-found"),
        ("la-submitter", "made:up", Resource(), "insufficient-scope"),
    ],
)
def test_what_is_said_to_who_may_not(role: str, action: str, resource: Resource, kind: str) -> None:
    """Another authority's thing is not there; what the caller itself named is a mismatch."""
    with pytest.raises(ExchangeRefused) as refused:
        enforce(somebody(role), action, resource)
    assert refused.value.kind == kind
    assert kind in TYPES


def test_who_lacks_a_role_is_told_whose_it_is() -> None:
    """So that they know whom to turn to; of an action that there is not, there is nothing to tell."""
    denied = decide(somebody("supplier"), "record:withdraw", Resource(la="301"))
    assert isinstance(denied, Denied)
    assert denied.message == (
        "Your roles do not include record:withdraw, which is for la-submitter or la-information-officer."
    )
    unknown = decide(somebody("supplier"), "made:up", Resource())
    assert isinstance(unknown, Denied)
    assert unknown.message == "Your roles do not include this."


def test_another_person_approves_what_somebody_sent() -> None:
    """Four eyes, not two."""
    enforce(somebody("la-approver"), "submission:sign-off", Resource(la="301", submitted_by="somebody else"))
    enforce(somebody("la-submitter"), "submission:withdraw", Resource(la="301", submitted_by="me"))


@pytest.mark.parametrize("role", ROLES)
def test_what_a_token_allows_is_told_whatever_its_scopes(role: str) -> None:
    """Otherwise nobody could find out why something is refused."""
    me = somebody(role)
    bare = Principal(me.id, me.kind, me.organisation, me.organisation_kind, me.roles, frozenset(), me.la, me.agreement)
    assert decide(bare, "token-info:read", Resource()) == Allowed()


@pytest.mark.parametrize(
    ("organisation_kind", "la", "agreement"),
    [("supplier", None, None), ("supplier", "", None), ("consumer", None, None), ("authority", "302", None)],
)
def test_a_token_that_acts_for_nobody_reaches_no_data(organisation_kind: str, la: str, agreement: str) -> None:
    """Nor does one of an authority that says it acts for another."""
    roles = frozenset(role for role, what in ROLES.items() if organisation_kind in what.organisations)
    for kind in ("person", "machine"):
        me = Principal("me", kind, "301", organisation_kind, roles, frozenset(ACTIONS), la, agreement)
        own = ("event:read", "webhook:manage") if organisation_kind == "authority" else ()
        for action in ("submission:read", "share:read", "record:read", "submission:create", "access-log:read", *own):
            denied = decide(me, action, Resource())
            assert isinstance(denied, Denied)
            assert denied.reason in {"no-bounds", "no-role"}


def test_without_a_token_only_the_register_is_open() -> None:
    """The register of agreements is public, and nothing else is."""
    assert [action for action in ACTIONS if decide(None, action, Resource()) == Allowed()] == ["agreement:read"]
    denied = decide(None, "share:read", Resource())
    assert isinstance(denied, Denied)
    assert denied.kind == "unauthenticated"


def test_the_guide_says_the_same_of_each_action_and_role() -> None:
    """docs/access.md is what people read; where it differs, put in what this test expects."""
    guide = (Path(__file__).parents[3] / "docs" / "access.md").read_text()
    actions = [f"| `{name}` | {rule.what} | {said(rule)} |" for name, rule in ACTIONS.items()]
    roles = [
        f"| `{name}` | {' or '.join(sorted(role.kinds, reverse=True))} of {'an' if held == 'authority' else 'a'} {held} | {role.what} |"
        for name, role in ROLES.items()
        for held in role.organisations
    ]
    assert "\n".join(actions) in guide
    assert "\n".join(roles) in guide


_NAMES = st.sampled_from(["301", "302", "acme", "dfe", "me", "", "agr_1", "agr_2"])
_MAYBE = st.none() | _NAMES
_PRINCIPALS = st.builds(
    Principal,
    id=_NAMES,
    kind=st.sampled_from(["person", "machine", "", "other"]),
    organisation=_NAMES,
    organisation_kind=st.sampled_from([*HOME, "", "other"]),
    roles=st.frozensets(st.sampled_from([*ROLES, "root", ""]), max_size=len(ROLES)),
    scopes=st.just(frozenset(ACTIONS)) | st.frozensets(st.sampled_from(sorted(ACTIONS))),
    la=_MAYBE,
    agreement=_MAYBE,
)
_RESOURCES = st.builds(Resource, la=_MAYBE, organisation=_MAYBE, agreement=_MAYBE, submitted_by=_MAYBE)


@given(st.none() | _PRINCIPALS, st.sampled_from([*ACTIONS, "made:up", ""]), _RESOURCES)
def test_a_foreign_authority_is_never_allowed(principal: Principal | None, action: str, resource: Resource) -> None:
    """There is an answer to everything, and only what is shared, or proves something, is of another authority."""
    decided = decide(principal, action, resource)
    assert isinstance(decided, Allowed | Denied)
    if isinstance(decided, Denied):
        assert decided.kind in TYPES
        return
    if action == "agreement:read" or resource.la is None:
        return
    assert principal is not None
    shared = action == "share:read" and principal.organisation_kind == "consumer"
    proof = action == "audit:read" and principal.organisation_kind == "registry"
    if shared:
        assert resource.agreement == principal.agreement
    elif not proof:
        assert resource.la == principal.la
        assert principal.organisation_kind != "authority" or resource.la == principal.organisation
