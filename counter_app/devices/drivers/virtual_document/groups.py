"""The groups in which chips agree on keys, by their standardised numbers.

ICAO Doc 9303-11, 9.5.1 (numbers), 4.4.3.3 (mappings), appendix B (point encoding).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from ecdsa import curves
from ecdsa.ellipticcurve import INFINITY, CurveFp, PointJacobi

from counter_app.devices.drivers.virtual_document.ciphers import Cipher
from counter_app.devices.drivers.virtual_document.dh_parameters import DH_PARAMETERS

Element = TypeVar("Element")


class BadKeyError(ValueError):
    """A public key does not belong to its group."""


class Group(Protocol[Element]):
    """What key agreement asks of a group."""

    number: int
    tag: int

    @property
    def order(self) -> int:
        """The number of elements that the generator makes."""
        ...

    @property
    def generator(self) -> Element:
        """The element that all keys are powers of."""
        ...

    def power(self, base: Element, scalar: int) -> Element:
        """Return an element taken so many times."""
        ...

    def combine(self, one: Element, other: Element) -> Element:
        """Return two elements together."""
        ...

    def encode(self, element: Element) -> bytes:
        """Write a public key."""
        ...

    def decode(self, data: bytes) -> Element:
        """Read a public key. Raises BadKeyError."""
        ...

    def secret(self, element: Element) -> bytes:
        """Return what an agreed element gives to the key derivation."""
        ...

    def integrated(self, number: int) -> Element:
        """Map a field element to a generator (the function fG or fg). Raises BadKeyError."""
        ...

    @property
    def modulus(self) -> int:
        """The prime of the field."""
        ...


@dataclass(frozen=True, slots=True)
class EcGroup:
    """A prime curve; elements are points."""

    number: int
    curve: Any
    tag: int = 0x86

    @property
    def order(self) -> int:
        """The number of points that the generator makes."""
        return int(self.curve.order)

    @property
    def modulus(self) -> int:
        """The prime of the field."""
        return int(self.curve.curve.p())

    @property
    def generator(self) -> PointJacobi:
        """The base point."""
        return self.curve.generator

    def power(self, base: PointJacobi, scalar: int) -> PointJacobi:
        """Return a point taken so many times."""
        return base * scalar

    def combine(self, one: PointJacobi, other: PointJacobi) -> PointJacobi:
        """Return the sum of two points."""
        return one + other

    def encode(self, element: PointJacobi) -> bytes:
        """Write an uncompressed point."""
        width = self._width
        return b"\x04" + _octets(element.x(), width) + _octets(element.y(), width)

    def decode(self, data: bytes) -> PointJacobi:
        """Read an uncompressed point. Raises BadKeyError for one that is not on the curve."""
        width = self._width
        if len(data) != 2 * width + 1 or data[0] != 4:
            raise BadKeyError("not an uncompressed point")
        x, y = int.from_bytes(data[1 : width + 1], "big"), int.from_bytes(data[width + 1 :], "big")
        fp: CurveFp = self.curve.curve
        if max(x, y) >= fp.p() or not fp.contains_point(x, y):
            raise BadKeyError("not on the curve")
        return PointJacobi(fp, x, y, 1, self.order)

    def secret(self, element: PointJacobi) -> bytes:
        """Return the x-coordinate (9.7.1, note)."""
        if element == INFINITY:
            raise BadKeyError("no point")
        return _octets(element.x(), self._width)

    def integrated(self, number: int) -> PointJacobi:
        """Encode a number as a point (appendix B.2). Raises BadKeyError where that cannot be."""
        fp: CurveFp = self.curve.curve
        p, a, b = int(fp.p()), int(fp.a()) % int(fp.p()), int(fp.b()) % int(fp.p())
        alpha = -number * number % p
        if p % 4 != 3 or not (alpha + alpha * alpha) % p:
            raise BadKeyError("no such point")
        x2 = -b * pow(a, -1, p) * (1 + pow(alpha + alpha * alpha, -1, p)) % p
        x3 = alpha * x2 % p
        h2 = (pow(x2, 3, p) + a * x2 + b) % p
        root = pow(h2, p - 1 - (p + 1) // 4, p)
        if root * root * h2 % p == 1:
            x, y = x2, root * h2 % p
        else:
            x, y = x3, root * pow(number, 3, p) * h2 % p
        return PointJacobi(fp, x, y, 1, self.order)

    @property
    def _width(self) -> int:
        return (self.modulus.bit_length() + 7) // 8


@dataclass(frozen=True, slots=True)
class DhGroup:
    """A subgroup of the numbers modulo a prime (RFC 5114)."""

    number: int
    modulus: int
    generator: int
    order: int
    tag: int = 0x84

    def power(self, base: int, scalar: int) -> int:
        """Return a number to a power."""
        return pow(base, scalar, self.modulus)

    def combine(self, one: int, other: int) -> int:
        """Return the product of two numbers."""
        return one * other % self.modulus

    def encode(self, element: int) -> bytes:
        """Write an unsigned integer, as long as the prime."""
        return _octets(element, (self.modulus.bit_length() + 7) // 8)

    def decode(self, data: bytes) -> int:
        """Read an unsigned integer. Raises BadKeyError outside the subgroup (RFC 2631, 2.1.5)."""
        found = int.from_bytes(data, "big")
        if not 1 < found < self.modulus - 1 or pow(found, self.order, self.modulus) != 1:
            raise BadKeyError("not in the subgroup")
        return found

    def secret(self, element: int) -> bytes:
        """Return the number, as long as the prime."""
        return self.encode(element)

    def integrated(self, number: int) -> int:
        """Raise a number to the cofactor (4.4.3.3.2). Raises BadKeyError if that gives one."""
        found = pow(number, (self.modulus - 1) // self.order, self.modulus)
        if found <= 1:
            raise BadKeyError("no generator")
        return found


AnyGroup = EcGroup | DhGroup

GROUPS: Final[dict[int, AnyGroup]] = {
    **{number: DhGroup(number, *DH_PARAMETERS[number]) for number in (0, 1, 2)},
    8: EcGroup(8, curves.NIST192p),
    9: EcGroup(9, curves.BRAINPOOLP192r1),
    10: EcGroup(10, curves.NIST224p),
    11: EcGroup(11, curves.BRAINPOOLP224r1),
    12: EcGroup(12, curves.NIST256p),
    13: EcGroup(13, curves.BRAINPOOLP256r1),
    14: EcGroup(14, curves.BRAINPOOLP320r1),
    15: EcGroup(15, curves.NIST384p),
    16: EcGroup(16, curves.BRAINPOOLP384r1),
    17: EcGroup(17, curves.BRAINPOOLP512r1),
    18: EcGroup(18, curves.NIST521p),
}
"""The standardised domain parameters by their number."""

_C0_SHORT: Final = bytes.fromhex("a668892a7c41e3ca739f40b057d85904")
_C1_SHORT: Final = bytes.fromhex("a4e136ac725f738b01c1f60217c188ad")
_C0_LONG: Final = bytes.fromhex("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676")
_C1_LONG: Final = bytes.fromhex("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517")


def pseudo_random(cipher: Cipher, ours: bytes, theirs: bytes, modulus: int) -> int:
    """Map two nonces to a field element (the function Rp of 4.4.3.3.2)."""
    constants = (_C0_LONG, _C1_LONG) if cipher.key_length > 16 else (_C0_SHORT, _C1_SHORT)
    bits = len(constants[0]) * 8
    key, found = cipher.encrypt(theirs, ours), b""
    for _ in range(-(-(modulus.bit_length() + 64) // bits)):
        key = key[: cipher.key_length]
        found += cipher.encrypt(key, constants[1])
        key = cipher.encrypt(key, constants[0])
    return int.from_bytes(found, "big") % modulus


def _octets(number: int, width: int) -> bytes:
    return int(number).to_bytes(width, "big")
