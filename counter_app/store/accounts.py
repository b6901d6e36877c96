"""Accounts of a shared database: roles that its own functions make and change."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Connection, text

_SET_PASSWORD = text("SELECT counter_set_password(:login, :verifier)")


def set_password(connection: Connection, login: str, password: str) -> None:
    """Give an account a password; an embedded database keeps it by itself.

    What travels is a SCRAM-SHA-256 verifier (RFC 5803), made here: no password reaches the
    server, nor its log.
    """
    if connection.dialect.name != "postgresql":
        return
    import psycopg  # loaded by now; an embedded office never needs it

    driver = cast(psycopg.Connection, connection.connection.driver_connection)
    verifier = driver.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode("ascii")
    connection.execute(_SET_PASSWORD, {"login": login, "verifier": verifier})
