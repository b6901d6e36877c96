"""Active Authentication: the chip signs a number that it cannot have known (Doc 9303-11, 6.1).

RSA signatures carry part of the message (ISO/IEC 9796-2, scheme 1); ECDSA signatures are the two
numbers after each other (BSI TR-03111), or DER as some chips write them.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import LONGEST_ANSWER, SHORT_ANSWER, Command, Status, refused
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.failures import Reason, unreadable
from counter_app.emrtd.files import DATA_GROUPS
from counter_app.emrtd.public_keys import AgreementKey, PublicKey, RsaKey, read_key
from counter_app.emrtd.signatures import ecdsa_hash, halves, verify_ecdsa

CHALLENGE: Final = 8
_DG15: Final = DATA_GROUPS[15].name
# ISO/IEC 10118 numbers of hash functions, as the trailer of a signature has them
_BY_TRAILER: Final = {0x33: "sha1", 0x34: "sha256", 0x35: "sha512", 0x36: "sha384", 0x38: "sha224"}
_ALL_HASHES: Final = ("sha256", "sha1", "sha384", "sha512", "sha224")
_SHORT_ROOM: Final = 223


def parse_dg15(data: bytes) -> PublicKey:
    """Return the chip's public key. Raises ChipError(CHIP_UNREADABLE, CHIP_UNSUPPORTED)."""
    return read_key(tlv.read_one(data, 0x6F, _DG15), _DG15)


def challenge(
    channel: Channel, key: PublicKey, told: str = "",
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> bool:  # fmt: skip
    """Let the chip sign a fresh number and tell whether it did so with this key.

    Args:
        told: object identifier of the signature algorithm in DG14, "" where there is none.

    Raises:
        ChipError: CHIP_REFUSED where the chip does not sign.
    """
    number = random(CHALLENGE)
    is_long = isinstance(key, RsaKey) and key.size > _SHORT_ROOM
    ne = LONGEST_ANSWER if is_long else SHORT_ANSWER
    command = Command(0, 0x88, 0, 0, number, ne)
    answer = channel.send(command, "active authentication")
    if is_long and answer.status is Status.WRONG_LENGTH:
        # a chip with short lengths only, which holds the rest of its answer back
        answer = channel.send(replace(command, ne=SHORT_ANSWER), "active authentication")
    if answer.status is not Status.OK:
        raise refused(answer, "active authentication")
    signature = answer.data
    return holds(key, number, signature, told)


def holds(key: PublicKey, number: bytes, signature: bytes, told: str = "") -> bool:
    """Tell whether a signature over a number holds. Raises ChipError for an impossible one."""
    if isinstance(key, RsaKey):
        return _rsa_holds(key, number, signature)
    return _ecdsa_holds(key, number, signature, told)


def _rsa_holds(key: RsaKey, number: bytes, signature: bytes) -> bool:
    value = int.from_bytes(signature, "big")
    if len(signature) > key.size or value >= key.modulus:
        return False
    opened = pow(value, key.exponent, key.modulus)
    # the standard lets a signer send the smaller of a number and its complement
    return any(
        _representative_holds(candidate, number, key.size)
        for candidate in (opened, key.modulus - opened)
    )


def _representative_holds(opened: int, number: bytes, size: int) -> bool:
    """Check head, recovered part, hash and trailer of what the signature holds."""
    text = opened.to_bytes(size, "big").lstrip(b"\0")
    if len(text) < 2 or text[0] != 0x6A:
        return False
    if text[-1] == 0xBC:
        name, end = "sha1", 1
    elif text[-1] == 0xCC and text[-2] in _BY_TRAILER:
        name, end = _BY_TRAILER[text[-2]], 2
    else:
        return False
    digest_size = hashlib.new(name, usedforsecurity=False).digest_size
    recovered, digest = text[1 : -end - digest_size], text[-end - digest_size : -end]
    if len(digest) != digest_size or len(text) < 1 + digest_size + end:
        return False
    made = hashlib.new(name, recovered + number, usedforsecurity=False).digest()
    return hmac.compare_digest(made, digest)


def _ecdsa_holds(key: AgreementKey, number: bytes, signature: bytes, told: str) -> bool:
    named = ecdsa_hash(told) if told else None
    names = (named,) if named else _ALL_HASHES
    forms = [halves(signature), _der(signature)]
    if not any(forms):
        raise unreadable(Reason.WRONG_VALUE, "signature")
    return any(
        verify_ecdsa(key, numbers, number, name)
        for name in names
        for numbers in forms
        if numbers is not None
    )


def _der(signature: bytes) -> tuple[int, int] | None:
    try:
        return decode_dss_signature(signature)
    except ValueError:
        return None
