"""Public keys out of certificates and data groups: RSA numbers, curve points, group elements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from asn1crypto import core, keys

from counter_app.emrtd import curves, groups
from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.failures import Reason, unreadable, unsupported
from counter_app.emrtd.groups import ModGroup
from counter_app.emrtd.mapping import Domain

_STANDARDISED: Final = "0.4.0.127.0.7.1.2"
"""BSI TR-03110-3, A.2.1.1: a key whose domain parameters are a number."""
_EC: Final = "1.2.840.10045.2.1"
_RSA: Final = {"1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.7"}
_DH_PKCS3: Final = "1.2.840.113549.1.3.1"
_DH_X942: Final = "1.2.840.10046.2.1"
_MOST_RSA_BITS: Final = 16384
_MOST_DH_BITS: Final = 8192


class _Numbers(core.Sequence):  # type: ignore[misc]
    _fields = [("modulus", core.Integer), ("exponent", core.Integer)]  # noqa: RUF012


class _Raw(core.Sequence):  # type: ignore[misc]
    _fields = [  # noqa: RUF012
        ("algorithm", core.ObjectIdentifier), ("parameters", core.Any, {"optional": True}),
    ]  # fmt: skip


class _KeyInfo(core.Sequence):  # type: ignore[misc]
    _fields = [("algorithm", _Raw), ("public_key", core.BitString)]  # noqa: RUF012


class _IntegersThenAny(core.SequenceOf):  # type: ignore[misc]
    """PKCS #3 and X9.42 both begin with integers; what may follow in X9.42 is not needed."""

    _child_spec = core.Any


@dataclass(frozen=True, slots=True)
class RsaKey:
    """An RSA public key."""

    modulus: int
    exponent: int

    @property
    def size(self) -> int:
        """Bytes of a signature."""
        return (self.modulus.bit_length() + 7) // 8


@dataclass(frozen=True, slots=True)
class AgreementKey:
    """A public key on a curve or in a group, for ECDSA or for Diffie-Hellman."""

    domain: Domain
    element: Any


PublicKey = RsaKey | AgreementKey


def read_key(info: bytes, what: str) -> PublicKey:
    """Read a SubjectPublicKeyInfo.

    Raises:
        ChipError: CHIP_UNREADABLE for what is none; CHIP_UNSUPPORTED for a kind or a curve that is
            not known.
    """
    with parsing(what):
        whole = load(_KeyInfo, info, what)
        oid = str(whole["algorithm"]["algorithm"].dotted)
        parameters = bytes(whole["algorithm"]["parameters"].dump() or b"")
        point = _octets(whole["public_key"])
        if oid in _RSA:
            return _rsa(point, what)
        if oid == _EC:
            curve = _curve(parameters, what)
            return AgreementKey(curve, curve.decode(_uncompressed(curve, point)))
        if oid == _STANDARDISED:
            domain = standardised(int(core.Integer.load(parameters, strict=True).native))
            return AgreementKey(domain, domain.decode(_element(domain, point)))
        if oid in {_DH_PKCS3, _DH_X942}:
            group = _group(oid, parameters, what)
            return AgreementKey(group, group.decode(_element(group, point)))
    raise unsupported(Reason.UNKNOWN_ALGORITHM, what, algorithm=oid)


def standardised(number: int) -> Domain:
    """Return the standardised domain with a number (Doc 9303-11, 9.5.1). Raises ChipError."""
    found: Domain | None = curves.STANDARDISED.get(number) or groups.STANDARDISED.get(number)
    if found is None:
        raise unsupported(Reason.UNKNOWN_CURVE, "domain parameters", number=number)
    return found


def explicit_domain(algorithm: bytes, what: str) -> Domain:
    """Return the domain of an AlgorithmIdentifier, as PACEDomainParameterInfo has it."""
    with parsing(what):
        whole = load(_Raw, algorithm, what)
        oid = str(whole["algorithm"].dotted)
        parameters = bytes(whole["parameters"].dump() or b"")
        if oid == _EC:
            return _curve(parameters, what)
        if oid == _STANDARDISED:
            return standardised(int(core.Integer.load(parameters, strict=True).native))
        return _group(oid, parameters, what)


