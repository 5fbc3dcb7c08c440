"""``ssd admin``: what the operator of an exchange does: who takes part, with which keys, and who acts for whom.

It works on the database itself, so it needs SSD_DATABASE as the server has it. It never sees a child.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ssd_registry.cli.console import say, settings, write
from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    from ssd_registry.exchange.identity.principals import Known, Organisation
    from ssd_registry.exchange.sharing.agreements import Registered
    from ssd_registry.exchange.store import Store

app = typer.Typer(help="For the operator of an exchange: who takes part, and with which keys.", no_args_is_help=True)
_organisation = typer.Typer(help="Local authorities, suppliers, and those who read.", no_args_is_help=True)
_key = typer.Typer(help="The keys that people and machines sign with.", no_args_is_help=True)
_delegation = typer.Typer(help="Which suppliers act for an authority.", no_args_is_help=True)
_agreement = typer.Typer(help="Agreements for everybody: authorities sign them by themselves.", no_args_is_help=True)
app.add_typer(_organisation, name="organisation")
app.add_typer(_key, name="key")
app.add_typer(_delegation, name="delegation")
app.add_typer(_agreement, name="agreement")

_BY = "operator"
_Json = Annotated[bool, typer.Option("--json", help="Write JSON instead of words.")]
_Of = Annotated[str, typer.Option("--of", help="The organisation, such as 845.", metavar="ORGANISATION")]
_Role = Annotated[list[str], typer.Option("--role", help="What they may do (see docs/access.md); may be given again.")]
_KeyFile = Annotated[
    Path | None, typer.Option("--key", help="The file with their public key: a JSON Web Key or PEM.", metavar="FILE")
]
_Id = Annotated[
    str | None, typer.Option("--id", help="What they are called as a client; made up if not given.", metavar="ID")
]
_Issuer = Annotated[
    str | None, typer.Option("--subject", help="What SSD_ISSUER calls them, where they sign in there.", metavar="TEXT")
]


_Agreement = Annotated[str, typer.Argument(help="The agreement.", metavar="AGREEMENT")]

_OrganisationKind = Literal["authority", "supplier", "consumer", "registry"]
_KeyKind = Literal["Ed25519", "P-256", "P-384", "RSA"]


@_organisation.command("add")
def add_organisation(
    identifier: Annotated[str, typer.Argument(help="Its number if it is an authority, or a short name.", metavar="ID")],
    *,
    name: Annotated[str | None, typer.Option(help="Its name; an authority's is known from its number.")] = None,
    kind: Annotated[_OrganisationKind, typer.Option(help="What it is.")] = "authority",
    as_json: _Json = False,
) -> None:
    """Add an organisation: an authority by its number, or a supplier, a consumer or a registry by a name."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415 - ssd --help is quick

    with _store() as store:
        if kind == "authority" and name is None:
            added = principals.seed_authorities(store, _latest(), [identifier])
            if not added:
                raise SsdError(f"There is an organisation {identifier} already.")
            made = added[0]
        else:
            made = principals.add_organisation(store, id=identifier, kind=kind, name=name or "")
    _tell(made, f"{made.name} ({made.id}) takes part as {_a(made.kind)}.", as_json=as_json)


@_organisation.command("seed")
def seed(*, as_json: _Json = False) -> None:
    """Add every local authority that the latest release lists today."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        added = principals.seed_authorities(store, _latest())
    _tell(added, f"{len(added)} authorities were added.", as_json=as_json)


@_organisation.command("end")
def end_organisation(
    identifier: Annotated[str, typer.Argument(help="The organisation.", metavar="ID")], *, as_json: _Json = False
) -> None:
    """End an organisation: from now on nobody of it may do anything."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        principals.end_organisation(store, identifier)
    _tell(
        {"id": identifier, "ended": True}, f"{identifier} has ended. Its tokens are no longer taken.", as_json=as_json
    )


@app.command()
def person(
    name: Annotated[str, typer.Argument(help="Who it is.")],
    *,
    of: _Of,
    role: _Role,
    key: _KeyFile = None,
    identifier: _Id = None,
    subject: _Issuer = None,
    as_json: _Json = False,
) -> None:
    """Add a person of an organisation, who signs with a key or signs in with SSD_ISSUER."""
    _add("person", name, of, role, key, identifier, subject, as_json=as_json)


