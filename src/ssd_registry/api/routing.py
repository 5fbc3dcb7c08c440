"""How every route behaves: unknown parameters are refused, answers have an ETag and are documented as they are."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Callable, Coroutine
from datetime import date
from typing import Annotated, Any

import msgspec
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from ssd_registry.api.problems import Refused, problem
from ssd_registry.api.security import IN_ADDRESS, actions_of, refuse_token_in_address

SCHEMAS = "#/components/schemas/{name}"
NOT_MODIFIED: dict[int | str, dict[str, Any]] = {304: {"description": "You have it already (If-None-Match)"}}
_KEPT = {"etag", "cache-control", "vary", "content-location", "link", "access-control-allow-origin"}
"""What a 304 repeats of the answer that it stands for (RFC 9110, 15.4.5)."""

_WORDS = {
    "missing": "It is missing.",
    "string_too_long": "It has more than {max_length} characters.",
    "string_too_short": "It is empty.",
    "int_parsing": "It is not a whole number.",
    "int_parsing_size": "It is not a whole number of a usual size.",
    "greater_than_equal": "The least is {ge}.",
    "less_than_equal": "The most is {le}.",
    "literal_error": "It is one of {expected}.",
    "day": "Write it as year-month-day, like 2027-04-01.",
}


def _written_as_a_day(text: object) -> date:
    """Read a day in the one form that is taken; pydantic alone would also take seconds since 1970."""
    try:
        day = date.fromisoformat(str(text))
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise PydanticCustomError("day", "not a day")
    return day


Day = Annotated[date, BeforeValidator(_written_as_a_day)]


class StrictRoute(APIRoute):
    """A route that refuses query parameters it does not know, and parameters given twice."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler with the check in front of it and an ETag on its answer."""
        handle = super().get_route_handler()
        known = _query_names(self.dependant)
        asks_the_store = bool(actions_of(self.dependant))

        async def strict(request: Request) -> Response:
            if IN_ADDRESS in request.query_params:
                await refuse_token_in_address(request)
            if asks_the_store:
                _refuse_nul(request)
            refuse_parameters(request.query_params, known)
            return _unless_known(request, await handle(request))

        return strict


def _refuse_nul(request: Request) -> None:
    """Raise where the address has the character U+0000, which no name has and not every database can be asked for."""
    if "\0" in request.scope["path"]:
        raise Refused("not-found", "There is nothing at this address.")
    if any("\0" in value for value in request.query_params.values()):
        raise Refused("parameter-invalid", "A query parameter holds the character U+0000, which no text has.")


def _query_names(dependant: Dependant) -> set[str]:
    names = {field.alias for field in dependant.query_params}
    return names.union(*(_query_names(each) for each in dependant.dependencies))


def refuse_parameters(parameters: QueryParams, known: set[str], *, repeatable: frozenset[str] = frozenset()) -> None:
    """Raise `Refused` when one of the *parameters* is not *known*, or stands twice."""
    seen: set[str] = set()
    for name, _ in parameters.multi_items():
        if name not in known:
            near = difflib.get_close_matches(name[:50], known, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            choices = f" Known here: {', '.join(sorted(known))}." if known else " None is known here."
            raise Refused("unknown-parameter", f"A query parameter is not known here.{meant}{choices}")
        if name in seen and name not in repeatable:
            raise Refused("parameter-invalid", f"The query parameter {name} stands twice. Give it once.")
        seen.add(name)


def invalid_parameters(error: RequestValidationError) -> Response:
    """Return a problem that names each parameter that cannot be used, and never its value."""
    errors = [{"parameter": str(fault["loc"][-1]), "message": _plain(fault)} for fault in error.errors()]
    names = ", ".join(sorted({fault["parameter"] for fault in errors}))
    return problem("parameter-invalid", f"These parameters cannot be used as they are: {names}.", errors=errors)


def _plain(fault: dict[str, Any]) -> str:
    """Say in our words what pydantic found."""
    return _WORDS.get(fault["type"], "It cannot be read.").format(**fault.get("ctx", {})).replace("'", "")


def _unless_known(request: Request, response: Response) -> Response:
    """Give an answer a strong ETag, and answer 304 to who has it already."""
    if response.status_code != 200 or response.headers.get("cache-control") == "no-store":  # noqa: PLR2004 - OK
        return response
    etag = f'"{hashlib.sha256(response.body).hexdigest()}"'
    response.headers["ETag"] = etag
    if not matches(", ".join(request.headers.getlist("if-none-match")).encode("latin-1"), etag.encode()):
        return response
    return Response(status_code=304, headers={n: value for n, value in response.headers.items() if n in _KEPT})


def matches(if_none_match: bytes, etag: bytes) -> bool:
    """Tell whether If-None-Match names *etag*; a weak name will do (RFC 9110, 13.1.2)."""
    tags = {tag.strip().removeprefix(b"W/") for tag in if_none_match.split(b",")}
    return etag in tags or b"*" in tags


def answer(content: Any, *, headers: dict[str, str] | None = None) -> Response:
    """Return *content* (structs, lists, values) as a JSON answer."""
    return Response(msgspec.json.encode(content), media_type="application/json", headers=headers)


def shaped(kind: Any, description: str) -> dict[int | str, dict[str, Any]]:
    """Return how an answer of the type *kind* is documented in OpenAPI."""
    (schema,), _ = msgspec.json.schema_components([kind], ref_template=SCHEMAS)
    return {200: {"description": description, "content": {"application/json": {"schema": schema}}}, **NOT_MODIFIED}


def taking(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """Return how a body of the type *kind* is documented in OpenAPI."""
    schema = {"$ref": SCHEMAS.format(name=kind.__name__)}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def components(kinds: list[Any]) -> dict[str, Any]:
    """Return the schemas of *kinds* and all they hold, as OpenAPI components."""
    _, schemas = msgspec.json.schema_components(kinds, ref_template=SCHEMAS)
    return schemas


def with_query(path: str, request: Request) -> str:
    """Return *path* with the query that *request* came with."""
    query = request.scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path