def _octets(bits: Any) -> bytes:
    """Return a bit string's bytes; one with unused bits is no key."""
    raw = bytes(bits.contents)
    if not raw or raw[0] != 0:
        raise ValueError("unused bits")
    return raw[1:]


def _rsa(data: bytes, what: str) -> RsaKey:
    numbers = load(_Numbers, data, what)
    modulus, exponent = int(numbers["modulus"].native), int(numbers["exponent"].native)
    if not 512 <= modulus.bit_length() <= _MOST_RSA_BITS or not 3 <= exponent < modulus:
        raise unreadable(Reason.WRONG_VALUE, what)
    return RsaKey(modulus, exponent)


def _curve(parameters: bytes, what: str) -> curves.Curve:
    chosen = load(keys.ECDomainParameters, parameters, what)
    if chosen.name == "named":
        return curves.named(str(chosen.chosen.dotted))
    if chosen.name != "specified":
        raise unsupported(Reason.UNKNOWN_CURVE, what, curve=chosen.name)
    told = chosen.chosen
    if str(told["field_id"]["field_type"].native) != "prime_field":
        raise unsupported(Reason.UNKNOWN_CURVE, what, curve="binary field")
    return curves.spelled_out(
        prime=int(told["field_id"]["parameters"].native),
        a=int.from_bytes(told["curve"]["a"].contents, "big"),
        b=int.from_bytes(told["curve"]["b"].contents, "big"),
        base=bytes(told["base"].contents),
        order=int(told["order"].native),
    )


def _uncompressed(curve: curves.Curve, point: bytes) -> bytes:
    """Return a point with both coordinates; certificates may leave one out."""
    if len(point) != 1 + curve.size or point[0] not in {2, 3}:
        return point
    prime, a, b = curve.field
    x = int.from_bytes(point[1:], "big")
    if prime % 4 != 3:
        raise unsupported(Reason.UNKNOWN_CURVE, "compressed point", curve=curve.name)
    y = pow(pow(x, 3, prime) + a * x + b, (prime + 1) // 4, prime)
    if y & 1 != point[0] & 1:
        y = prime - y
    return b"\x04" + x.to_bytes(curve.size, "big") + y.to_bytes(curve.size, "big")


def _element(domain: Domain, data: bytes) -> bytes:
    """Return what a group's element is written as: certificates wrap the number in an INTEGER."""
    if domain.is_curve or not data.startswith(b"\x02"):
        return data
    number = int(core.Integer.load(data, strict=True).native)
    return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big")


def _group(oid: str, parameters: bytes, what: str) -> ModGroup:
    """Read a group that a document brings itself: PKCS #3 without, X9.42 with the order."""
    if oid not in {_DH_PKCS3, _DH_X942}:
        raise unsupported(Reason.UNKNOWN_ALGORITHM, what, algorithm=oid)
    children = list(load(_IntegersThenAny, parameters, what))[:3]
    numbers = [int(child.parse(core.Integer).native) for child in children]
    prime, base = numbers[0], numbers[1]
    if not 1024 <= prime.bit_length() <= _MOST_DH_BITS or not 1 < base < prime - 1:
        raise unreadable(Reason.WRONG_VALUE, what)
    for known in groups.STANDARDISED.values():
        if (known.prime, known.base) == (prime, base):
            return known
    order = numbers[2] if oid == _DH_X942 and len(numbers) > 2 else (prime - 1) // 2
    if order < 1 << 159 or (prime - 1) % order or pow(base, order, prime) != 1:
        raise unsupported(Reason.UNKNOWN_CURVE, what, curve="own group")
    return ModGroup("own group", prime, base, order)