@app.command()
def machine(
    name: Annotated[str, typer.Argument(help="What it is.")],
    *,
    of: _Of,
    role: _Role,
    key: _KeyFile = None,
    identifier: _Id = None,
    subject: _Issuer = None,
    as_json: _Json = False,
) -> None:
    """Add a machine of an organisation, which signs with a key of its own."""
    _add("machine", name, of, role, key, identifier, subject, as_json=as_json)


@_key.command("new")
def new_key(
    file: Annotated[
        Path,
        typer.Argument(help="Where the private half goes: a new file that only you may read; PEM if it ends in .pem."),
    ],
    *,
    kind: Annotated[_KeyKind, typer.Option(help="The kind of key.")] = "Ed25519",
) -> None:
    """Make a key pair: the private half stays in the file, the public half is written out. It needs no database."""
    from ssd_registry.exchange.identity import key_pair  # noqa: PLC0415

    public = key_pair.make(file, kind)
    say(f"The private half is in {file}. It is yours alone: do not send it to anybody, not even to us.")
    write(json.dumps(public))


@_key.command("add")
def add_key(
    principal: Annotated[str, typer.Argument(help="Whose key it is.")],
    file: Annotated[Path, typer.Argument(help="The file with the public key: a JSON Web Key or PEM.")],
    *,
    as_json: _Json = False,
) -> None:
    """Let a person or machine sign with one more key, before the older one is taken away."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        known = principals.add_key(store, principal, _public(file))
    _tell(known, f"{principal} signs with {_keys(known)}.", as_json=as_json)


@_key.command("remove")
def remove_key(
    principal: Annotated[str, typer.Argument(help="Whose key it is.")],
    *,
    kid: Annotated[str, typer.Option(help="Which key (see ssd admin list).")],
    as_json: _Json = False,
) -> None:
    """Take a key away: nothing that it signs is taken from now on."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        known = principals.remove_key(store, principal, kid)
    _tell(known, f"{principal} signs with {_keys(known)}.", as_json=as_json)


@app.command()
def secret(
    principal: Annotated[str, typer.Argument(help="The machine.")],
    *,
    days: Annotated[int, typer.Option(help="How long it may be used; a year at most.", min=1)] = 90,
    network: Annotated[
        list[str], typer.Option("--from", help="Where it may come from, such as 203.0.113.0/24; may be given again.")
    ],
    as_json: _Json = False,
) -> None:
    """Make a secret for a machine that cannot sign yet. It is shown once; a new one ends the one before."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        made = principals.make_secret(store, principal, days=days, addresses=network)
    say(f"Warning: {made.warning}")
    _tell(made, f"{made.secret}", as_json=as_json)
    say(f"It ends on {_day(made.ends_at)}. It is shown here and never again.")


@_delegation.command("grant")
def grant(
    authority: Annotated[str, typer.Argument(help="The authority, such as 845.")],
    supplier: Annotated[str, typer.Argument(help="The supplier.")],
    *,
    as_json: _Json = False,
) -> None:
    """Let a supplier send for an authority, as the authority has asked in writing."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        made = principals.grant_delegation(store, authority, supplier, by=_BY)
        _warn(store)
    _tell(made, f"{supplier} may send for {authority}.", as_json=as_json)


