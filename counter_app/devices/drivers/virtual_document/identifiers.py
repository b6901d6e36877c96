"""Object identifiers of the chip's protocols (BSI TR-03110-3, A.1; ICAO Doc 9303-11, 9.2)."""

from __future__ import annotations

from enum import Enum, unique
from typing import Final

from counter_app.devices.drivers.virtual_document.ciphers import Cipher

PACE: Final = "0.4.0.127.0.7.2.2.4"
CHIP_AUTHENTICATION: Final = "0.4.0.127.0.7.2.2.3"
PUBLIC_KEY: Final = "0.4.0.127.0.7.2.2.1"
TERMINAL_AUTHENTICATION: Final = "0.4.0.127.0.7.2.2.2"
STANDARDISED_PARAMETERS: Final = "0.4.0.127.0.7.1.2"
SECURITY_OBJECT: Final = "0.4.0.127.0.7.3.2.1"
ECDSA_PLAIN: Final = "0.4.0.127.0.7.1.1.4.1"
ACTIVE_AUTHENTICATION: Final = "2.23.136.1.1.5"
LDS_SECURITY_OBJECT: Final = "2.23.136.1.1.1"
DOCUMENT_TYPES: Final = "2.23.136.1.1.6.2"
MASTER_LIST: Final = "2.23.136.1.1.2"
MASTER_LIST_SIGNER: Final = "2.23.136.1.1.3"


@unique
class Mapping(Enum):
    """How PACE maps its nonce; the values are the arcs for DH and for ECDH."""

    GENERIC = (1, 2)
    INTEGRATED = (3, 4)
    CHIP_AUTHENTICATION = (5, 6)


def pace(mapping: Mapping, cipher: Cipher, *, is_ec: bool) -> str:
    """Return the identifier of a way to do PACE."""
    return f"{PACE}.{mapping.value[is_ec]}.{cipher.arc}"


def chip_authentication(cipher: Cipher, *, is_ec: bool) -> str:
    """Return the identifier of a way to do chip authentication."""
    return f"{CHIP_AUTHENTICATION}.{2 if is_ec else 1}.{cipher.arc}"


def public_key(*, is_ec: bool) -> str:
    """Return the identifier of a chip's public key."""
    return f"{PUBLIC_KEY}.{2 if is_ec else 1}"


def content(dotted: str) -> bytes:
    """Return the content bytes of an object identifier, without tag and length."""
    first, second, *rest = map(int, dotted.split("."))
    return b"".join(_arc(arc) for arc in (first * 40 + second, *rest))


def _arc(number: int) -> bytes:
    digits = [number & 0x7F]
    while number := number >> 7:
        digits.append(number & 0x7F | 0x80)
    return bytes(reversed(digits))
