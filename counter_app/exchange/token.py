"""The signed appointment token in the QR code of a letter, verifiable without a connection.

Layout of version 1, 90 bytes, big-endian:
version (1) · key id (4) · kind (1) · appointment UUID (16) · expiry, seconds since 1970 (4) ·
Ed25519 signature (64) over a domain prefix and everything before it.

The text form is "CTR1" and base32 (RFC 4648, A-Z2-7), 148 characters: these survive a keyboard
wedge scanner whatever its layout, and make a QR code of version 6. There is no personal data in it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import NoReturn
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from counter_app.domain.errors import Code, Invalid

PREFIX = "CTR1"
_VERSION = 1
_BODY = struct.Struct(">B4sB16sI")
_SIGNATURE_LENGTH = 64
_TEXT_LENGTH = len(PREFIX) + (_BODY.size + _SIGNATURE_LENGTH) * 8 // 5
_LONGEST_INPUT = 4 * _TEXT_LENGTH  # room for stray spaces, none for a flood
_DOMAIN = b"counter-app appointment token\x00"  # no signature is valid in another place


class TokenKind(IntEnum):
    """What the identifier in a token stands for."""

    APPOINTMENT = 1


class TokenFault(StrEnum):
    """Why a token is refused."""

    MALFORMED = "malformed"
    UNKNOWN_KEY = "unknown_key"
    BAD_SIGNATURE = "bad_signature"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class AppointmentToken:
    """What a valid token says; `key_id` tells who signed it."""

    appointment_id: UUID
    expires_at: datetime
    key_id: bytes
    kind: TokenKind = TokenKind.APPOINTMENT


class SigningKey:
    """The private half of an Ed25519 pair, kept where letters are made."""

    __slots__ = ("_key", "key_id")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        """Wrap a private key."""
        self._key = key
        self.key_id = _key_id(self.public_bytes())

    @classmethod
    def make(cls) -> SigningKey:
        """Make a fresh key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> SigningKey:
        """Read the 32 bytes of a private key. Raises Invalid(BAD_TOKEN, "key")."""
        try:
            return cls(Ed25519PrivateKey.from_private_bytes(raw))
        except ValueError:
            raise Invalid(Code.BAD_TOKEN, "key", reason=TokenFault.MALFORMED) from None

    def to_bytes(self) -> bytes:
        """Return the 32 bytes of the private key: a secret, to be stored sealed."""
        return self._key.private_bytes_raw()

    def public_bytes(self) -> bytes:
        """Return the 32 bytes of the public key."""
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the signature of 64 bytes."""
        return self._key.sign(message)


class PublicKeys:
    """The ring of public keys that a counter trusts, found by their key id."""

    def __init__(self, keys: Iterable[bytes] = ()) -> None:
        """Take public keys of 32 bytes. Raises Invalid(BAD_TOKEN, "key")."""
        self._ring: dict[bytes, Ed25519PublicKey] = {}
        for raw in keys:
            try:
                self._ring[_key_id(raw)] = Ed25519PublicKey.from_public_bytes(raw)
            except ValueError:
                raise Invalid(Code.BAD_TOKEN, "key", reason=TokenFault.MALFORMED) from None

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._ring)

    def get(self, key_id: bytes) -> Ed25519PublicKey | None:
        """Return the key with this id, or None."""
        return self._ring.get(key_id)


def make_token(
    key: SigningKey,
    appointment_id: UUID,
    expires_at: datetime,
    kind: TokenKind = TokenKind.APPOINTMENT,
) -> str:
    """Sign a token that is valid until an aware moment before the year 2106.

    Raises Invalid(BAD_TIME, "expires_at") for a moment that the format cannot hold.
    """
    seconds = int(expires_at.timestamp()) if expires_at.tzinfo else -1
    if not 0 <= seconds < 2**32:
        raise Invalid(Code.BAD_TIME, "expires_at", value=expires_at.isoformat())
    body = _BODY.pack(_VERSION, key.key_id, kind, appointment_id.bytes, seconds)
    signed = body + key.sign(_DOMAIN + body)
    return PREFIX + base64.b32encode(signed).decode("ascii")


def read_token(text: str, keys: PublicKeys, now: datetime) -> AppointmentToken:
    """Verify a scanned or typed token against trusted keys and an aware moment.

    Lower case and stray white space do no harm. Raises Invalid(BAD_TOKEN, "token") with a
    TokenFault as `reason`; an expired token's signature has been found right.
    """
    raw = _decode(text)
    body, signature = raw[: _BODY.size], raw[_BODY.size :]
    version, key_id, kind, identifier, seconds = _BODY.unpack(body)
    if version != _VERSION:
        _refuse(TokenFault.MALFORMED)
    key = keys.get(key_id)
    if key is None:
        _refuse(TokenFault.UNKNOWN_KEY)
    try:
        key.verify(signature, _DOMAIN + body)
    except InvalidSignature:
        _refuse(TokenFault.BAD_SIGNATURE)
    try:
        known_kind = TokenKind(kind)
    except ValueError:
        _refuse(TokenFault.MALFORMED)
    expires_at = datetime.fromtimestamp(seconds, UTC)
    if now >= expires_at:
        _refuse(TokenFault.EXPIRED)
    return AppointmentToken(UUID(bytes=identifier), expires_at, key_id, known_kind)


def looks_like_token(text: str) -> bool:
    """Tell whether a scan should be read as a token rather than as a number or name."""
    return text[:_LONGEST_INPUT].lstrip()[: len(PREFIX)].upper() == PREFIX


def _decode(text: str) -> bytes:
    if len(text) > _LONGEST_INPUT or not text.isascii():
        _refuse(TokenFault.MALFORMED)
    plain = "".join(text.split()).upper()
    if len(plain) != _TEXT_LENGTH or not plain.startswith(PREFIX):
        _refuse(TokenFault.MALFORMED)
    try:
        # 90 bytes fill 144 characters to the last bit: each token has one spelling only
        return base64.b32decode(plain[len(PREFIX) :])
    except binascii.Error:
        _refuse(TokenFault.MALFORMED)


def _key_id(public: bytes) -> bytes:
    return hashlib.sha256(public).digest()[:4]


def _refuse(reason: TokenFault) -> NoReturn:
    raise Invalid(Code.BAD_TOKEN, "token", reason=reason) from None
