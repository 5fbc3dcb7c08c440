"""Every operation, tried with examples, edge cases and random requests made from the API's own document.

All of schemathesis's checks are on: no 5xx, no status, header or content type that is not documented, answers of the
documented shape, 405 for other methods, requests against the document refused and those within it accepted. What
is let off is let off here, one line each with its reason:

* A request within the document may still be refused with 400 (and by validations with 422) where no schema
  can say what is right: the text of a SPARQL query, a payload that names a release, the item that paging goes on after.
* A payload that breaks the document's sketch of one is what validations is for: it gets 200 and a report of problems.
* 413 and 414 refuse as 400 does, what is too long.
* 503 is a documented answer of a query that takes too long, so for /sparql it is no fault of the server.
"""

from __future__ import annotations

from typing import Any

import orjson
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from ssd_registry.api.server import openapi_document
from tests.api.conftest import Server
from tests.api.test_problems import EXCHANGE

ACCEPTED = ["2xx", "3xx", "404"]
REFUSED = ["400", "403", "404", "405", "406", "413", "414", "415", "422", "503"]
CONFIG = SchemathesisConfig.from_dict(
    {
        "generation": {"max-examples": 60, "deterministic": True, "database": "none"},
        "phases": {"examples": {"enabled": True}, "coverage": {"enabled": True}, "fuzzing": {"enabled": True}},
        "checks": {
            "enabled": True,
            "positive_data_acceptance": {"expected-statuses": ACCEPTED},
            "negative_data_rejection": {"expected-statuses": REFUSED},
        },
        "operations": [
            {
                "include-path": "/sparql",
                "checks": {
                    "positive_data_acceptance": {"expected-statuses": [*ACCEPTED, "400", "403", "406", "413", "503"]},
                    "not_a_server_error": {"expected-statuses": ["2xx", "3xx", "4xx", "503"]},
                },
            },
            {
                "include-path": "/v1/validations",
                "checks": {
                    "positive_data_acceptance": {"expected-statuses": [*ACCEPTED, "400", "422"]},
                    "negative_data_rejection": {"expected-statuses": [*REFUSED, "200"]},
                },
            },
            {
                "include-operation-id": "list_items",
                "checks": {"positive_data_acceptance": {"expected-statuses": [*ACCEPTED, "400"]}},
            },
        ],
    }
)


@schemathesis.serializer("application/sparql-query", "application/x-ndjson")
def as_text(_: Any, value: Any) -> bytes:
    """Send a body that is text as it is."""
    return value.encode("utf-8", "replace") if isinstance(value, str) else orjson.dumps(value)


whole = schemathesis.openapi.from_dict(orjson.loads(openapi_document()), config=CONFIG)
schema = whole.exclude(tag=sorted(EXCHANGE))
"""The registry's own operations. Those of the exchange are tried with tokens in `tests.reliability.test_generated`."""


@schema.parametrize()
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_every_operation_keeps_to_the_document(case: Any, server: Server) -> None:
    """Whatever is sent."""
    case.call_and_validate(base_url=server.url)


def operations(found: Any) -> list[Any]:
    """Return the operations of a document."""
    return [each.ok() for each in found.get_all_operations()]


def test_every_operation_was_tried() -> None:
    """None is left out by a filter but those of the exchange."""
    of_the_exchange = sum(bool(EXCHANGE & set(each.definition.raw["tags"])) for each in operations(whole))
    assert schema.statistic.operations.selected == whole.statistic.operations.total - of_the_exchange > 20


@pytest.fixture(scope="module", autouse=True)
def _server_stays_well(server: Server) -> Any:
    yield
    faults = [line for line in server.log.read_text().splitlines() if '"event": "fault"' in line]
    assert faults == []
