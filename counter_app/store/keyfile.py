"""The key of an encrypted database file, in one slot per operator.

The file is encrypted with 32 random bytes. Each operator's slot holds those bytes, sealed with
AES-256-GCM under a key that argon2id (RFC 9106) makes of the operator's password. Who knows no
password opens nothing; retiring an operator removes the slot; the data is never re-encrypted.

A slot may be made for somebody whose password is not known here: it holds an age identity, sealed
under that password elsewhere, and the bytes as an age file to it.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counter_app.domain.errors import Code, Refused, Unavailable

KEY_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at a password costs: RFC 9106's second recommended option by default."""

    time: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


def seal_secret(
    login: str, password: str, secret: bytes, cost: Cost | None = None
) -> dict[str, Any]:
    """Return a slot: a secret that only this password of this login unseals, as plain data."""
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = _derive(password, salt, cost)
    sealed = AESGCM(wrapping).encrypt(nonce, secret, login.encode())
    return {
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "sealed": base64.b64encode(sealed).decode(),
        "time": cost.time,
        "memory_kib": cost.memory_kib,
        "lanes": cost.lanes,
    }


def open_secret(login: str, password: str, slot: Mapping[str, Any]) -> bytes:
    """Return the secret of a slot.

    Raises:
        Refused: BAD_SIGN_IN for another password.
        Unavailable: STORE_DAMAGED for what is no slot.
    """
    try:
        cost = Cost(slot["time"], slot["memory_kib"], slot["lanes"])
        wrapping = _derive(password, base64.b64decode(slot["salt"]), cost)
        return AESGCM(wrapping).decrypt(
            base64.b64decode(slot["nonce"]), base64.b64decode(slot["sealed"]), login.encode()
        )
    except InvalidTag:
        raise Refused(Code.BAD_SIGN_IN) from None
    except (KeyError, ValueError, TypeError) as error:
        raise Unavailable(Code.STORE_DAMAGED) from error


def _derive(password: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        password.encode(), salt, cost.time, cost.memory_kib, cost.lanes, KEY_LENGTH, Type.ID
    )


class KeyFile:
    """The slots beside a database file (`NAME.keys`)."""

    def __init__(self, database: Path, cost: Cost | None = None) -> None:
        """Name the database whose key it is."""
        self.path = database.with_name(database.name + ".keys")
        self._cost = cost or Cost()

    def create(self, login: str, password: str) -> bytes:
        """Make a key, seal it for a first operator and return it."""
        key = secrets.token_bytes(KEY_LENGTH)
        self._write({login: seal_secret(login, password, key, self._cost)})
        return key

    def add(self, login: str, password: str, key: bytes) -> None:
        """Seal the key for an operator, in place of an earlier slot of the same login."""
        slots = self._read()
        slots[login] = seal_secret(login, password, key, self._cost)
        self._write(slots)

    def remove(self, login: str) -> None:
        """Take an operator's slot away."""
        slots = self._read()
        slots.pop(login, None)
        self._write(slots)

    def open(self, login: str, password: str) -> bytes:
        """Return the key. Raises Refused(BAD_SIGN_IN) or Unavailable(STORE_DAMAGED)."""
        slot = self._read().get(login)
        if slot is None:
            # the same work as for a known login, so that time tells nobody which logins exist
            _derive(password, secrets.token_bytes(16), self._cost)
            raise Refused(Code.BAD_SIGN_IN)
        try:
            if "age" not in slot:
                return open_secret(login, password, slot)
            identity = open_secret(login, password, slot["identity"]).decode("ascii")
            key = pyrage.x25519.Identity.from_str(identity)
            return bytes(pyrage.decrypt(base64.b64decode(slot["age"]), [key]))
        except Unavailable:
            raise Unavailable(Code.STORE_DAMAGED, file=self.path.name) from None
        except (KeyError, ValueError, TypeError, pyrage.DecryptError) as error:
            raise Unavailable(Code.STORE_DAMAGED, file=self.path.name) from error

    def make_for(self, others: Mapping[str, tuple[str, Mapping[str, Any]]]) -> bytes:
        """Make a key for operators whose passwords are not known here, and return it.

        Args:
            others: login to age recipient, and the slot that unseals the identity behind it.
        """
        key = secrets.token_bytes(KEY_LENGTH)
        slots: dict[str, Any] = {}
        for login, (recipient, slot) in others.items():
            to = pyrage.x25519.Recipient.from_str(recipient)
            sealed = base64.b64encode(pyrage.encrypt(key, [to])).decode()
            slots[login] = {"identity": dict(slot), "age": sealed}
        self._write(slots)
        return key

    def _read(self) -> dict[str, Any]:
        try:
            slots = json.loads(self.path.read_text(encoding="utf-8"))["slots"]
        except FileNotFoundError:
            raise Unavailable(Code.STORE_MISSING, file=self.path.name) from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Unavailable(Code.STORE_DAMAGED, file=self.path.name) from error
        if not isinstance(slots, dict):
            raise Unavailable(Code.STORE_DAMAGED, file=self.path.name)
        return slots

    def _write(self, slots: dict[str, Any]) -> None:
        """Replace the file in one step: a crash leaves the old one or the new one."""
        fresh = self.path.with_name(self.path.name + ".new")
        with fresh.open("w", encoding="utf-8") as out:
            json.dump({"version": 1, "slots": slots}, out, indent=1)
            out.flush()
            os.fsync(out.fileno())
        fresh.chmod(0o600)
        fresh.replace(self.path)
