"""Object identifiers of the protocols of travel documents (Doc 9303-11, 9.2; BSI TR-03110-3)."""

from __future__ import annotations

from typing import Final

_BSI: Final = "0.4.0.127.0.7.2.2"
PACE: Final = f"{_BSI}.4"
CHIP_AUTHENTICATION: Final = f"{_BSI}.3"
CHIP_KEY: Final = f"{_BSI}.1"
TERMINAL_AUTHENTICATION: Final = f"{_BSI}.2"
ACTIVE_AUTHENTICATION: Final = "2.23.136.1.1.5"
MASTER_LIST: Final = "2.23.136.1.1.2"
MASTER_LIST_SIGNER: Final = "2.23.136.1.1.3"
SECURITY_OBJECT: Final = frozenset({"2.23.136.1.1.1", "1.2.528.1.1006.1.20.1"})
"""The content of EF.SOD; the second one is that of early Dutch documents."""
SECURITY_INFOS: Final = "0.4.0.127.0.7.3.2.1"
"""The content of EF.CardSecurity."""


def encode(oid: str) -> bytes:
    """Return the value bytes of an object identifier, without tag and length."""
    first, second, *rest = map(int, oid.split("."))
    made = bytearray()
    for number in (first * 40 + second, *rest):
        digits = [number & 0x7F]
        number >>= 7
        while number:
            digits.append(0x80 | number & 0x7F)
            number >>= 7
        made += bytes(reversed(digits))
    return bytes(made)
