"""Refusals as problem details (RFC 9457): the house's codes, and nothing about a person."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from counter_app import log
from counter_app.domain.appointments import FreeStart
from counter_app.domain.errors import Code, Conflict, CounterError, Invalid, Unavailable

MEDIA_TYPE = "application/problem+json"

_STATUS = {
    Code.BAD_SIGN_IN: 401, Code.NOT_PERMITTED: 403, Code.NOT_FOUND: 404,
    Code.TOO_MANY_REQUESTS: 429, Code.FILE_TOO_LARGE: 413, Code.BAD_REQUEST: 422,
    Code.INTERNAL: 500,
}  # fmt: skip
_TOLD = frozenset({"field", "most", "least", "seconds", "incident", "service", "locations"})
"""Values that may leave the house; all others stay, as they may speak of a person."""


def status_of(error: CounterError) -> int:
    """Return the HTTP status of a refusal."""
    if isinstance(error, Invalid):
        return 422
    if isinstance(error, Unavailable):
        return 503
    return _STATUS.get(error.code, 409)


def problem(error: CounterError) -> JSONResponse:
    """Return a refusal as the answer to a request."""
    status = status_of(error)
    body: dict[str, Any] = {
        "type": f"urn:counter:{error.code.value}",
        "title": error.code.value.replace("_", " ").capitalize(),
        "status": status,
        "code": error.code.value,
    }
    for name, value in error.values.items():
        if name in _TOLD:
            body[name] = [str(one) for one in value] if isinstance(value, tuple) else value
    free = error.values.get("alternatives", ())
    if free:
        body["alternatives"] = [_start(start) for start in free]
    headers = {"Retry-After": str(error.values["seconds"])} if status == 429 else {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(body, status, headers, media_type=MEDIA_TYPE)


def _start(start: FreeStart) -> dict[str, str]:
    return {"location": start.location_name, "start_at": start.starts_at.isoformat()}


async def refused(_request: Request, error: Exception) -> JSONResponse:
    """Answer what a rule, or the database, refused."""
    assert isinstance(error, CounterError)  # noqa: S101 - it is registered for these
    return problem(error)


async def unreadable(_request: Request, _error: Exception) -> JSONResponse:
    """Answer a request that does not fit its description; what came in is not repeated."""
    return problem(Conflict(Code.BAD_REQUEST))


async def unknown(_request: Request, error: Exception) -> JSONResponse:
    """Answer a path or method that there is not."""
    status = getattr(error, "status_code", 404)
    body = {"type": "about:blank", "title": "There is nothing here", "status": status}
    return JSONResponse(body, status, media_type=MEDIA_TYPE)


async def broken(_request: Request, error: Exception) -> JSONResponse:
    """Answer a bug with the number under which the log tells of it."""
    return problem(CounterError(Code.INTERNAL, incident=log.incident(error)))
