"""How PACE makes a fresh base out of the chip's nonce (Doc 9303-11, 4.4.3.3)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum, unique
from typing import Any, Final, Protocol

from counter_app.emrtd.ciphers import Suite


@unique
class Mapping(StrEnum):
    """The three mappings."""

    GENERIC = "generic"
    INTEGRATED = "integrated"
    CHIP_AUTHENTICATION = "chip_authentication"


class Domain(Protocol):
    """What PACE and Chip Authentication ask of a curve or a group."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def number(self) -> int | None:
        """Its standardised domain parameter, None for one that a document brings itself."""

    @property
    def is_curve(self) -> bool:
        """Whether its elements are points."""

    @property
    def base(self) -> Any:
        """The base that everybody knows."""

    @property
    def order(self) -> int:
        """How many elements the base reaches."""

    @property
    def field_bits(self) -> int:
        """Bits of the field's prime."""

    def power(self, element: Any, scalar: int) -> Any:
        """Return an element combined with itself so many times."""

    def combine(self, one: Any, other: Any) -> Any:
        """Return two elements combined."""

    def encode(self, element: Any) -> bytes:
        """Write a public key."""

    def decode(self, data: bytes) -> Any:
        """Read and check a public key. Raises ChipError."""

    def shared(self, element: Any) -> bytes:
        """Return an agreed element as a secret."""

    def mapped(self, pseudo_random: int) -> Any:
        """Turn a number into a base."""


Draw = Callable[[int], int]
"""Returns a random number below its argument; a test hands in the numbers of a worked example."""

_C0_128: Final = bytes.fromhex("a668892a7c41e3ca739f40b057d85904")
_C1_128: Final = bytes.fromhex("a4e136ac725f738b01c1f60217c188ad")
_C0_256: Final = bytes.fromhex("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676")
_C1_256: Final = bytes.fromhex("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517")


def secret_below(order: int, draw: Draw) -> int:
    """Return a fresh secret key, never zero."""
    return draw(order - 1) + 1


def generic(domain: Domain, nonce: bytes, agreed: Any) -> Any:
    """Return nonce times base plus the agreed element (generic mapping)."""
    scalar = int.from_bytes(nonce, "big") % domain.order
    return domain.combine(domain.power(domain.base, scalar), agreed) if scalar else agreed


def integrated(domain: Domain, suite: Suite, nonce: bytes, own_nonce: bytes) -> Any:
    """Return the base that both nonces lead to (integrated mapping)."""
    number = pseudo_random(suite, nonce, own_nonce, domain.field_bits)
    return domain.mapped(int.from_bytes(number, "big"))


def pseudo_random(suite: Suite, nonce: bytes, own_nonce: bytes, field_bits: int) -> bytes:
    """Return R(s, t) of Doc 9303-11, 4.4.3.3.2: the reader's nonce is the first key.

    Its length is the smallest number of blocks with 64 bits more than the field.
    """
    width = 16 if suite.key_size == 16 else 32
    c0, c1 = (_C0_128, _C1_128) if width == 16 else (_C0_256, _C1_256)
    key = suite.encrypt(own_nonce, nonce)[: suite.key_size]
    made = b""
    while len(made) * 8 < field_bits + 64:
        made += suite.encrypt(key, c1)
        key = suite.encrypt(key, c0)[: suite.key_size]
    return made
