"""The access log: who read what of an authority, when, under which agreement and what for.

An entry is added in the transaction of the reader, who commits it before the first byte is sent. Each authority has a
log of its own, whose entries are numbered without a gap under a lock on its end, and chained: each carries a hash over
all before it. Each minute the log is sealed: a Merkle tree is built over it (RFC 9162) and its root signed with the
server's key, which whoever has the database has not. What an entry says can be erased; the chain stays whole.

No entry names a child. One about a child carries a mark that only the authority's own key can make from an identifier.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange import tasks
from ssd_registry.exchange.access_log.audit import FORM, HEAD, SALT_BYTES, START, Keys, canonical, chained, leaf_of
from ssd_registry.exchange.access_log.merkle import Tree, consistency, inclusion
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import LOG, LOG_END, ORGANISATION, SHARE_ROW, TASK, TREE_HEAD
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.tasks import Task

SEAL_SECONDS: Final = 60
"""How long after an entry its log is sealed, at most, while a worker runs."""

MOST: Final = 1_000
"""The most entries that are read at one time."""

SPOILT: Final = "spoilt"
"""The kind that is shown of an entry which cannot be read: somebody changed it in the database."""

_SEAL: Final = "seal"


class LogBroken(ExchangeRefused):
    """A log does not follow from what was sealed before: somebody changed the database. Nothing more is signed."""


@dataclass(frozen=True, slots=True)
class Access:
    """One access to data of an authority, as whoever reads it tells.

    *kind* is what was done, such as ``share.read`` or ``record.read``; *fields* are those that were given, where not
    all were; *first* and *last* are the positions of the *share* that were read, and *person* is the mark of the one
    child that was looked at.
    """

    kind: str
    organisation: str
    principal: str
    agreement: str | None = None
    purpose: str | None = None
    collection: str | None = None
    period: str | None = None
    fields: Sequence[str] | None = None
    children: int = 0
    request: str | None = None
    result: str = "ok"
    share: str | None = None
    first: int | None = None
    last: int | None = None
    person: bytes | None = None


class LogEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a log, as it was sealed; of an erased one, only its number is left."""

    number: int
    at: str | None = None
    erased: bool = False
    kind: str | None = None
    organisation: str | None = None
    principal: str | None = None
    agreement: str | None = None
    purpose: str | None = None
    collection: str | None = None
    period: str | None = None
    fields: list[str] | None = None
    children: int = 0
    request: str | None = None
    result: str | None = None
    share: str | None = None
    first: int | None = None
    last: int | None = None
    person: str | None = None


class TreeHead(msgspec.Struct, frozen=True, kw_only=True):
    """How many entries a log had at a time, and the root of their tree; *signed* says the same under a signature."""

    size: int
    root: str
    time: str
    signed: str


class Inclusion(msgspec.Struct, frozen=True, kw_only=True):
    """What shows that an entry is in the log that *head* was signed for (RFC 9162, 2.1.3). Hashes are hexadecimal."""

    number: int
    leaf: str
    proof: list[str]
    head: TreeHead


