"""The API's own document: it is the committed one, it is right, and it says everything there is to say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from ssd_registry.api.problems import MEDIA_TYPE
from ssd_registry.settings import Limits

COMMITTED = Path(__file__).parents[2] / "openapi" / "v1.json"
WRITE = (
    "import pathlib; from ssd_registry.api.server import openapi_document; "
    "pathlib.Path('openapi/v1.json').write_bytes(openapi_document())"
)


def test_the_document_is_the_committed_one(client: httpx.Client) -> None:
    """What is served is what was reviewed; to change it, run the line in this test."""
    assert client.get("/openapi.json").content == COMMITTED.read_bytes(), f"Run: python -c {WRITE!r}"


def test_the_document_does_not_depend_on_where_it_is_made(tmp_path: Path) -> None:
    """Neither on settings nor on the folder."""
    command = (
        "import sys; from ssd_registry.api.server import openapi_document; sys.stdout.buffer.write(openapi_document())"
    )
    environment = {"SSD_LIMIT_BODY_BYTES": "7", "SSD_SPARQL_SECONDS": "7", "PYTHONHASHSEED": "7"}
    made = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, check=True, cwd=tmp_path, env=environment
    )
    assert made.stdout == COMMITTED.read_bytes()


def test_the_document_is_valid(document: dict[str, Any]) -> None:
    """OpenAPI 3.1, as its validator has it."""
    assert document["openapi"].startswith("3.1")
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Return path, method and description of every operation."""
    return [(path, method, each) for path, methods in document["paths"].items() for method, each in methods.items()]


def test_every_operation_is_described(document: dict[str, Any]) -> None:
    """A summary, a name that makes a good function, one of the tags, and what each answer is."""
    found = operations(document)
    names = [each["operationId"] for _, _, each in found]
    assert len(names) == len(set(names)) > 20
    tags = {tag["name"] for tag in document["tags"]}
    for path, method, each in found:
        assert each["summary"], path
        assert each["operationId"].isidentifier(), path
        assert set(each["tags"]) < tags, path
        for status, answer in each["responses"].items():
            assert answer["description"], (path, status)
            if status >= "400":
                # A token is refused in the words of OAuth (RFC 6749, 5.2).
                oauth = path == "/v1/token" and status in {"400", "401"}
                schema = answer["content"]["application/json" if oauth else MEDIA_TYPE]["schema"]
                name = "TokenError" if oauth else "Problem"
                assert schema == {"$ref": f"#/components/schemas/{name}"}, (path, status)
        assert "400" in each["responses"], (method, path)
        for parameter in each.get("parameters", []):
            assert parameter["schema"], (path, parameter["name"])
            if parameter["in"] == "query":
                assert parameter["description"], (path, parameter["name"])


def test_every_answer_has_a_shape(document: dict[str, Any]) -> None:
    """JSON is described down to its members; nothing refers to what is not there."""
    for path, _, each in operations(document):
        for answer in each["responses"].values():
            if "application/json" in answer.get("content", {}) and path != "/sparql":  # whose results W3C describes
                assert answer["content"]["application/json"]["schema"], path
    assert "HTTPValidationError" not in str(document)
    assert {"Problem", "Report", "Manifest", "Item", "CodeList"} <= document["components"]["schemas"].keys()


def test_every_body_has_an_example_that_is_what_the_operation_takes(document: dict[str, Any]) -> None:
    """Whoever writes a client has something to begin with."""
    bodies = [
        (each["operationId"], media, content)
        for _, _, each in operations(document)
        for media, content in each.get("requestBody", {}).get("content", {}).items()
        if each["operationId"] != "query_by_post"  # queries are W3C's, and say it in their schemas
    ]
    assert len(bodies) > 15
    for name, media, content in bodies:
        assert "example" in content, (name, media)
        schema = {**content["schema"], "components": document["components"]}
        jsonschema_rs.validate(schema, content["example"])


def test_names_are_words(document: dict[str, Any]) -> None:
    """Programs that write clients make classes and arguments of them: of each thing one, and of each one name."""
    assert [name for name in document["components"]["schemas"] if not name.isidentifier()] == []
    named: dict[str, str] = {}
    for path in document["paths"]:
        for found in re.finditer(r"{(\w+)}", path):
            before = re.sub(r"{\w+}", "{}", path[: found.start()])
            assert named.setdefault(before, found[1]) == found[1], path


def test_only_what_is_read_is_not_modified(document: dict[str, Any]) -> None:
    """304 is an answer to GET alone (RFC 9110)."""
    assert [path for path, method, each in operations(document) if method != "get" and "304" in each["responses"]] == []


def test_the_limits_are_in_the_document(document: dict[str, Any]) -> None:
    """Each, with its size and the setting that changes it."""
    for name, field in Limits.model_fields.items():
        assert f"{field.default:,} (SSD_LIMIT_{name.upper()})" in document["info"]["description"]
    assert "SSD_SPARQL_SECONDS" in document["info"]["description"]
