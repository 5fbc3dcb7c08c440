"""What every payload can give, whatever it was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
import pytest

from ssd_registry.payload import Child, open_payload, read_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from pathlib import Path

    from ssd_registry.payload import Payload

REGISTRY = Registry()
HEADER = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"}
CHILDREN = [{"person_id": "C1", "forename": 'a\n"b"'}, {"person_id": "C2", "referrals": [{"referral_id": "R"}]}]


def _folder(path: Path, **tables: str) -> Path:
    for name, text in tables.items():
        (path / f"{name}.csv").write_text(text)
    return path


def _forms(path: Path) -> dict[str, Payload]:
    whole = {"header": HEADER, "children": CHILDREN}
    lines = b"\r\n".join(orjson.dumps(each) for each in [{"header": HEADER}, *CHILDREN])
    persons = 'pers_person_id,pers_forename\nC1,"a\n""b"""\nC2,\n'
    referrals = "cine_referral_id,cine_person_id\nR,C2\n"
    folder = _folder(path, ssd_person=persons, ssd_cin_episodes=referrals)
    return {
        "compact": read_payload(orjson.dumps(whole), Limits()),
        "written over many lines": read_payload(orjson.dumps(whole, option=orjson.OPT_INDENT_2), Limits()),
        "NDJSON": read_payload(lines, Limits(), ndjson=True),
        "tables": open_payload(folder, Limits(), REGISTRY, release="1.0.0", authority="845"),
    }


def test_each_child_can_be_had_as_json_on_one_line(tmp_path: Path) -> None:
    """Whatever a payload was read from, its children are lines of JSON that say the same."""
    for name, payload in _forms(tmp_path).items():
        lines = list(payload.raw_children())
        assert all(line is not None and not {10, 13} & set(line) for line in lines), name
        assert [orjson.loads(line or b"") for line in lines] == CHILDREN, name


@pytest.mark.parametrize("ndjson", [False, True])
def test_a_child_too_large_to_read_is_nothing(*, ndjson: bool) -> None:
    """What is not checked is not handed on either, and those after it keep their positions."""
    children = [{"person_id": "C1", "forename": "x" * 99}, {"person_id": "C2"}]
    body = orjson.dumps({"header": HEADER, "children": children})
    lines = b"\n".join(map(orjson.dumps, [{"header": HEADER}, *children]))
    payload = read_payload(lines if ndjson else body, Limits(child_bytes=60), ndjson=ndjson)
    assert list(payload.raw_children()) == [None, b'{"person_id":"C2"}']
    assert [isinstance(child, Child) for child in payload.children()] == [False, True]


def test_only_lists_beside_the_children_can_be_absent_from_json() -> None:
    """A child without referrals says nothing about whether referrals were sent."""
    release = REGISTRY.get("1.0.0")
    payload = read_payload(orjson.dumps({"header": HEADER, "children": CHILDREN, "professionals": []}), Limits())
    absent = payload.absent_tables(release)
    assert "ssd_department" in absent
    assert not absent & {"ssd_professionals", "ssd_contacts", "ssd_payload_header"}


def test_tables_with_no_file_are_absent(tmp_path: Path) -> None:
    """A file with headings only is there; an old column, or records made from others, stand for a table."""
    folder = _folder(
        tmp_path,
        ssd_person="pers_person_id\nC1\n",
        ssd_missing="miss_table_id,miss_person_id\n",
        ssd_contacts="cont_contact_id,cont_person_id,cont_contact_outcome_json\nK,C1,\n",
        ssd_cin_episodes="cine_referral_id,cine_person_id\nR,C1\n",
        ssd_cla_episodes="clae_cla_episode_id,clae_person_id,clae_cla_id\nE,C1,P\n",
    )
    payload = open_payload(folder, Limits(), REGISTRY, release="1.0.0")
    absent = payload.absent_tables(REGISTRY.get("1.0.0"))
    present = {"ssd_person", "ssd_missing", "ssd_contacts", "ssd_contact_outcomes", "ssd_cla_periods_of_care"}
    assert not absent & present
    assert {"ssd_referral_outcomes", "ssd_professionals", "ssd_cp_plans"} <= absent
    assert not absent & {"ssd_payload_header", "ssd_payload_removed", "ssd_payload_source_system"}
