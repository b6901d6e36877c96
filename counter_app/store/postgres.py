"""Connections to a shared database: as whom, how safely, how patiently."""

from __future__ import annotations

import ipaddress
import time
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from counter_app.store.statements import share

_POOL = 4
_CONNECT_SECONDS = 5
_REST_SECONDS = 5.0
"""A connection that rested longer is asked whether it still lives."""

_OPTIONS = "-c jit=off"
"""Short statements are not worth compiling; the server would take policies for long ones."""

_LINE = {
    # a cable that was pulled is noticed by asking, and by no answer within seconds
    "tcp_user_timeout": "10000",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "2",
}


def engine(url: URL, *, role: str = "", read_only: bool = False) -> Engine:
    """Return the pool of connections of one account; nothing is opened yet.

    Args:
        role: in which the account acts, "" for its own.
        read_only: refuse every write, and make each query a transaction of its own.
    """
    given: dict[str, Any] = {}
    if read_only:
        # a query is a transaction of its own: no BEGIN and ROLLBACK around it to wait for
        given["isolation_level"] = "AUTOCOMMIT"
    made = create_engine(
        url, pool_size=_POOL, hide_parameters=True, connect_args=arguments(url),
        use_native_hstore=False, **given,  # no column is one: nothing to ask the server for
    )  # fmt: skip
    settings = [f"SET ROLE {role}"] if role else []
    if read_only:
        settings.append("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
    if settings:
        event.listen(made, "connect", lambda connection, _: _settle(connection, settings))
    event.listen(made, "checkin", _note_rest)
    event.listen(made, "checkout", _probe)
    return share(made, (role, read_only))


def as_account(url: URL, login: str | None, password: str | None) -> URL:
    """Return an address as another account's, whatever account it named."""
    return url._replace(username=login, password=password)


def conninfo(url: URL) -> str:
    """Return the address as the bare driver takes it, with all that `engine` adds to it."""
    from psycopg.conninfo import make_conninfo

    _, given = url.get_dialect()().create_connect_args(url)
    return make_conninfo(**{**arguments(url), **given})


def arguments(url: URL) -> dict[str, str]:
    """Return how to connect, where the address does not say otherwise.

    Beyond this machine only to a server that proves its name by a certificate (verify-full); of
    several servers to the one that takes writes, so that a fail-over is followed.
    """
    chosen = {"connect_timeout": str(_CONNECT_SECONDS), "options": _OPTIONS, **_LINE}
    chosen["target_session_attrs"] = "read-write"
    if not all(_is_here(host) for host in _hosts(url)):
        chosen["sslmode"] = "verify-full"
        chosen["sslrootcert"] = "system"
    return {name: value for name, value in chosen.items() if name not in url.query}


def _hosts(url: URL) -> list[str]:
    asked = url.query.get("host", ())
    listed = [asked] if isinstance(asked, str) else list(asked)
    names = [url.host or "", *(name for one in listed for name in one.split(","))]
    return [_without_port(name) for name in names if name]


def _without_port(name: str) -> str:
    head, _, tail = name.rpartition(":")
    return head if head and tail.isdigit() and ":" not in head.strip("[]") else name


def _is_here(host: str) -> bool:
    """Whether a host is this machine: a socket's folder, localhost, a loopback address."""
    if host.startswith(("/", "@")) or host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _settle(connection: Any, settings: list[str]) -> None:
    before, connection.autocommit = connection.autocommit, True
    try:
        for setting in settings:
            connection.execute(setting)
    finally:
        connection.autocommit = before


def _note_rest(_: Any, entry: ConnectionPoolEntry) -> None:
    entry.info["rests_since"] = time.monotonic()


def _probe(connection: Any, entry: ConnectionPoolEntry, _: PoolProxiedConnection) -> None:
    """Raise DisconnectionError, so that the pool opens another, for one that died while resting."""
    if time.monotonic() - entry.info.get("rests_since", 0.0) < _REST_SECONDS:
        return
    import psycopg  # loaded by now; an embedded office never needs it

    try:
        connection.execute("SELECT 1")
        connection.rollback()
    except psycopg.Error as error:
        raise DisconnectionError from error
