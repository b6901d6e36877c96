"""PACE: a password of few bits makes keys of many (Doc 9303-11, 4.4).

Generic, integrated and chip authentication mapping, on curves and in groups, with the machine
readable zone or the card access number.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from counter_app.domain.errors import Code
from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import (
    CHAINED,
    LONGEST_ANSWER,
    SHORT_ANSWER,
    Answer,
    Command,
    Status,
    refused,
)
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import FOR_ENCRYPTION, FOR_MAC, FOR_PASSWORD, Suite, unpad
from counter_app.emrtd.failures import ChipError, Reason, unreadable
from counter_app.emrtd.mapping import Domain, Draw, Mapping, generic, integrated, secret_below
from counter_app.emrtd.passwords import AccessPassword
from counter_app.emrtd.public_keys import standardised
from counter_app.emrtd.secure_messaging import SecureMessaging
from counter_app.emrtd.security_infos import PaceInfo, SecurityInfos

_DYNAMIC: Final = 0x7C
_NONCE, _OURS, _THEIRS = 0x80, 0x81, 0x82
_EPHEMERAL_OURS, _EPHEMERAL_THEIRS, _TOKEN_OURS, _TOKEN_THEIRS = 0x83, 0x84, 0x85, 0x86
_CHIP_DATA: Final = 0x8A
_LONGEST_NONCE: Final = 64
_OTHER_FORM: Final = {Status.WRONG_DATA, Status.NOT_FOUND, Status.WRONG_PARAMETERS}
# the wish of Doc 9303-11, 4.4.1: proof that the chip is no copy first, then the cheaper mapping
_BEST_MAPPING: Final = (Mapping.CHIP_AUTHENTICATION, Mapping.GENERIC, Mapping.INTEGRATED)
_BEST_NUMBERS: Final = (12, 13, 15, 16, 14, 17, 18, 10, 11, 8, 9, 2, 1, 0)


@dataclass(frozen=True, slots=True, repr=False)
class ChipProof:
    """What a chip sends with chip authentication mapping, to be checked with its static key.

    Attributes:
        element: the public key that the chip used for the mapping.
        scalar: the number that turns the chip's static public key into it.
    """

    domain: Domain
    element: Any
    scalar: int

    def holds_for(self, domain: Domain, static: Any) -> bool:
        """Tell whether a static key is the one that this chip has (4.4.3.5.2)."""
        if domain is not self.domain and domain.name != self.domain.name:
            return False
        return bool(
            self.domain.encode(domain.power(static, self.scalar))
            == self.domain.encode(self.element)
        )


@dataclass(frozen=True, slots=True)
class Established:
    """What was agreed with which parameters."""

    info: PaceInfo
    domain: Domain
    proof: ChipProof | None = None


def choose(infos: SecurityInfos) -> tuple[PaceInfo, Domain] | None:
    """Return the best of the ways that a chip offers, None where it offers none that is known."""
    usable = list(_usable(infos))
    return min(usable, key=_rank) if usable else None


def _usable(infos: SecurityInfos) -> Iterable[tuple[PaceInfo, Domain]]:
    for info in infos.pace:
        try:
            domain = infos.domains.get(info.number)
            if domain is None and info.number is not None:
                domain = standardised(info.number)
        except ChipError:
            continue
        if domain is None or domain.is_curve is not info.on_curve:
            continue
        if info.mapping is Mapping.INTEGRATED and domain.name == "P-224":
            continue  # its prime has no simple square roots; the standard leaves it out
        yield info, domain


def _rank(offer: tuple[PaceInfo, Domain]) -> tuple[int, bool, int, int]:
    """Sort by mapping, AES before triple DES, shorter keys before longer, curves that are quick."""
    info, domain = offer
    number = domain.number if domain.number is not None else -1
    place = _BEST_NUMBERS.index(number) if number in _BEST_NUMBERS else len(_BEST_NUMBERS)
    mapping = _BEST_MAPPING.index(info.mapping)
    return mapping, info.suite.is_triple_des, place, info.suite.key_size


def establish(
    channel: Channel,
    password: AccessPassword,
    offer: tuple[PaceInfo, Domain],
    *,
    draw: Draw = secrets.randbelow,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Established:
    """Agree on keys; afterwards the channel is protected.

    Raises:
        ChipError: CHIP_PASSWORD for a wrong password; CHIP_REFUSED, CHIP_UNREADABLE.
    """
    info, domain = offer
    _announce(channel, info, domain, password)
    key = info.suite.derive(password.seed, FOR_PASSWORD)
    secret = _step(channel, b"", _NONCE, "nonce")
    if not secret or len(secret) > _LONGEST_NONCE:
        raise unreadable(Reason.WRONG_VALUE, "nonce")
    nonce = info.suite.decrypt(key, secret)
    if info.mapping is Mapping.INTEGRATED:
        base, chip_element = _integrated(channel, info, domain, nonce, random), None
    else:
        base, chip_element = _generic(channel, domain, nonce, draw)
    scalar = secret_below(domain.order, draw)
    ours = domain.encode(domain.power(base, scalar))
    answered = _step(channel, tlv.encode(_EPHEMERAL_OURS, ours), _EPHEMERAL_THEIRS, "key agreement")
    theirs = domain.decode(answered)
    _differ(domain.encode(theirs), ours, "key agreement")
    shared = domain.shared(domain.power(theirs, scalar))
    encryption = info.suite.derive(shared, FOR_ENCRYPTION)
    mac = info.suite.derive(shared, FOR_MAC)
    items = _confirm(channel, info, domain, mac, ours, domain.encode(theirs))
    channel.protection = SecureMessaging(info.suite, encryption, mac)
    proof = None
    if info.mapping is Mapping.CHIP_AUTHENTICATION:
        chip_data = tlv.need(items, _CHIP_DATA, "chip authentication data")
        number = _chip_scalar(info.suite, encryption, chip_data) % domain.order
        proof = ChipProof(domain, chip_element, number)
    return Established(info, domain, proof)


def _announce(channel: Channel, info: PaceInfo, domain: Domain, password: AccessPassword) -> None:
    """Tell the chip which way and which password (MSE:Set AT, 4.4.4.1)."""
    data = tlv.encode(0x80, oids.encode(info.oid)) + tlv.encode(0x83, bytes([password.kind]))
    number = info.number if info.number is not None else domain.number
    named = b""
    if number is not None and 0 <= number < 256:
        named = tlv.encode(0x84, bytes([number]))
    answer = channel.send(Command(0, 0x22, 0xC1, 0xA4, data + named), "PACE")
    if named and answer.status in _OTHER_FORM:
        # the reference is optional where there is one domain: some chips insist, some object
        answer = channel.send(Command(0, 0x22, 0xC1, 0xA4, data), "PACE")
    if answer.status is Status.BLOCKED:
        raise ChipError(Code.CHIP_PASSWORD, Reason.STATUS, status=answer.status)
    if answer.status is not Status.OK and answer.tries_left is None:
        raise refused(answer, "PACE")


def _generic(channel: Channel, domain: Domain, nonce: bytes, draw: Draw) -> tuple[Any, Any]:
    scalar = secret_below(domain.order, draw)
    ours = domain.encode(domain.power(domain.base, scalar))
    theirs = domain.decode(_step(channel, tlv.encode(_OURS, ours), _THEIRS, "mapping"))
    _differ(domain.encode(theirs), ours, "mapping")
    return generic(domain, nonce, domain.power(theirs, scalar)), theirs


def _differ(theirs: bytes, ours: bytes, what: str) -> None:
    """Refuse a chip that sends our own key back (4.4.1, d)."""
    if theirs == ours:
        raise unreadable(Reason.SAME_KEY, what)


def _integrated(
    channel: Channel, info: PaceInfo, domain: Domain, nonce: bytes,
    random: Callable[[int], bytes],
) -> Any:  # fmt: skip
    own = random(info.suite.key_size)
    answer = _authenticate(channel, tlv.encode(_OURS, own), is_last=False)
    if answer.status is not Status.OK:
        raise refused(answer, "mapping")
    return integrated(domain, info.suite, nonce, own)


def _confirm(
    channel: Channel, info: PaceInfo, domain: Domain, mac: bytes, ours: bytes, theirs: bytes
) -> tuple[tlv.Tlv, ...]:
    """Exchange the tokens that prove both sides have the same key (4.4.3.4)."""
    token = tlv.encode(_TOKEN_OURS, _token(info, domain, mac, theirs))
    answer = _authenticate(channel, token, is_last=True)
    if answer.status is Status.AUTHENTICATION_FAILED or answer.status in {
        Status.NOT_ALLOWED, Status.PROTECTION_WRONG, Status.WRONG_DATA, Status.BLOCKED,
    }:  # fmt: skip
        raise ChipError(
            Code.CHIP_PASSWORD, Reason.STATUS, status=answer.status, word=f"{answer.word:04X}",
            tries_left=answer.tries_left,
        )  # fmt: skip
    if answer.status is not Status.OK:
        raise refused(answer, "token")
    items = tlv.read_all(tlv.read_one(answer.data, _DYNAMIC, "token"), "token")
    expected = _token(info, domain, mac, ours)
    if not hmac.compare_digest(expected, tlv.need(items, _TOKEN_THEIRS, "token")):
        raise ChipError(Code.CHIP_PASSWORD, Reason.WRONG_TOKEN)
    return items


def _token(info: PaceInfo, domain: Domain, mac: bytes, public_key: bytes) -> bytes:
    tag = 0x86 if domain.is_curve else 0x84
    named = tlv.encode(0x06, oids.encode(info.oid)) + tlv.encode(tag, public_key)
    return info.suite.token(mac, tlv.encode(0x7F49, named))


def _chip_scalar(suite: Suite, encryption: bytes, data: bytes) -> int:
    """Decrypt what makes the static key the mapping key; the vector is an encrypted -1."""
    if len(data) > 256:
        raise unreadable(Reason.TOO_LONG, "chip authentication data")
    iv = suite.encrypt_block(encryption, b"\xff" * suite.block)
    return int.from_bytes(unpad(suite.decrypt(encryption, data, iv)), "big")


def _step(channel: Channel, objects: bytes, tag: int, what: str) -> bytes:
    answer = _authenticate(channel, objects, is_last=False)
    if answer.status is not Status.OK:
        raise refused(answer, what)
    items = tlv.read_all(tlv.read_one(answer.data, _DYNAMIC, what), what)
    return tlv.need(items, tag, what)


def _authenticate(channel: Channel, objects: bytes, *, is_last: bool) -> Answer:
    """Send a GENERAL AUTHENTICATE; all but the last one are marked as parts of a chain."""
    data = tlv.encode(_DYNAMIC, objects)
    ne = SHORT_ANSWER if len(data) < SHORT_ANSWER else LONGEST_ANSWER
    return channel.send(Command(0 if is_last else CHAINED, 0x86, 0, 0, data, ne), "PACE")