@_delegation.command("revoke")
def revoke_delegation(
    authority: Annotated[str, typer.Argument(help="The authority, such as 845.")],
    supplier: Annotated[str, typer.Argument(help="The supplier.")],
    *,
    as_json: _Json = False,
) -> None:
    """Let a supplier send for an authority no longer, from its next request on."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        made = principals.revoke_delegation(store, authority, supplier)
    _tell(made, f"{supplier} may no longer send for {authority}.", as_json=as_json)


@_agreement.command("add")
def add_agreement(
    file: Annotated[Path, typer.Argument(help="The document, as ssd agreement draft begins it.", metavar="FILE")],
    *,
    of: Annotated[
        str, typer.Option("--of", help="The agreement that it is the next version of.", metavar="AGREEMENT")
    ] = "",
    as_json: _Json = False,
) -> None:
    """Propose an agreement for a consumer that does not do so itself. No authority is bound until it has signed."""
    from ssd_registry.cli.collection import shelf  # noqa: PLC0415
    from ssd_registry.cli.console import registry  # noqa: PLC0415
    from ssd_registry.exchange.sharing import agreements, terms  # noqa: PLC0415

    with _store() as store, _faults_told():
        document = terms.read(file.read_bytes())
        made = agreements.propose(store, shelf(), registry(settings()), _BY, document, of=of)
    words = f"{made.agreement.id} is proposed, version {made.agreement.version}. Each authority has to sign it."
    _tell(made, words if not made.kept else f"{words} Still signed by {', '.join(made.kept)}.", as_json=as_json)


@contextmanager
def _faults_told() -> Iterator[None]:
    """Say each part of what is refused, not only how many there are."""
    from ssd_registry.errors import ExchangeRefused  # noqa: PLC0415

    try:
        yield
    except ExchangeRefused as refused:
        parts = "".join(f"\n  {each.get('pointer', '')}  {each['message']}" for each in refused.errors)
        raise SsdError(f"{refused}{parts}") from None


@_agreement.command("list")
def list_agreements(*, as_json: _Json = False) -> None:
    """List the agreements, with who has signed."""
    from ssd_registry.exchange.sharing import agreements  # noqa: PLC0415

    with _store() as store:
        found = agreements.register(store)
    lines = [_agreed(each) for each in found]
    _tell(found, "\n".join(lines) or "There is no agreement yet.", as_json=as_json)


def _agreed(each: Registered) -> str:
    signed = ", ".join(one.la for one in each.signatures if not one.ended_at) or "nobody yet"
    what = f"{each.terms['consumer']} reads {each.terms['collection']}; signed by {signed}"
    return f"{each.id}  {each.state}, version {each.version}: {what}"


@_agreement.command("suspend")
def suspend_agreement(agreement: _Agreement, *, as_json: _Json = False) -> None:
    """Stop all reading under an agreement, of every authority, until it is resumed."""
    from ssd_registry.exchange.sharing import agreements  # noqa: PLC0415

    with _store() as store:
        made = agreements.suspend(store, agreement)
    _tell(made, f"Nothing is read under {agreement} until it is resumed.", as_json=as_json)


@_agreement.command("resume")
def resume_agreement(agreement: _Agreement, *, as_json: _Json = False) -> None:
    """Let reading under a suspended agreement begin again."""
    from ssd_registry.exchange.sharing import agreements  # noqa: PLC0415

    with _store() as store:
        made = agreements.resume(store, agreement)
    _tell(made, f"{agreement} is {made.state} again.", as_json=as_json)


@_agreement.command("end")
def end_agreement(agreement: _Agreement, *, as_json: _Json = False) -> None:
    """End an agreement for good: nothing is read under it any more."""
    from ssd_registry.exchange.sharing import agreements  # noqa: PLC0415

    with _store() as store:
        made = agreements.terminate(store, agreement)
    _tell(made, f"{agreement} has ended for good.", as_json=as_json)


@app.command()
def revoke(principal: Annotated[str, typer.Argument(help="The person or machine.")], *, as_json: _Json = False) -> None:
    """Let a person or machine do nothing any more, from its next request on."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        known = principals.revoke(store, principal)
    _tell(known, f"{principal} may do nothing any more.", as_json=as_json)


@app.command("list")
def listing(
    organisation: Annotated[
        str | None, typer.Argument(help="Only this organisation.", metavar="[ORGANISATION]")
    ] = None,
    *,
    as_json: _Json = False,
) -> None:
    """List who takes part: organisations, their people and machines, and who acts for whom."""
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    with _store() as store:
        there = [each for each in principals.organisations(store) if organisation in {None, each.id}]
        known = principals.principals(store, organisation)
        given = {each.id: principals.delegations(store, la=each.id) for each in there if each.kind == "authority"}
    if organisation is not None and not there:
        raise SsdError(f"There is no organisation {organisation}. ssd admin list shows those there are.")
    found = {
        "organisations": there,
        "principals": known,
        "delegations": [each for several in given.values() for each in several],
    }
    lines = [line for each in there for line in _lines(each, known, given.get(each.id, []))]
    _tell(found, "\n".join(lines) or "Nobody takes part yet.", as_json=as_json)


