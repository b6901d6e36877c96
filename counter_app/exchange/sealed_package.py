"""A sealed package: what goes out with a laptop for a day, and what comes home from it.

Layout of version 1, big-endian:
"CTRPKG" and version (7) · length of the head (4) · head, JSON · length of the body (8) · body, an
age file (age-encryption.org/v1) · Ed25519 signature (64) over a domain prefix and all before it.

The head says for whom and how long, and names nobody. The signature is looked at first: what was
cut short, changed, or signed by somebody else is never decrypted.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import struct
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NoReturn
from uuid import UUID

import pyrage
from cryptography.exceptions import InvalidSignature

from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.exchange.token import PublicKeys, SigningKey

_MAGIC: Final = b"CTRPKG\x01"
_HEAD: Final = struct.Struct(">I")
_BODY: Final = struct.Struct(">Q")
_SIGNATURE: Final = 64
_LONGEST_HEAD: Final = 10_000
_LONGEST_BODY: Final = 1 << 31
_DOMAIN: Final = b"counter-app sealed package\x00"  # no signature is valid in another place


class Direction(StrEnum):
    """Which way a package goes."""

    OUT = "out"
    HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What may be read of a package without opening it.

    Attributes:
        device_id: the machine for which it is sealed, or which sealed it.
        lane: the package's number on its day.
        part: which of several results this is, from 1; 0 on the way out.
        authority: PEM certificate of a hall's own authority, by which its server proves itself;
            "" for a package of one machine alone.
    """

    direction: Direction
    package_id: UUID
    device_id: UUID
    location_id: UUID
    day: date
    lane: int
    made_at: datetime
    expires_at: datetime
    part: int = 0
    authority: str = ""

    def as_data(self, key_id: bytes) -> dict[str, Any]:
        """Return what is written of it."""
        return {
            "direction": self.direction.value, "package": str(self.package_id),
            "device": str(self.device_id), "location": str(self.location_id),
            "day": self.day.isoformat(), "lane": self.lane, "part": self.part,
            "made_at": self.made_at.astimezone(UTC).isoformat(),
            "expires_at": self.expires_at.astimezone(UTC).isoformat(), "key": key_id.hex(),
            **({"authority": self.authority} if self.authority else {}),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package whose signature is right; its body is still sealed.

    Attributes:
        sha256: of the whole file, in hexadecimal.
    """

    head: Head
    key_id: bytes
    body: bytes
    sha256: str


def recipient_of(identity: str) -> str:
    """Return the age recipient of an age identity."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def make_identity() -> str:
    """Make an age identity (X25519): a secret."""
    return str(pyrage.x25519.Identity.generate())


def encrypt(plain: bytes, recipients: tuple[str, ...]) -> bytes:
    """Return an age file that each of these recipients opens."""
    to = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    return bytes(pyrage.encrypt(plain, to))


def decrypt(sealed: bytes, identity: str) -> bytes:
    """Open an age file. Raises Invalid(PACKAGE_OTHER_DEVICE, "package") with another key."""
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, pyrage.IdentityError):
        _refuse(Code.PACKAGE_OTHER_DEVICE)


def seal(head: Head, plain: bytes, key: SigningKey, recipients: tuple[str, ...]) -> bytes:
    """Encrypt and sign a package."""
    written = json.dumps(head.as_data(key.key_id), sort_keys=True).encode()
    body = encrypt(plain, recipients)
    whole = b"".join((_MAGIC, _HEAD.pack(len(written)), written, _BODY.pack(len(body)), body))
    return whole + key.sign(_DOMAIN + whole)


def read(raw: bytes, keys: PublicKeys) -> Sealed:
    """Look at a package: whole, and signed by somebody who is trusted.

    Raises:
        Invalid: PACKAGE_CUT_SHORT for one that ends too soon; PACKAGE_CHANGED for one with other
            bytes than were signed, or no package at all; PACKAGE_FOREIGN for a signer unknown here.
    """
    if not raw.startswith(_MAGIC):
        _refuse(Code.PACKAGE_CUT_SHORT if _MAGIC.startswith(raw) else Code.PACKAGE_CHANGED)
    written, after = _part(raw, len(_MAGIC), _HEAD, _LONGEST_HEAD)
    body, end = _part(raw, after, _BODY, _LONGEST_BODY)
    signature = raw[end : end + _SIGNATURE]
    if len(signature) < _SIGNATURE:
        _refuse(Code.PACKAGE_CUT_SHORT)
    if len(raw) != end + _SIGNATURE:
        _refuse(Code.PACKAGE_CHANGED)
    head, key_id = _head(written)
    key = keys.get(key_id)
    if key is None:
        _refuse(Code.PACKAGE_FOREIGN)
    try:
        key.verify(signature, _DOMAIN + raw[:end])
    except InvalidSignature:
        _refuse(Code.PACKAGE_CHANGED)
    return Sealed(head, key_id, body, hashlib.sha256(raw).hexdigest())


def peek(raw: bytes) -> Head:
    """Return what a package says of itself before anything of it is believed. Raises as `read`."""
    if not raw.startswith(_MAGIC):
        _refuse(Code.PACKAGE_CHANGED)
    return _head(_part(raw, len(_MAGIC), _HEAD, _LONGEST_HEAD)[0])[0]


def save(raw: bytes, file: Path) -> None:
    """Write a package in one step: a crash or a full disk leaves the old file or none.

    Raises:
        Unavailable: DISK_FULL.
        OSError: where the system refuses otherwise.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.new")
    try:
        with fresh.open("wb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(file)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Unavailable(Code.DISK_FULL) from error
        raise


def _part(raw: bytes, at: int, length: struct.Struct, longest: int) -> tuple[bytes, int]:
    begin = at + length.size
    if len(raw) < begin:
        _refuse(Code.PACKAGE_CUT_SHORT)
    (size,) = length.unpack(raw[at:begin])
    if size > longest:
        _refuse(Code.PACKAGE_CHANGED)
    if len(raw) < begin + size:
        _refuse(Code.PACKAGE_CUT_SHORT)
    return raw[begin : begin + size], begin + size


def _head(written: bytes) -> tuple[Head, bytes]:
    try:
        said = json.loads(written)
        return (
            Head(
                direction=Direction(said["direction"]), package_id=UUID(said["package"]),
                device_id=UUID(said["device"]), location_id=UUID(said["location"]),
                day=date.fromisoformat(said["day"]), lane=int(said["lane"]),
                made_at=_moment(said["made_at"]), expires_at=_moment(said["expires_at"]),
                part=int(said["part"]), authority=str(said.get("authority", "")),
            ),
            bytes.fromhex(said["key"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        _refuse(Code.PACKAGE_CHANGED)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _refuse(code: Code) -> NoReturn:
    raise Invalid(code, "package") from None
