"""Chip Authentication version 1: keys that only the chip with the signed key can know.

Doc 9303-11, 6.2 and BSI TR-03110-1, 3.4. Afterwards the conversation goes on under the new keys:
the first answer that fits is the proof.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd import tlv
from counter_app.emrtd.apdu import LONGEST_ANSWER, SHORT_ANSWER, Command, Status, refused
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import TDES
from counter_app.emrtd.failures import Reason, unsupported
from counter_app.emrtd.mapping import Draw, secret_below
from counter_app.emrtd.secure_messaging import SecureMessaging
from counter_app.emrtd.security_infos import ChipAuthenticationInfo, ChipKey, SecurityInfos


@dataclass(frozen=True, slots=True)
class ChipOffer:
    """A key of a chip and the way to use it."""

    info: ChipAuthenticationInfo
    key: ChipKey

    @property
    def detail(self) -> str:
        """Cipher and curve, for a report."""
        return f"{self.info.suite.name}, {self.key.key.domain.name}"


def choose(infos: SecurityInfos) -> ChipOffer | None:
    """Return the best pair of way and key that DG14 names, None where it names none.

    A key without a way is used with triple DES, as the first documents mean it (9.2.7).
    """
    offers = [
        ChipOffer(info, key)
        for key in infos.chip_keys
        for info in _ways(infos, key)
        if info.on_curve is key.key.domain.is_curve
    ]
    return min(offers, key=_rank) if offers else None


def is_promised(infos: SecurityInfos) -> bool:
    """Tell whether DG14 names Chip Authentication at all, known to this program or not."""
    named = (oids.CHIP_AUTHENTICATION + ".", oids.CHIP_KEY + ".")
    known = infos.chip_authentication or infos.chip_keys
    return bool(known) or any(oid.startswith(named) for oid in infos.unknown)


def establish(channel: Channel, offer: ChipOffer, draw: Draw = secrets.randbelow) -> None:
    """Agree on new keys and protect the channel with them. Nothing is proven yet.

    Raises:
        ChipError: CHIP_REFUSED where the chip does not take part.
    """
    domain = offer.key.key.domain
    scalar = secret_below(domain.order, draw)
    ours = domain.encode(domain.power(domain.base, scalar))
    if offer.info.suite is TDES:
        _set_key(channel, ours, offer.key.key_id)
    else:
        _authenticate(channel, offer, ours)
    shared = domain.shared(domain.power(offer.key.key.element, scalar))
    channel.protection = SecureMessaging.from_secret(offer.info.suite, shared)


def _ways(infos: SecurityInfos, key: ChipKey) -> list[ChipAuthenticationInfo]:
    fitting = [
        info
        for info in infos.chip_authentication
        if info.key_id == key.key_id or (info.key_id is None and len(infos.chip_keys) == 1)
    ]
    if fitting or infos.chip_authentication:
        return fitting
    on_curve = key.key.domain.is_curve
    oid = f"{oids.CHIP_AUTHENTICATION}.{2 if on_curve else 1}.1"
    return [ChipAuthenticationInfo(oid, on_curve, TDES, 1, key.key_id)]


def _rank(offer: ChipOffer) -> tuple[bool, bool, int]:
    return (
        offer.info.suite.is_triple_des,
        not offer.info.on_curve,
        -offer.info.suite.key_size,
    )


def _set_key(channel: Channel, ours: bytes, key_id: int | None) -> None:
    """MSE:Set KAT, the way of triple DES (9303-11, 6.2.4.1)."""
    data = tlv.encode(0x91, ours) + _reference(key_id)
    channel.demand(Command(0, 0x22, 0x41, 0xA6, data), "chip authentication")


def _authenticate(channel: Channel, offer: ChipOffer, ours: bytes) -> None:
    """MSE:Set AT and GENERAL AUTHENTICATE, the way of AES (9303-11, 6.2.4.2)."""
    named = tlv.encode(0x80, oids.encode(offer.info.oid)) + _reference(offer.info.key_id)
    channel.demand(Command(0, 0x22, 0x41, 0xA4, named), "chip authentication")
    data = tlv.encode(0x7C, tlv.encode(0x80, ours))
    ne = SHORT_ANSWER if len(data) < SHORT_ANSWER else LONGEST_ANSWER
    answer = channel.send(Command(0, 0x86, 0, 0, data, ne), "chip authentication")
    if answer.status is not Status.OK:
        raise refused(answer, "chip authentication")
    tlv.read_one(answer.data, 0x7C, "chip authentication")


def _reference(key_id: int | None) -> bytes:
    if key_id is None:
        return b""
    if key_id < 0 or key_id.bit_length() > 64:
        raise unsupported(Reason.WRONG_VALUE, "key reference")
    return tlv.encode(0x84, key_id.to_bytes(max(1, (key_id.bit_length() + 7) // 8), "big"))
