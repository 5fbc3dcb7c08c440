"""One request to an ASGI application without a server, for the tests of layers."""

from __future__ import annotations

from typing import Any


async def served(
    path: str,
    *,
    app: Any,
    bearer: str | None = None,
    address: str = "192.0.2.1",
    body: tuple[bytes, ...] = (),
    method: str = "GET",
    more: dict[str, str] | None = None,
) -> tuple[int, dict[str, str], bytes]:
    """Answer it as a server would have it answered: status (0 where none began), headers and body."""
    sent: list[dict[str, Any]] = []
    parts = [{"type": "http.request", "body": each, "more_body": True} for each in body]
    coming = iter([*parts, {"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict[str, Any]:
        return next(coming, {"type": "http.disconnect"})

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"authorization", f"Bearer {bearer}".encode())] if bearer else []
    headers += [(b"content-length", b"%d" % sum(map(len, body)))] if body else []
    headers += [(name.lower().encode(), value.encode()) for name, value in (more or {}).items()]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": headers,
        "client": (address, 1),
        "server": ("test", 80),
        "scheme": "http",
        "http_version": "1.1",
        "root_path": "",
    }
    await app(scope, receive, send)
    start = next((each for each in sent if each["type"] == "http.response.start"), {"status": 0, "headers": []})
    answer = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], answer, b"".join(each.get("body", b"") for each in sent if each is not start)
