"""How every route behaves: unknown query parameters are refused, and its answer is documented as it is."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from ssd_registry.api.problems import problem

SCHEMAS = "#/components/schemas/{name}"


class StrictRoute(APIRoute):
    """A route that refuses query parameters it does not know, and parameters given twice."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler with the check in front of it."""
        handle = super().get_route_handler()
        known = _query_names(self.dependant)

        async def strict(request: Request) -> Response:
            refused = refuse_parameters(request, known)
            return refused or await handle(request)

        return strict


def _query_names(dependant: Dependant) -> set[str]:
    names = {field.alias for field in dependant.query_params}
    return names.union(*(_query_names(each) for each in dependant.dependencies))


def refuse_parameters(request: Request, known: set[str], *, repeatable: bool = False) -> Response | None:
    """Return a problem when the query has a parameter that is not *known* or stands twice, else None."""
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name[:50], known, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            choices = f" Known here: {', '.join(sorted(known))}." if known else " None is known here."
            return problem("unknown-parameter", f"A query parameter is not known here.{meant}{choices}")
        if names.count(name) > 1 and not repeatable:
            return problem("parameter-invalid", f"The query parameter {name} stands twice. Give it once.")
    return None


def invalid_parameters(error: RequestValidationError) -> Response:
    """Return a problem that names each parameter that cannot be used, and never its value."""
    errors = [{"parameter": str(fault["loc"][-1]), "message": _plain(str(fault["msg"]))} for fault in error.errors()]
    names = ", ".join(sorted({fault["parameter"] for fault in errors}))
    return problem("parameter-invalid", f"These parameters cannot be used as they are: {names}.", errors=errors)


def _plain(message: str) -> str:
    return message.replace("Input should be", "It should be").replace("a valid", "a")


def answer(content: Any, *, headers: dict[str, str] | None = None) -> Response:
    """Return *content* (structs, lists, values) as a JSON answer."""
    return Response(msgspec.json.encode(content), media_type="application/json", headers=headers)


def shaped(kind: Any, description: str) -> dict[int | str, dict[str, Any]]:
    """Return how an answer of the type *kind* is documented in OpenAPI."""
    (schema,), _ = msgspec.json.schema_components([kind], ref_template=SCHEMAS)
    return {200: {"description": description, "content": {"application/json": {"schema": schema}}}}


def components(kinds: list[Any]) -> dict[str, Any]:
    """Return the schemas of *kinds* and all they hold, as OpenAPI components."""
    _, schemas = msgspec.json.schema_components(kinds, ref_template=SCHEMAS)
    return schemas
