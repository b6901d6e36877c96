"""Accounts of a shared database: roles that its own functions make and change."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import stringprep
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final, cast

from sqlalchemy import Connection, text

_ROUNDS: Final = 100_000
"""PBKDF2 rounds of a verifier that travels: a stolen one is dear to guess from. The house's own
figure [assumed]: signing in to a hall's server takes some tenths of a second of it."""

_NEVER: Final[tuple[Callable[[str], bool], ...]] = (
    stringprep.in_table_c12, stringprep.in_table_c21_c22, stringprep.in_table_c3,
    stringprep.in_table_c4, stringprep.in_table_c5, stringprep.in_table_c6,
    stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9,
    stringprep.in_table_a1,
)  # fmt: skip
_FOLLOW_ALL = text("SELECT counter_accounts_follow(CAST(:verifiers AS jsonb))")
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


def verifier(password: str) -> str:
    """Return the SCRAM-SHA-256 verifier (RFC 5803) of a password, as PostgreSQL keeps it.

    It proves nothing to anybody but a server that was given it, and holds no password.
    """
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", _prepared(password), salt, _ROUNDS)
    client = hmac.digest(salted, b"Client Key", "sha256")
    stored = hashlib.sha256(client).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    told = [base64.b64encode(one).decode("ascii") for one in (salt, stored, server)]
    return f"SCRAM-SHA-256${_ROUNDS}:{told[0]}${told[1]}:{told[2]}"


def _prepared(password: str) -> bytes:
    """Return a password as PostgreSQL prepares it: SASLprep (RFC 4013), else as it is."""
    mapped = "".join(
        " " if stringprep.in_table_c12(one) else one
        for one in password
        if not stringprep.in_table_b1(one)
    )
    made = unicodedata.normalize("NFKC", mapped)
    if not made or any(never(one) for one in made for never in _NEVER) or not _runs_one_way(made):
        return password.encode()
    return made.encode()


def _runs_one_way(words: str) -> bool:
    """Whether words of two directions are not mixed (RFC 3454, 6)."""
    if not any(stringprep.in_table_d1(one) for one in words):
        return True
    ends = stringprep.in_table_d1(words[0]) and stringprep.in_table_d1(words[-1])
    return ends and not any(stringprep.in_table_d2(one) for one in words)


def follow_all(connection: Connection, verifiers: Mapping[str, str]) -> None:
    """Make a role for each account that rows were loaded of, as a database's owner.

    Args:
        verifiers: with what each of them signs in, by login; who has none gets no role.

    Raises:
        Refused: NAME_TAKEN when the server keeps another office, or a role that is no operator's.
    """
    connection.execute(_FOLLOW_ALL, {"verifiers": json.dumps(dict(verifiers))})