def _add(
    kind: str,
    name: str,
    of: str,
    roles: list[str],
    key: Path | None,
    identifier: str | None,
    subject: str | None,
    *,
    as_json: bool,
) -> None:
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    issuer = settings().issuer if subject is not None else None
    if subject is not None and issuer is None:
        raise SsdError("SSD_ISSUER is not set, so nobody can sign in with another issuer. Set it, or give a --key.")
    keys = [_public(key)] if key else []
    with _store() as store:
        made = principals.add_principal(
            store,
            kind=kind,
            organisation=of,
            name=name,
            roles=roles,
            id=identifier,
            keys=keys,
            issuer=issuer,
            subject=subject,
        )
        _warn(store)
    ways = "" if keys or subject else " It cannot ask for a token yet: ssd admin key add"
    _tell(made, f"{made.name} is {made.id}: {', '.join(made.roles)} of {of}.{ways}", as_json=as_json)


def _public(file: Path) -> dict[str, Any]:
    """Return the public half of the key in *file*, and say so where somebody has handed over the private one."""
    from ssd_registry.exchange.identity import key_pair  # noqa: PLC0415

    held = key_pair.read(file)
    if "d" in held:
        say(f"Warning: {file} has the private half, which is for its owner alone. Only the public half was kept.")
    return key_pair.public_half(held)


def _warn(store: Store) -> None:
    """Say now what would keep the server from starting; in PostgreSQL nothing that is done here does."""
    from ssd_registry.exchange import guard  # noqa: PLC0415

    if store.is_sqlite:
        for fault in guard.faults(store, development=settings().development):
            say(f"Warning: {fault}")


@contextmanager
def _store() -> Iterator[Store]:
    """Give the store that the settings name, which has to have been set up."""
    from ssd_registry.exchange import migrations  # noqa: PLC0415
    from ssd_registry.exchange.store import Store  # noqa: PLC0415

    store = Store(settings().database_url)
    try:
        if store.file is not None and not store.file.exists():
            raise SsdError("There is no exchange here yet. Set it up first: ssd db upgrade")
        if migrations.standing(store).state != "current":
            raise SsdError("The database of the exchange is not up to date. Bring it up to date first: ssd db upgrade")
        yield store
    finally:
        store.close()


def _latest() -> Any:
    from ssd_registry.cli.console import registry  # noqa: PLC0415

    return registry(settings()).get("latest")


def _tell(found: Any, words: str, *, as_json: bool) -> None:
    """Write what was *found* as JSON, or say it in *words*."""
    import msgspec  # noqa: PLC0415

    write(msgspec.json.format(msgspec.json.encode(found), indent=2).decode() if as_json else words)


def _lines(organisation: Organisation, known: list[Known], given: list[Any]) -> Iterator[str]:
    ended = ", ended" if organisation.ended_at else ""
    yield f"{organisation.id}  {organisation.name} ({organisation.kind}{ended})"
    for each in known:
        if each.organisation == organisation.id:
            yield f"    {each.id}  {each.kind} {each.name}: {', '.join(each.roles)}; {_ways(each)}"
    for each in given:
        until = f", until {_day(each.revoked_at)}" if each.revoked_at else ""
        yield f"    lets {each.supplier} act for it since {_day(each.granted_at)}{until}"


def _ways(known: Known) -> str:
    """Say how somebody shows who it is."""
    if known.revoked_at:
        return f"revoked on {_day(known.revoked_at)}"
    ways = [_keys(known)] if known.keys else []
    if known.subject:
        ways.append(f"signs in with {known.issuer}")
    if known.secret_ends_at:
        ways.append(f"a secret until {_day(known.secret_ends_at)} from {', '.join(known.addresses)}")
    return ", ".join(ways) or "no key yet"


def _keys(known: Known) -> str:
    named = ", ".join(str(key["kid"]) for key in known.keys)
    return f"the key{'s' if len(known.keys) > 1 else ''} {named}" if named else "no key"


def _day(microseconds: int) -> str:
    return datetime.fromtimestamp(microseconds / 1_000_000, UTC).date().isoformat()


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
