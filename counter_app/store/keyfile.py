"""The key of an encrypted database file, in one slot per operator.

The file is encrypted with 32 random bytes. Each operator's slot holds those bytes, sealed with
AES-256-GCM under a key that argon2id (RFC 9106) makes of the operator's password. Who knows no
password opens nothing; retiring an operator removes the slot; the data is never re-encrypted.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


class KeyFile:
    """The slots beside a database file (`NAME.keys`)."""

    def __init__(self, database: Path, cost: Cost | None = None) -> None:
        """Name the database whose key it is."""
        self.path = database.with_name(database.name + ".keys")
        self._cost = cost or Cost()

    def create(self, login: str, password: str) -> bytes:
        """Make a key, seal it for a first operator and return it."""
        key = secrets.token_bytes(KEY_LENGTH)
        self._write({login: self._seal(login, password, key)})
        return key

    def add(self, login: str, password: str, key: bytes) -> None:
        """Seal the key for an operator, in place of an earlier slot of the same login."""
        slots = self._read()
        slots[login] = self._seal(login, password, key)
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
            self._derive(password, secrets.token_bytes(16), self._cost)
            raise Refused(Code.BAD_SIGN_IN)
        try:
            cost = Cost(slot["time"], slot["memory_kib"], slot["lanes"])
            wrapping = self._derive(password, base64.b64decode(slot["salt"]), cost)
            return AESGCM(wrapping).decrypt(
                base64.b64decode(slot["nonce"]), base64.b64decode(slot["sealed"]), login.encode()
            )
        except InvalidTag:
            raise Refused(Code.BAD_SIGN_IN) from None
        except (KeyError, ValueError, TypeError) as error:
            raise Unavailable(Code.STORE_DAMAGED, file=self.path.name) from error

    def _seal(self, login: str, password: str, key: bytes) -> dict[str, Any]:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrapping = self._derive(password, salt, self._cost)
        sealed = AESGCM(wrapping).encrypt(nonce, key, login.encode())
        return {
            "salt": base64.b64encode(salt).decode(),
            "nonce": base64.b64encode(nonce).decode(),
            "sealed": base64.b64encode(sealed).decode(),
            "time": self._cost.time,
            "memory_kib": self._cost.memory_kib,
            "lanes": self._cost.lanes,
        }

    @staticmethod
    def _derive(password: str, salt: bytes, cost: Cost) -> bytes:
        return hash_secret_raw(
            password.encode(), salt, cost.time, cost.memory_kib, cost.lanes, KEY_LENGTH, Type.ID
        )

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