class Consistency(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """What shows that a log only grew between two sizes (RFC 9162, 2.1.4). Hashes are hexadecimal."""

    start: int
    end: int
    roots: list[str]
    proof: list[str]
    head: TreeHead


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries of a log are looked for; *since* and *until* are microseconds since 1970, until not included.

    None has a number over *most*.
    """

    person: bytes | None = None
    organisation: str | None = None
    collection: str | None = None
    since: int | None = None
    until: int | None = None
    most: int | None = None


def append(connection: Connection, store: Store, la: str, access: Access) -> int:
    """Add an entry to the log of the authority *la* in the caller's transaction, and return its number.

    The end of the log is locked until that transaction ends, so add the entry late in it.
    """
    before, chain = _locked_end(connection, la)
    number, at = before + 1, store.now()
    salt, text = secrets.token_bytes(SALT_BYTES), canonical(_said(la, number, at, access))
    leaf = leaf_of(salt, text)
    chain = chained(chain, leaf)
    connection.execute(
        sa.insert(LOG).values(
            la=la,
            number=number,
            at=at,
            entry=text.decode(),
            salt=salt,
            leaf=leaf,
            chain=chain,
            share=access.share,
            first=access.first,
            last=access.last,
            person=access.person,
        )
    )
    connection.execute(sa.update(LOG_END).where(LOG_END.c.la == la).values(number=number, chain=chain))
    _promise_seal(connection, store, la)
    return number


def entries(
    store: Store,
    la: str,
    *,
    after: int = 0,
    limit: int = 100,
    person: bytes | None = None,
    wanted: Wanted | None = None,
    newest: bool = False,
) -> list[LogEntry]:
    """Return entries of a log in order, those after the number *after*; with *newest* backwards, those before it.

    *person* is the mark of a child: then those entries that looked at the child, and those that read a part of a share
    in which the child is.
    """
    wanted = wanted or Wanted(person=person)
    beyond = (LOG.c.number < after if after else sa.true()) if newest else LOG.c.number > after
    order = LOG.c.number.desc() if newest else LOG.c.number.asc()
    asked = (
        sa.select(LOG.c.number, LOG.c.entry)
        .where(LOG.c.la == la, beyond, *_conditions(store, la, wanted))
        .order_by(order)
        .limit(min(limit, MOST + 1))
    )
    with store.transaction("ingest", la=la, read=True) as connection:
        return [_entry(number, text) for number, text in connection.execute(asked)]


def all_entries(store: Store, la: str, wanted: Wanted) -> Iterator[LogEntry]:
    """Yield every entry that is *wanted*, in order, a part at a time."""
    after = 0
    while page := entries(store, la, after=after, limit=MOST, wanted=wanted):
        yield from page
        after = page[-1].number


def last_number(store: Store, la: str) -> int:
    """Return how many entries the log has."""
    with store.transaction("ingest", la=la, read=True) as connection:
        return connection.execute(sa.select(LOG_END.c.number).where(LOG_END.c.la == la)).scalar() or 0


def look_up(store: Store, keys: ServerKeys, la: str, person_id: str, access: Access) -> bytes:
    """Return the mark of a child whose entries somebody looks up, once that *access* itself has been logged."""
    with store.transaction("ingest", la=la) as connection:
        mark = keys.mark(connection, la, person_id)
        append(connection, store, la, replace(access, person=mark))
    return mark


def names(store: Store) -> dict[str, str]:
    """Return what organisations are called."""
    with store.transaction("ingest", read=True) as connection:
        return {row.id: row.name for row in connection.execute(sa.select(ORGANISATION.c.id, ORGANISATION.c.name))}


def erase(connection: Connection, store: Store, la: str, numbers: Sequence[int], access: Access) -> int:
    """Erase what the entries *numbers* say, with their salts, and log which by *access*; return that entry's number.

    Without its salt nothing can be found out from an entry's leaf, and the leaf is all that the chain needs.
    """
    connection.execute(
        sa.update(LOG).where(LOG.c.la == la, LOG.c.number.in_(numbers)).values(entry=None, salt=None, person=None)
    )
    return append(connection, store, la, replace(access, fields=[str(number) for number in numbers]))


# ---- sealing ----


def seal(store: Store, keys: ServerKeys, la: str) -> TreeHead | None:
    """Sign a head of the log if it has grown since the last one, and return that; else return None.

    The task of doing so is done with it, in the same transaction. Raises `LogBroken` where the log does not follow
    from what was signed before.
    """
    with store.transaction("ingest", la=la) as connection:
        # Entries are added under the same lock: none can be promised a seal that then leaves it out.
        size, chain = _locked_end(connection, la)
        connection.execute(sa.delete(TASK).where(TASK.c.id == f"{_SEAL}/{la}"))
        tree = _sealed_tree(connection, keys, la)
        if size == tree.size:
            return None
        if _grow(connection, la, tree) != chain or tree.size != size:
            raise _broken(la, tree.size)
        at = store.now()
        head = _signed(keys, la, tree, at)
        row = {"la": la, "size": tree.size, "root": tree.root, "peaks": tree.peaks, "signed": head.signed}
        connection.execute(sa.insert(TREE_HEAD).values(**row, sealed_at=at))
        return head


def heads(store: Store, la: str, *, after: int = 0, limit: int = 100) -> list[TreeHead]:
    """Return the signed heads of a log of more than *after* entries, in order."""
    asked = (
        sa.select(TREE_HEAD.c.size, TREE_HEAD.c.root, TREE_HEAD.c.sealed_at, TREE_HEAD.c.signed)
        .where(TREE_HEAD.c.la == la, TREE_HEAD.c.size > after)
        .order_by(TREE_HEAD.c.size)
        .limit(min(limit, MOST + 1))
    )
    with store.transaction("ingest", la=la, read=True) as connection:
        return [_head(row) for row in connection.execute(asked)]


def prove_inclusion(store: Store, keys: ServerKeys, la: str, number: int) -> Inclusion:
    """Return what shows that entry *number* is in the log; raise `ExchangeRefused` where there is no such entry."""
    head = _covering(store, keys, la, number)
    with store.transaction("ingest", la=la, read=True) as connection:
        leaves = _leaves(connection, la, head.size)
    proof = [each.hex() for each in inclusion(leaves, number - 1)]
    return Inclusion(number=number, leaf=leaves[number - 1].hex(), proof=proof, head=head)


def prove_consistency(store: Store, keys: ServerKeys, la: str, start: int, end: int) -> Consistency:
    """Return what shows that the log of *end* entries begins with that of *start*; raise where it has no so many."""
    if start > end:
        raise ExchangeRefused("from is more than to: a log never gets shorter. Swap them.", kind="parameter-invalid")
    head = _covering(store, keys, la, end)
    with store.transaction("ingest", la=la, read=True) as connection:
        leaves = _leaves(connection, la, end)
    roots = [Tree.of(leaves[:start]).root.hex(), Tree.of(leaves).root.hex()]
    proof = [each.hex() for each in consistency(leaves, start)]
    return Consistency(start=start, end=end, roots=roots, proof=proof, head=head)


# ---- exporting ----


def export(store: Store, keys: ServerKeys, la: str) -> bytes:
    """Return the whole log as one JSON document that can be checked with nothing else, see `audit`."""
    return b"".join(exported(store, keys, la))


def exported(store: Store, keys: ServerKeys, la: str) -> Iterator[bytes]:
    """Yield the document a part at a time, with a line for each entry.

    The log is sealed first, and a head is signed anew, so that the document says how long the log was when it was
    made. A log that is broken is given as it is, for that to be seen.
    """
    size, signed = _sealed_now(store, keys, la)
    yield b'{"form":%b,"la":%b,\n"entries":[\n' % (orjson.dumps(FORM), orjson.dumps(la))
    yield from _lines(_record(row) for row in _rows(store, la, LOG, LOG.c.number, size))
    yield b'],\n"heads":[\n'
    yield from _lines(orjson.dumps(row.signed) for row in _rows(store, la, TREE_HEAD, TREE_HEAD.c.size, size))
    yield b'],\n"head":%b,\n"keys":%b}\n' % (orjson.dumps(signed), msgspec.json.encode(Keys.of(keys.public_jwks)))


def _sealed_now(store: Store, keys: ServerKeys, la: str) -> tuple[int, str]:
    """Return how long the log is now, and a signed head that says so; of a broken one, the last head there was."""
    try:
        seal(store, keys, la)
        with store.transaction("ingest", la=la, read=True) as connection:
            tree = _sealed_tree(connection, keys, la)
        return tree.size, _signed(keys, la, tree, store.now()).signed
    except LogBroken:
        with store.transaction("ingest", la=la, read=True) as connection:
            size = connection.execute(sa.select(sa.func.max(LOG.c.number)).where(LOG.c.la == la)).scalar() or 0
            last = _last_head(connection, la)
        return size, last.signed if last else _signed(keys, la, Tree(), store.now()).signed


def _rows(store: Store, la: str, table: sa.Table, number: sa.Column[int], most: int) -> Iterator[sa.Row[Any]]:
    """Yield the rows of *table* by their *number*, up to *most*, a part in each transaction."""
    after = 0
    while True:
        asked = sa.select(table).where(table.c.la == la, number > after, number <= most).order_by(number).limit(MOST)
        with store.transaction("ingest", la=la, read=True) as connection:
            rows = connection.execute(asked).all()
        if not rows:
            return
        yield from rows
        after = getattr(rows[-1], number.name)


def _lines(parts: Iterator[bytes]) -> Iterator[bytes]:
    """Yield *parts* as the members of a JSON list, each on a line, many at a time."""
    block: list[bytes] = []
    before = b""
    for part in parts:
        block.append(before + part)
        before = b",\n"
        if len(block) == MOST:
            yield b"".join(block)
            block.clear()
    yield b"".join(block) + (b"\n" if before else b"")


def _record(row: sa.Row[Any]) -> bytes:
    """Return an entry as it is exported; one that was spoilt in the database is shown as it is, and will not verify."""
    text = (row.entry or "null").encode()
    try:
        said = orjson.loads(text)
    except orjson.JSONDecodeError:
        text, said = orjson.dumps(row.entry), None
    salt = orjson.dumps(row.salt.hex() if row.salt is not None else None)
    misfiled = b',"misfiled":true' if isinstance(said, dict) and _is_misfiled(row, said) else b""
    parts = (row.number, text, salt, row.leaf.hex().encode(), row.chain.hex().encode(), misfiled)
    return b'{"number":%d,"entry":%b,"salt":%b,"leaf":"%b","chain":"%b"%b}' % parts


def _is_misfiled(row: sa.Row[Any], said: dict[str, Any]) -> bool:
    """Tell whether the columns by which an entry is found differ from what the entry says."""
    filed = (_time(row.at), row.share, row.first, row.last, row.person.hex() if row.person is not None else None)
    return filed != tuple(said.get(name) for name in ("at", "share", "first", "last", "person"))


# ---- the rows ----


def _locked_end(connection: Connection, la: str) -> tuple[int, bytes]:
    """Return the number and the chain of the last entry, and keep the others from adding one meanwhile."""
    asked = sa.select(LOG_END.c.number, LOG_END.c.chain).where(LOG_END.c.la == la).with_for_update()
    end = connection.execute(asked).one_or_none()
    if end is None:
        first = insert(connection, LOG_END).values(la=la, number=0, chain=START)
        connection.execute(first.on_conflict_do_nothing())
        end = connection.execute(asked).one()
    return end.number, end.chain


def _promise_seal(connection: Connection, store: Store, la: str) -> None:
    """Leave the task of sealing the log, unless it waits already."""
    tasks.promise(connection, Task(f"{_SEAL}/{la}", _SEAL, store.now() + SEAL_SECONDS * 1_000_000))


def _said(la: str, number: int, at: int, access: Access) -> dict[str, Any]:
    """Return what is hashed of an entry: every member, in any order, as `canonical` sorts them."""
    return {
        "la": la,
        "number": number,
        "at": _time(at),
        "kind": access.kind,
        "organisation": access.organisation,
        "principal": access.principal,
        "agreement": access.agreement,
        "purpose": access.purpose,
        "collection": access.collection,
        "period": access.period,
        "fields": None if access.fields is None else list(access.fields),
        "children": access.children,
        "request": access.request,
        "result": access.result,
        "share": access.share,
        "first": access.first,
        "last": access.last,
        "person": None if access.person is None else access.person.hex(),
    }


def _time(microseconds: int) -> str:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
    return f"{at:%Y-%m-%dT%H:%M:%S.%f}Z"


def _entry(number: int, text: str | None) -> LogEntry:
    if text is None:
        return LogEntry(number=number, erased=True)
    try:
        return msgspec.json.decode(text, type=LogEntry)
    except msgspec.MsgspecError:
        return LogEntry(number=number, kind=SPOILT)


def _conditions(store: Store, la: str, wanted: Wanted) -> Iterator[sa.ColumnElement[bool]]:
    """Yield what holds of the entries that are wanted."""
    if wanted.person is not None:
        yield LOG.c.number.in_(_about(la, wanted.person))
    if wanted.most is not None:
        yield LOG.c.number <= wanted.most
    if wanted.since is not None:
        yield LOG.c.at >= wanted.since
    if wanted.until is not None:
        yield LOG.c.at < wanted.until
    said = (sa.type_coerce if store.is_sqlite else sa.cast)(LOG.c.entry, sa.JSON)
    for name in ("organisation", "collection"):
        value = getattr(wanted, name)
        if value is not None:
            yield said[name].as_string() == value


def _about(la: str, person: bytes) -> sa.CompoundSelect[Any]:
    """Return the numbers of the entries about a child: of it alone, or of a part of a share that it is in."""
    alone = sa.select(LOG.c.number).where(LOG.c.la == la, LOG.c.person == person)
    among = (
        sa.select(LOG.c.number)
        .join(SHARE_ROW, (SHARE_ROW.c.la == LOG.c.la) & (SHARE_ROW.c.share == LOG.c.share))
        .where(
            LOG.c.la == la,
            SHARE_ROW.c.person == person,
            SHARE_ROW.c.position.between(LOG.c.first, LOG.c.last),
        )
    )
    return alone.union(among)


def _last_head(connection: Connection, la: str) -> sa.Row[Any] | None:
    asked = sa.select(TREE_HEAD).where(TREE_HEAD.c.la == la).order_by(TREE_HEAD.c.size.desc()).limit(1)
    return connection.execute(asked).one_or_none()


def _sealed_tree(connection: Connection, keys: ServerKeys, la: str) -> Tree:
    """Return the tree that the last head was signed for; its signature decides, not what else the database says."""
    last = _last_head(connection, la)
    if last is None:
        return Tree()
    try:
        said = keys.read(last.signed, kind=HEAD)
        tree = Tree(said["size"], last.peaks)
    except (ExchangeRefused, KeyError, ValueError):
        raise _broken(la, last.size) from None
    if (said["la"], said["root"]) != (la, tree.root.hex()):
        raise _broken(la, last.size)
    return tree


def _grow(connection: Connection, la: str, tree: Tree) -> bytes:
    """Add to *tree* the entries after those it has, and return the chain; raise where one does not follow."""
    chain: bytes | None = START
    if tree.size:
        chain = connection.execute(
            sa.select(LOG.c.chain).where(LOG.c.la == la, LOG.c.number == tree.size)
        ).scalar_one_or_none()
    asked = sa.select(LOG.c.number, LOG.c.leaf, LOG.c.chain).where(LOG.c.la == la, LOG.c.number > tree.size)
    for number, leaf, after in connection.execute(asked.order_by(LOG.c.number)):
        if chain is None or number != tree.size + 1 or chained(chain, leaf) != after:
            raise _broken(la, tree.size + 1)
        tree.add(leaf)
        chain = after
    if chain is None:
        raise _broken(la, tree.size)
    return chain


def _broken(la: str, number: int) -> LogBroken:
    return LogBroken(
        f"The access log of authority {la} does not hold together at entry {number:,}: it was changed in the database. "
        f"Nothing more of it is signed. Export it, check it with ssd audit verify, and find out who did that.",
        kind="state-conflict",
    )


def _signed(keys: ServerKeys, la: str, tree: Tree, at: int) -> TreeHead:
    time, root = _time(at), tree.root.hex()
    signed = keys.sign({"la": la, "size": tree.size, "root": root, "time": time}, kind=HEAD)
    return TreeHead(size=tree.size, root=root, time=time, signed=signed)


def _head(row: Any) -> TreeHead:
    return TreeHead(size=row.size, root=row.root.hex(), time=_time(row.sealed_at), signed=row.signed)


def _covering(store: Store, keys: ServerKeys, la: str, number: int) -> TreeHead:
    """Return the last signed head, which covers entry *number*; the log is sealed where none does yet."""
    for attempt in (False, True):
        if attempt:
            seal(store, keys, la)
        with store.transaction("ingest", la=la, read=True) as connection:
            last = _last_head(connection, la)
        if last is not None and 0 < number <= last.size:
            return _head(last)
    raise ExchangeRefused(f"There is no entry {number:,} in the log.", kind="not-found")


def _leaves(connection: Connection, la: str, size: int) -> list[bytes]:
    asked = sa.select(LOG.c.leaf).where(LOG.c.la == la, LOG.c.number <= size).order_by(LOG.c.number)
    leaves = list(connection.execute(asked).scalars())
    if len(leaves) != size:
        raise _broken(la, len(leaves))
    return leaves
