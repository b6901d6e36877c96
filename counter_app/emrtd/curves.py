"""The elliptic curves of travel documents, by number, name and explicit parameters.

`cryptography` lacks sums of points and brainpoolP224r1 and P320r1, so points are `ecdsa`'s. A curve
that a certificate spells out is used only where it is, number by number, one that we know.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from ecdsa import curves as known
from ecdsa.ellipticcurve import INFINITY, PointJacobi

from counter_app.emrtd.failures import Reason, unreadable, unsupported

Point = Any
"""A point of `ecdsa`, which has no types."""


@dataclass(frozen=True, eq=False)
class Curve:
    """A curve of prime order.

    Attributes:
        number: its standardised domain parameter (Doc 9303-11, 9.5.1), None where it has none.
        parameters: `ecdsa`'s own.
    """

    name: str
    parameters: Any
    number: int | None = None
    is_curve: bool = True

    @cached_property
    def base(self) -> Point:
        """The generator."""
        return self.parameters.generator

    @property
    def order(self) -> int:
        """The number of points."""
        return int(self.parameters.order)

    @cached_property
    def field(self) -> tuple[int, int, int]:
        """Prime, a and b of y² = x³ + ax + b."""
        curve = self.parameters.curve
        prime = int(curve.p())
        return prime, int(curve.a()) % prime, int(curve.b()) % prime

    @property
    def field_bits(self) -> int:
        """Bits of the field's prime."""
        return self.field[0].bit_length()

    @property
    def size(self) -> int:
        """Bytes of a coordinate."""
        return (self.field_bits + 7) // 8

    def power(self, element: Point, scalar: int) -> Point:
        """Return a point added to itself so many times. Raises ChipError for no point at all."""
        return _finite(element * scalar)

    def combine(self, one: Point, other: Point) -> Point:
        """Return the sum of two points. Raises ChipError for no point at all."""
        return _finite(one + other)

    def encode(self, element: Point) -> bytes:
        """Write a point uncompressed: 04, x, y."""
        x, y = int(element.x()), int(element.y())
        return b"\x04" + x.to_bytes(self.size, "big") + y.to_bytes(self.size, "big")

    def decode(self, data: bytes) -> Point:
        """Read an uncompressed point. Raises ChipError(CHIP_UNREADABLE, NOT_ON_CURVE)."""
        if len(data) != 1 + 2 * self.size or data[0] != 4:
            raise unreadable(Reason.NOT_ON_CURVE, "public key")
        x = int.from_bytes(data[1 : 1 + self.size], "big")
        y = int.from_bytes(data[1 + self.size :], "big")
        return self.point(x, y)

    def point(self, x: int, y: int) -> Point:
        """Return the point with these coordinates. Raises ChipError where it is none."""
        prime, a, b = self.field
        if not (x < prime and y < prime) or (y * y - (x * x * x + a * x + b)) % prime:
            raise unreadable(Reason.NOT_ON_CURVE, "public key")
        return PointJacobi(self.parameters.curve, x, y, 1, self.order)

    def shared(self, element: Point) -> bytes:
        """Return an agreed point as a secret: its x, with the length of the field."""
        return int(element.x()).to_bytes(self.size, "big")

    def mapped(self, pseudo_random: int) -> Point:
        """Turn a number into a point (Doc 9303-11, appendix B.2; all orders here are prime)."""
        prime, a, b = self.field
        t = pseudo_random % prime
        alpha = -t * t % prime
        denominator = (alpha + alpha * alpha) % prime
        if prime % 4 != 3 or not denominator:
            raise unsupported(Reason.UNKNOWN_CURVE, "integrated mapping", curve=self.name)
        x2 = -b * pow(a, -1, prime) * (1 + pow(denominator, -1, prime)) % prime
        x3 = alpha * x2 % prime
        h2 = (pow(x2, 3, prime) + a * x2 + b) % prime
        root = pow(h2, prime - 1 - (prime + 1) // 4, prime)
        if root * root * h2 % prime == 1:
            return self.point(x2, root * h2 % prime)
        return self.point(x3, root * pow(t, 3, prime) * h2 % prime)


def _finite(element: Point) -> Point:
    if element == INFINITY:
        raise unreadable(Reason.NOT_ON_CURVE, "point")
    return element


P192: Final = Curve("P-192", known.NIST192p, 8)
P224: Final = Curve("P-224", known.NIST224p, 10)
P256: Final = Curve("P-256", known.NIST256p, 12)
P384: Final = Curve("P-384", known.NIST384p, 15)
P521: Final = Curve("P-521", known.NIST521p, 18)
BRAINPOOL_192: Final = Curve("brainpoolP192r1", known.BRAINPOOLP192r1, 9)
BRAINPOOL_224: Final = Curve("brainpoolP224r1", known.BRAINPOOLP224r1, 11)
BRAINPOOL_256: Final = Curve("brainpoolP256r1", known.BRAINPOOLP256r1, 13)
BRAINPOOL_320: Final = Curve("brainpoolP320r1", known.BRAINPOOLP320r1, 14)
BRAINPOOL_384: Final = Curve("brainpoolP384r1", known.BRAINPOOLP384r1, 16)
BRAINPOOL_512: Final = Curve("brainpoolP512r1", known.BRAINPOOLP512r1, 17)
_TWISTED: Final = tuple(
    Curve(f"brainpoolP{bits}t1", getattr(known, f"BRAINPOOLP{bits}t1"))
    for bits in (192, 224, 256, 320, 384, 512)
)
_ALL: Final = (
    P192, P224, P256, P384, P521, BRAINPOOL_192, BRAINPOOL_224, BRAINPOOL_256, BRAINPOOL_320,
    BRAINPOOL_384, BRAINPOOL_512, *_TWISTED,
)  # fmt: skip
STANDARDISED: Final = {curve.number: curve for curve in _ALL if curve.number is not None}
_BY_OID: Final = {".".join(map(str, curve.parameters.oid)): curve for curve in _ALL}


def named(oid: str) -> Curve:
    """Return the curve with an object identifier. Raises ChipError(CHIP_UNSUPPORTED)."""
    found = _BY_OID.get(oid)
    if found is None:
        raise unsupported(Reason.UNKNOWN_CURVE, "curve", curve=oid)
    return found


def spelled_out(*, prime: int, a: int, b: int, base: bytes, order: int) -> Curve:
    """Return the known curve that has exactly these parameters (explicit parameters, 9303-12).

    Raises:
        ChipError: CHIP_UNSUPPORTED for any other one: a signature under a curve of somebody's own
            choice proves nothing.
    """
    if prime <= 0:
        raise unsupported(Reason.UNKNOWN_CURVE, "curve", curve="explicit")
    size = (prime.bit_length() + 7) // 8
    for curve in _ALL:
        known_prime, known_a, known_b = curve.field
        if (prime, a % prime, b % prime, order) != (known_prime, known_a, known_b, curve.order):
            continue
        if _is_base(curve, base, size):
            return curve
    raise unsupported(Reason.UNKNOWN_CURVE, "curve", curve="explicit")


def _is_base(curve: Curve, data: bytes, size: int) -> bool:
    """Compare a written base with a curve's own; it may be compressed."""
    whole = curve.encode(curve.base)
    if data[:1] in {b"\x02", b"\x03"}:
        return data == bytes([2 + (whole[-1] & 1)]) + whole[1 : 1 + size]
    return data == whole
