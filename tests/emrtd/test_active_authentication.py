"""The chip's signature over a number: every hash and form that real chips use."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils
from cryptography.hazmat.primitives.hashes import SHA224, SHA256, SHA384, SHA512, HashAlgorithm

from counter_app.emrtd.active_authentication import challenge, holds
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.curves import BRAINPOOL_256, P256, P384, P521, Curve
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.public_keys import AgreementKey, RsaKey
from tests.emrtd.script import Script, octets

NUMBER = bytes.fromhex("F173589974BF40C6")
PRIVATE = rsa.generate_private_key(65537, 1024)  # noqa: S505 - as old chips have it
NUMBERS = PRIVATE.private_numbers()
KEY = RsaKey(NUMBERS.public_numbers.n, NUMBERS.public_numbers.e)
TRAILERS = {
    "sha1": b"\xbc", "sha256": b"\x34\xcc", "sha384": b"\x36\xcc", "sha512": b"\x35\xcc",
    "sha224": b"\x38\xcc",
}  # fmt: skip


def signed(name: str, *, number: bytes = NUMBER, trailer: bytes = b"", head: int = 0x6A) -> int:
    """Sign as ISO/IEC 9796-2, scheme 1 with partial recovery, has it."""
    end = trailer or TRAILERS[name]
    size = hashlib.new(name).digest_size
    recovered = bytes(range(KEY.size - 1 - size - len(end)))
    digest = hashlib.new(name, recovered + number).digest()
    opened = int.from_bytes(bytes([head]) + recovered + digest + end, "big")
    return pow(opened, NUMBERS.d, KEY.modulus)


def written(value: int) -> bytes:
    return value.to_bytes(KEY.size, "big")


@pytest.mark.parametrize("name", TRAILERS)
def test_rsa_signature_holds_with_every_hash(name: str) -> None:
    value = signed(name)
    assert holds(KEY, NUMBER, written(value))
    assert holds(KEY, NUMBER, written(KEY.modulus - value))  # the standard allows the complement


def test_sha_1_may_have_the_long_trailer() -> None:
    assert holds(KEY, NUMBER, written(signed("sha1", trailer=b"\x33\xcc")))


@pytest.mark.parametrize(
    "signature",
    [
        written(signed("sha256", number=b"another!")), written(signed("sha256", head=0x4B)),
        written(signed("sha256", trailer=b"\x35\xcc")), written(signed("sha1", trailer=b"\xbd")),
        written(1), written(0), written(KEY.modulus - 1), b"", b"\xff" * KEY.size,
        b"\x00" + written(signed("sha1")),
    ],
)  # fmt: skip
def test_other_rsa_signatures_do_not(signature: bytes) -> None:
    assert not holds(KEY, NUMBER, signature)


CURVES: dict[Curve, ec.EllipticCurve] = {
    P256: ec.SECP256R1(), P384: ec.SECP384R1(), P521: ec.SECP521R1(),
    BRAINPOOL_256: ec.BrainpoolP256R1(),
}  # fmt: skip
HASHES: dict[str, HashAlgorithm] = {
    "1.2.840.10045.4.3.1": SHA224(), "1.2.840.10045.4.3.2": SHA256(),
    "1.2.840.10045.4.3.3": SHA384(), "0.4.0.127.0.7.1.1.4.1.5": SHA512(),
}  # fmt: skip


@pytest.mark.parametrize("curve", CURVES, ids=lambda curve: curve.name)
@pytest.mark.parametrize("told", HASHES)
def test_ecdsa_signature_holds_in_both_forms(curve: Curve, told: str) -> None:
    private = ec.generate_private_key(CURVES[curve])
    point = private.public_key().public_numbers()
    key = AgreementKey(curve, curve.point(point.x, point.y))
    der = private.sign(NUMBER, ec.ECDSA(HASHES[told]))
    plain = b"".join(n.to_bytes(curve.size, "big") for n in utils.decode_dss_signature(der))
    for signature in (der, plain):
        assert holds(key, NUMBER, signature, told)
        assert holds(key, NUMBER, signature)  # DG14 without the algorithm
        assert not holds(key, b"another!", signature, told)
    with pytest.raises(ChipError):
        holds(key, NUMBER, b"x", told)


def test_long_signature_is_asked_for_in_both_ways() -> None:
    """A key of 2048 bits gives more than a short answer holds."""
    key = RsaKey((1 << 2047) + 9, 65537)
    number, signature = "F173589974BF40C6", "11" * 256
    asked = (f"00880000000008{number}0000", "6700")
    script = Script(asked, (f"0088000008{number}00", signature + "9000"))
    assert not challenge(Channel(script.transmit), key, random=octets(number))
    assert script.is_over
